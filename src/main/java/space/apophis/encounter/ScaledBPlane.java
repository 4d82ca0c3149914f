package space.apophis.encounter;

/**
 * B.T and B.R as JPL Horizons lists them for close approaches, with T from the ICRF pole: divided by the focusing
 * factor sqrt(1 + 2 GM / (r_c v_inf^2)), so that the planet is hit where the length is below r_c. That JPL does so was
 * found from its figures for Apophis, and is not said in its listing.
 *
 * @param captureRadius r_c, m
 * @param focusing the factor
 * @param bDotT divided by it, m
 * @param bDotR divided by it, m
 */
public record ScaledBPlane(double captureRadius, double focusing, double bDotT, double bDotR) {

    /** Of JPL for Earth, m: 42 km above the equator. */
    public static final double JPL_EARTH_CAPTURE_RADIUS = 6_420e3;

    public static ScaledBPlane of(BPlane plane, double captureRadius) {
        final double focusing = plane.asymptote().focusing(captureRadius);
        return new ScaledBPlane(captureRadius, focusing, plane.bDotT() / focusing, plane.bDotR() / focusing);
    }
}
