// Orekit 13.1, whose default data context knows leap seconds and the Sun.
ParserBuilder parsers = new ParserBuilder().withMu(1.32712440041e20);
OemSegment segment = parsers.buildOemParser().parse(new DataSource("apophis.oem")).getSegments().get(0);
// Degree 7 through four rows and their velocities; segment.getPropagator() takes the degree for eight rows.
TimeInterpolator<TimeStampedPVCoordinates> hermite =
        new TimeStampedPVCoordinatesHermiteInterpolator(4, CartesianDerivativesFilter.USE_PV);
AbsoluteDate pass = new AbsoluteDate("2029-04-13T21:46:12.746", DataContext.getDefault().getTimeScales().getTDB());
System.out.println("from the Sun, ICRF: " + hermite.interpolate(pass, segment.getCoordinates()));
