package space.apophis.study.result;

/**
 * Where the incoming asymptote of a close approach pierces the target plane of its body. Sigmas are of the linear
 * mapping of the covariance of the orbit solution and null where the body file has none.
 *
 * @param pole "ecliptic" or "equatorial": the pole K whose projection fixes T, in T = S x K / |S x K|, R = S x T
 * @param bDotTKm along T
 * @param bDotRKm along R
 * @param bKm length of B, the impact parameter
 * @param angleDeg from T towards R
 * @param linearisedTimeOfFlightSeconds from the approach to the plane along the asymptote
 * @param opik the same point in the axes of Opik's theory
 * @param captureRadiusKm impact parameter below which the body is hit
 * @param sigmas how well it is known
 * @param sigmasToImpact how many sigmas the disc of capture is away, by the covariance in the plane
 * @param impactProbability integral of the Gaussian over that disc
 * @param jplListing null where the scenario does not ask for it
 */
public record BPlaneResult(
        String pole,
        @Column(frame = Frames.PLANE) double bDotTKm,
        @Column(frame = Frames.PLANE) double bDotRKm,
        double bKm,
        double angleDeg,
        double linearisedTimeOfFlightSeconds,
        @Flat Opik opik,
        double captureRadiusKm,
        @Flat Sigmas sigmas,
        Double sigmasToImpact,
        Double impactProbability,
        ScaledBPlaneResult jplListing) {

    /**
     * In the axes of Opik's theory, those of the Moon by its own motion about the Sun.
     *
     * @param xiKm along V x S, V the heliocentric velocity of the body passed
     * @param zetaKm along the projection of -V: early or late arrival
     * @param modifiedXiKm the same on the modified target plane, normal to the velocity at the approach
     * @param modifiedZetaKm likewise
     */
    public record Opik(
            @Column(frame = Frames.OPIK) double xiKm,
            @Column(frame = Frames.OPIK) double zetaKm,
            @Column(frame = Frames.OPIK) double modifiedXiKm,
            @Column(frame = Frames.OPIK) double modifiedZetaKm) {}

    /**
     * Sigmas on the plane.
     *
     * @param sigmaBDotTKm 1-sigma of B.T with the axes held
     * @param sigmaBDotRKm likewise of B.R
     * @param sigmaMajorKm semi-major axis of the 1-sigma ellipse
     * @param sigmaMinorKm its semi-minor axis
     * @param sigmaAngleDeg of the major axis, from T towards R, -90 to 90
     * @param sigmaXiKm 1-sigma of xi
     * @param sigmaZetaKm 1-sigma of zeta
     * @param correlation of xi and zeta
     */
    public record Sigmas(
            @Column(frame = Frames.PLANE) Double sigmaBDotTKm,
            @Column(frame = Frames.PLANE) Double sigmaBDotRKm,
            Double sigmaMajorKm,
            Double sigmaMinorKm,
            Double sigmaAngleDeg,
            @Column(frame = Frames.OPIK) Double sigmaXiKm,
            @Column(frame = Frames.OPIK) Double sigmaZetaKm,
            Double correlation) {

        /** Where the body file has no covariance. */
        public static final Sigmas NONE = new Sigmas(null, null, null, null, null, null, null, null);
    }
}
