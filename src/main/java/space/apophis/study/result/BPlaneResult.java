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
 * @param xiKm Opik coordinate along V x S, V the heliocentric velocity of the body; null for the Moon, as zeta
 * @param zetaKm Opik coordinate along the projection of -V: early or late arrival
 * @param modifiedXiKm the same on the modified target plane, normal to the velocity at the approach; null where xi is
 * @param modifiedZetaKm likewise
 * @param captureRadiusKm impact parameter below which the body is hit
 * @param sigmaBDotTKm 1-sigma of B.T with the axes held
 * @param sigmaBDotRKm likewise of B.R
 * @param sigmaMajorKm semi-major axis of the 1-sigma ellipse
 * @param sigmaMinorKm its semi-minor axis
 * @param sigmaAngleDeg of the major axis, from T towards R, -90 to 90
 * @param sigmaXiKm null where xi is
 * @param sigmaZetaKm null where zeta is
 * @param correlation of xi and zeta
 * @param sigmasToImpact how many sigmas the disc of capture is away, by the covariance in the plane
 * @param impactProbability integral of the Gaussian over that disc
 * @param jplListing null where the scenario does not ask for it
 */
public record BPlaneResult(
        String pole,
        double bDotTKm,
        double bDotRKm,
        double bKm,
        double angleDeg,
        double linearisedTimeOfFlightSeconds,
        Double xiKm,
        Double zetaKm,
        Double modifiedXiKm,
        Double modifiedZetaKm,
        double captureRadiusKm,
        Double sigmaBDotTKm,
        Double sigmaBDotRKm,
        Double sigmaMajorKm,
        Double sigmaMinorKm,
        Double sigmaAngleDeg,
        Double sigmaXiKm,
        Double sigmaZetaKm,
        Double correlation,
        Double sigmasToImpact,
        Double impactProbability,
        ScaledBPlaneResult jplListing) {}
