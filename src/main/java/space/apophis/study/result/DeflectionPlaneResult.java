package space.apophis.study.result;

/**
 * The target plane on which shifts are told: normal to the incoming asymptote, in the axes of Öpik's theory.
 *
 * @param body that is passed or struck
 * @param tdb of the closest approach, or of the way in to a strike, ISO TDB
 * @param secondsTdb the same, TDB seconds since J2000
 * @param strikes whether the orbit that is not pushed strikes
 * @param xiKm of that orbit
 * @param zetaKm likewise
 * @param captureRadiusKm impact parameter below which it strikes
 * @param vInfinityKmS excess speed
 * @param sigmaXiKm one sigma of xi; null without a covariance, as the two below
 * @param sigmaZetaKm one sigma of zeta
 * @param correlation of both
 * @param mass of the asteroid
 */
public record DeflectionPlaneResult(
        String body,
        String tdb,
        double secondsTdb,
        boolean strikes,
        @Column(frame = Frames.OPIK) double xiKm,
        @Column(frame = Frames.OPIK) double zetaKm,
        double captureRadiusKm,
        double vInfinityKmS,
        @Column(frame = Frames.OPIK) @Nullable Double sigmaXiKm,
        @Column(frame = Frames.OPIK) @Nullable Double sigmaZetaKm,
        @Nullable Double correlation,
        @Nullable TargetMass mass) {

    public DeflectionPlaneResult {
        Required.local("tdb", tdb);
    }

    /**
     * Mass of the asteroid, with its moon if it has one.
     *
     * @param massKg taken
     * @param leastMassKg of the range
     * @param greatestMassKg likewise
     */
    public record TargetMass(double massKg, double leastMassKg, double greatestMassKg) {}
}
