package space.apophis.study.result;

/**
 * How a craft leaves: as flown where that was flown to its end, else on conics, and the conics beside it. What was flown is the
 * hyperbola that the injection begins, Earth alone attracting.
 *
 * @param launch when
 * @param c3Km2S2 square of the excess speed
 * @param launchDeclinationDeg of the launch asymptote, ICRF
 * @param launchRightAscensionDeg of the launch asymptote, ICRF, 0 to 360
 * @param injectionDeltaVKmS of the launcher from its parking orbit, with the change of plane if one is needed; null where the
 *     scenario names no launcher
 * @param parkingInclinationDeg of that orbit to the equator; null where it was not flown
 * @param c3ConicKm2S2 on conics, as those below
 * @param launchDeclinationConicDeg of the launch asymptote, ICRF
 * @param launchRightAscensionConicDeg of the launch asymptote, ICRF, 0 to 360
 * @param injectionConicDeltaVKmS null where the scenario names no launcher
 */
public record LaunchState(
        When launch,
        double c3Km2S2,
        @Column(frame = Frames.ICRF) double launchDeclinationDeg,
        @Column(frame = Frames.ICRF) double launchRightAscensionDeg,
        @Nullable Double injectionDeltaVKmS,
        @Nullable Double parkingInclinationDeg,
        double c3ConicKm2S2,
        @Column(frame = Frames.ICRF) double launchDeclinationConicDeg,
        @Column(frame = Frames.ICRF) double launchRightAscensionConicDeg,
        @Nullable Double injectionConicDeltaVKmS) {}
