package space.apophis.encounter;

import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.SolarSystem;

/**
 * A pass in numbers that are smooth functions of the orbit, even where it goes through the body: the point on the target
 * plane, the excess velocity, and the instant at which the body would be nearest if nothing were bent. The least distance and
 * its instant, which have a corner and a pole there, follow from them by the hyperbola.
 *
 * <p>With a = GM / v_inf^2, e^2 = 1 + b^2/a^2: q = a (e - 1) and t_p = t_a + (a / v_inf) ln e, which is the linearised time of
 * flight of Kizner (1961): far away on the way in, Kepler's equation n (t - t_p) = e sinh F - F has the term ln e alone
 * besides those of r and t.
 *
 * @param xi on the sample's own target plane in the axes of Öpik's theory, m
 * @param zeta likewise, m
 * @param excess v_inf, m/s
 * @param unbent t_a, TDB seconds since J2000
 */
record PassCoordinates(double xi, double zeta, double excess, double unbent) {

    /** How many they are. */
    static final int SIZE = 4;

    /** Of an approach; empty where it is on an ellipse. */
    static Optional<PassCoordinates> of(SampleApproach approach, RelativeMotion motion, SolarSystem solarSystem) {
        final double gm = solarSystem.planets().gm(approach.body());
        final OsculatingConic conic = new OsculatingConic(gm, approach.position(), approach.velocity());
        if (conic.hyperbolicExcessVelocity().isEmpty()) {
            return Optional.empty();
        }
        final double excess = conic.hyperbolicExcessVelocity().getAsDouble();
        final OpikPlane plane = ApproachCloud.plane(approach, motion, solarSystem);
        final PassCoordinates straight = new PassCoordinates(plane.xi(), plane.zeta(), excess, 0.0);
        return Optional.of(new PassCoordinates(plane.xi(), plane.zeta(), excess, approach.time() - straight.time(gm)));
    }

    /** From their array. */
    static PassCoordinates of(double[] values) {
        return new PassCoordinates(values[0], values[1], values[2], values[3]);
    }

    double[] toArray() {
        return new double[] {xi, zeta, excess, unbent};
    }

    /** Of closest approach on the hyperbola, m. */
    double distance(double gm) {
        final double a = gm / (excess * excess);
        final double b2 = xi * xi + zeta * zeta;
        // a (e - 1) without the difference of near numbers
        return b2 / (a * (1.0 + FastMath.sqrt(1.0 + b2 / (a * a))));
    }

    /** Of closest approach on the hyperbola, TDB seconds since J2000. */
    double time(double gm) {
        final double a = gm / (excess * excess);
        return unbent + 0.5 * a / excess * FastMath.log1p((xi * xi + zeta * zeta) / (a * a));
    }
}
