// Orekit 13.1, as above; the files of ramses-2028.
ParserBuilder parsers = new ParserBuilder().withMu(1.32712440041e20);
OpmData opm = parsers.buildOpmParser().parseMessage(new DataSource("craft-nominal.opm")).getData();
System.out.println(opm.getMass() + " kg at " + opm.getStateVectorBlock().getEpoch());
opm.getManeuvers().forEach(burn -> System.out.println(burn.getEpochIgnition() + " for " + burn.getDuration() + " s, "
        + burn.getDeltaMass() + " kg, " + burn.getDV() + " m/s"));
OcmData ocm = parsers.buildOcmParser().parseMessage(new DataSource("apophis.ocm")).getData();
System.out.println(ocm.getCovarianceBlocks().get(0).getCovariances().size() + " covariances");
Cdm cdm = parsers.buildCdmParser().parseMessage(new DataSource("apophis-earth.cdm"));
System.out.println(cdm.getRelativeMetadata().getTca() + " at " + cdm.getRelativeMetadata().getMissDistance() + " m");
