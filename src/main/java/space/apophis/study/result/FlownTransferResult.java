package space.apophis.study.result;

import java.util.List;

/**
 * A transfer as it is flown in full dynamics, from a circular orbit about Earth to rest with the asteroid or past it.
 *
 * @param c3Km2S2 of the hyperbola about Earth, Earth alone attracting
 * @param launchDeclinationDeg of its asymptote, ICRF
 * @param launchRightAscensionDeg of its asymptote, ICRF
 * @param injectionDeltaVKmS impulse from the circle, the launcher's
 * @param parkingInclinationDeg of the circle
 * @param corrections steps of the shooting
 * @param positionMissKm at the target, by a second flight with a tighter tolerance
 * @param velocityMissMmS likewise; 0 for a flyby
 * @param massAtEndKg at the target, without margins
 * @param burns of the craft
 * @param cruise each day from the injection to the end
 */
public record FlownTransferResult(
        double c3Km2S2,
        double launchDeclinationDeg,
        double launchRightAscensionDeg,
        double injectionDeltaVKmS,
        double parkingInclinationDeg,
        int corrections,
        double positionMissKm,
        double velocityMissMmS,
        double massAtEndKg,
        List<FlownBurnResult> burns,
        List<CruiseResult> cruise) {}
