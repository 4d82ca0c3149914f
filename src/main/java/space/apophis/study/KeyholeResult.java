package space.apophis.study;

/**
 * A keyhole: where the target plane of the pass leads to a resonant return that hits Earth.
 *
 * @param orbits of the asteroid about the Sun until the return
 * @param years of Earth until the return
 * @param returnYear calendar year of the return
 * @param zetaKm of its middle
 * @param widthKm along zeta; null where only theory placed it
 * @param distanceKm from the nominal zeta to it, signed
 * @param distanceSigma the same in sigmas of zeta; null without a covariance
 * @param refined whether flights to the return placed it, or theory alone
 * @param returnDistanceKm least distance to Earth's centre at the return found by those flights; null without them
 */
public record KeyholeResult(
        int orbits,
        int years,
        int returnYear,
        double zetaKm,
        Double widthKm,
        double distanceKm,
        Double distanceSigma,
        boolean refined,
        Double returnDistanceKm) {}
