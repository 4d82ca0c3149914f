package space.apophis.encounter;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Where the incoming asymptote meets the plane through the planet's centre normal to it (Kizner 1961): S along the
 * asymptote, T = S x K / |S x K| with the pole K, R = S x T.
 *
 * <pre>{@code
 * BPlane plane = BPlane.of(pass.conic(), BPlanePole.EQUATORIAL).orElseThrow();
 * double bDotT = plane.bDotT(); // -43,489 km
 * }</pre>
 *
 * @param pole K
 * @param asymptote with S and the impact vector B, ICRF, m
 * @param t unit vector T, ICRF
 * @param r unit vector R, ICRF
 * @param timeToPeriapsis from the state to the periapsis of the hyperbola, s; negative after it
 * @param linearisedTimeOfFlight from the state to the centre of the planet on the straight fall with the same v_inf
 *     that runs together with the hyperbola far out, s: {@link #timeToPeriapsis} - GM / v_inf^3 ln e
 */
public record BPlane(
        BPlanePole pole,
        IncomingAsymptote asymptote,
        Vector3D t,
        Vector3D r,
        double timeToPeriapsis,
        double linearisedTimeOfFlight) {

    /**
     * Of a hyperbola; empty for an ellipse or a parabola.
     *
     * <p>Time since periapsis is r.v / c^2 - GM/c^3 F with sinh F = r.v c / (GM e), Kepler's equation for the hyperbola
     * (Vallado 2013, section 2.2). Far out on the way in, two hyperbolas of the same energy are at the same distance
     * at the same time when their periapsis passages differ by GM/c^3 times the difference of ln e, so the straight one
     * (e = 1) is at the centre GM/c^3 ln e before the periapsis of the actual one. This linearised time depends on the
     * hyperbola alone and, to first order, not on B, so B.T, B.R and it are three nearly independent targets.
     *
     * @param conic about the planet, ICRF axes
     */
    public static Optional<BPlane> of(OsculatingConic conic, BPlanePole pole) {
        return IncomingAsymptote.of(conic).map(asymptote -> of(conic, asymptote, pole));
    }

    private static BPlane of(OsculatingConic conic, IncomingAsymptote asymptote, BPlanePole pole) {
        final Vector3D t =
                Vector3D.crossProduct(asymptote.direction(), pole.direction()).normalize();
        final Vector3D r = Vector3D.crossProduct(asymptote.direction(), t);
        final double c = asymptote.excessVelocity();
        final double scale = asymptote.gm() / (c * c * c);
        final double radial = conic.position().dotProduct(conic.velocity()) / (c * c);
        final double anomaly = FastMath.asinh(radial / (scale * asymptote.eccentricity()));
        final double timeToPeriapsis = scale * anomaly - radial;
        return new BPlane(
                pole,
                asymptote,
                t,
                r,
                timeToPeriapsis,
                timeToPeriapsis - scale * FastMath.log(asymptote.eccentricity()));
    }

    /** m. */
    public double bDotT() {
        return asymptote.impactVector().dotProduct(t);
    }

    /** m. */
    public double bDotR() {
        return asymptote.impactVector().dotProduct(r);
    }

    /** Angle of B from T towards R, rad, in (-pi, pi]. */
    public double angle() {
        return FastMath.atan2(bDotR(), bDotT());
    }
}
