package space.apophis.study.result;

/**
 * A stretch of constant thrust.
 *
 * @param fromTdb TDB seconds since J2000
 * @param toTdb the same
 * @param thrustN mean over the stretch, duty cycle with it
 * @param availableN greatest mean thrust at the Sun's distance there
 * @param throttle thrust as a share of that
 * @param rightAscensionDeg of the thrust on the craft, ICRF, 0 to 360
 * @param declinationDeg the same
 * @param deltaVKmS of the stretch
 * @param massAfterKg of the craft
 */
public record ThrustSegmentResult(
        double fromTdb,
        double toTdb,
        double thrustN,
        double availableN,
        double throttle,
        @Column(frame = Frames.ICRF) double rightAscensionDeg,
        @Column(frame = Frames.ICRF) double declinationDeg,
        double deltaVKmS,
        double massAfterKg) {}
