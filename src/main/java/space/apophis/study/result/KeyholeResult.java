package space.apophis.study.result;

/**
 * A resonant return: where the target plane of the pass leads back to Earth. Where it has a width it is a keyhole, which
 * leads into Earth.
 *
 * @param orbits of the asteroid about the Sun until the return
 * @param years of Earth until the return
 * @param returnYear calendar year of the return
 * @param zetaKm of its middle
 * @param widthKm along zeta, 0 where orbits flown to the return miss Earth; null where only theory placed it
 * @param distanceKm from the nominal zeta to it, signed
 * @param distanceSigma the same in sigmas of zeta; null without a covariance
 * @param refined whether flights to the return placed it, or theory alone
 * @param returnDistanceKm least distance to Earth's centre at the return found by those flights; null without them
 * @param theoryZetaKm where Öpik's theory, calibrated with the nominal orbit, places it; null where it has none there
 */
public record KeyholeResult(
        int orbits,
        int years,
        int returnYear,
        @Column(frame = Frames.OPIK) double zetaKm,
        Double widthKm,
        double distanceKm,
        Double distanceSigma,
        boolean refined,
        Double returnDistanceKm,
        @Column(frame = Frames.OPIK) Double theoryZetaKm) {}
