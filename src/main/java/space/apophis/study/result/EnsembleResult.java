package space.apophis.study.result;

import java.util.List;

/**
 * The pass of many orbits drawn from the covariance, beside the linear mapping.
 *
 * @param samples how many
 * @param seed of the draw
 * @param map that brought them to the pass; null where each was flown with all forces
 * @param percentiles of distance, time and zeta
 * @param distanceMeanKm mean of the closest distance
 * @param sigmas how far they spread
 * @param impacts how many hit the body at this pass
 * @param impactProbability impacts over samples
 * @param impactProbabilityUpper upper end of its 95 % interval (Wilson 1927)
 * @param points the first samples, for drawing
 * @param density of all, where they are more than those
 * @param orbits the samples of the numbers from 0, at most 1,000, as they were drawn; those with a pass are, in this order,
 *     the first of points
 */
public record EnsembleResult(
        int samples,
        long seed,
        @Nullable FlowMapResult map,
        List<PercentileResult> percentiles,
        double distanceMeanKm,
        @Flat Sigmas sigmas,
        int impacts,
        double impactProbability,
        double impactProbabilityUpper,
        List<PlanePoint> points,
        @Nullable PlaneDensityResult density,
        @Nullable List<SampledOrbit> orbits) {

    /**
     * Standard deviations of the samples; linear: by the mapped covariance.
     *
     * @param distanceSigmaKm of the closest distance
     * @param timeSigmaSeconds of the instant
     * @param sigmaMajorKm semi-axis of the 1-sigma ellipse on the target plane
     * @param sigmaMinorKm the other one
     */
    public record Sigmas(
            double distanceSigmaKm,
            double linearDistanceSigmaKm,
            double timeSigmaSeconds,
            double linearTimeSigmaSeconds,
            double sigmaMajorKm,
            double sigmaMinorKm,
            double linearSigmaMajorKm,
            double linearSigmaMinorKm) {}
}
