package space.apophis.study.result;

/**
 * Sigmas of the heliocentric position at an instant, by the linear mapping of the covariance.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param tdb the same as ISO instant, TDB, milliseconds
 * @param majorKm longest semi-axis of the 1-sigma ellipsoid; middle and minor likewise
 * @param alongTrackKm along the heliocentric velocity
 * @param majorAxis along the longest semi-axis, of its two senses the one ahead
 */
public record UncertaintySample(
        double secondsTdb,
        String tdb,
        double majorKm,
        double middleKm,
        double minorKm,
        @Column(frame = Frames.ORBIT) double alongTrackKm,
        @Column(frame = Frames.ICRF) @Nullable Direction majorAxis) {}
