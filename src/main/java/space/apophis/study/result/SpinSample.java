package space.apophis.study.result;

/**
 * A rotation at an instant, as it would go on without torque.
 *
 * @param rotationPeriodH null of a body that turns about one axis
 * @param poleShiftDeg of the angular momentum from that at the first instant
 */
public record SpinSample(
        double secondsTdb,
        @Nullable Double rotationPeriodH,
        double precessionPeriodH,
        double effectivePeriodH,
        double momentumRadH,
        @Column(frame = Frames.ECLIPTIC) double poleLongitudeDeg,
        @Column(frame = Frames.ECLIPTIC) double poleLatitudeDeg,
        double poleShiftDeg) {}
