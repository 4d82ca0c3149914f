package space.apophis.proximity.spin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;

/**
 * The part of the tides along an asteroid's path that turns it: G = sum of 3 GM/R^3 n n^T over Earth, Moon and Sun, n the direction to
 * each and R its distance, s^-2, ICRF. The torque is that of G in the principal axes: ((C-B) G_yz, (A-C) G_xz, (B-A) G_xy), which for
 * one body is 3 GM/R^3 n x (I n) (Hughes 1986, Spacecraft Attitude Dynamics, section 8.1; MacCullagh's formula). What is of higher order
 * is smaller by the size of the asteroid over R, 1e-5 at the geostationary orbit. Immutable.
 */
public final class TidalField {

    /** Of G: xx, xy, xz, yy, yz, zz. */
    static final int COMPONENTS = 6;

    private static final int TERMS = 12;
    private static final List<Body> BODIES = List.of(Body.EARTH, Body.MOON, Body.SUN);

    /** Length of a polynomial by the distance over the speed: the field's poles are as far from the real axis. */
    private static final double SHARE = 0.3;

    private static final double LONGEST = 86400.0;
    private static final double SHORTEST = 60.0;

    private final double[] knots;
    private final double[] coefficients;

    private TidalField(double[] knots, double[] coefficients) {
        this.knots = knots;
        this.coefficients = coefficients;
    }

    /**
     * That along a part of a path.
     *
     * @param start TDB seconds since J2000
     * @param end later
     */
    public static TidalField along(SolarSystem solarSystem, Trajectory asteroid, double start, double end) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double[] knots = knots(motion, asteroid, start, end);
        final ChebyshevFit fit = new ChebyshevFit(TERMS);
        final double[] coefficients = new double[(knots.length - 1) * COMPONENTS * TERMS];
        final double[][] values = new double[COMPONENTS][TERMS];
        for (int piece = 0; piece < knots.length - 1; piece++) {
            for (int i = 0; i < TERMS; i++) {
                final double share = 0.5 * (1.0 + fit.node(i));
                final double[] field =
                        exact(solarSystem, asteroid, knots[piece] + share * (knots[piece + 1] - knots[piece]));
                for (int k = 0; k < COMPONENTS; k++) {
                    values[k][i] = field[k];
                }
            }
            for (int k = 0; k < COMPONENTS; k++) {
                fit.fit(values[k], coefficients, (COMPONENTS * piece + k) * TERMS);
            }
        }
        return new TidalField(knots, coefficients);
    }

    private static double[] knots(RelativeMotion motion, Trajectory asteroid, double start, double end) {
        final List<Double> knots = new ArrayList<>();
        for (double t = start; t < end; t += step(motion, asteroid, t)) {
            knots.add(t);
        }
        knots.add(end);
        return knots.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double step(RelativeMotion motion, Trajectory asteroid, double t) {
        double step = LONGEST;
        for (Body body : List.of(Body.EARTH, Body.MOON)) {
            final PVCoordinates state = motion.of(asteroid, body, t);
            step = Math.min(
                    step,
                    SHARE * state.getPosition().getNorm() / state.getVelocity().getNorm());
        }
        return Math.max(step, SHORTEST);
    }

    /**
     * G at an instant from the bodies themselves.
     *
     * @param t TDB seconds since J2000
     * @return xx, xy, xz, yy, yz, zz
     */
    static double[] exact(SolarSystem solarSystem, Trajectory asteroid, double t) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double[] sum = new double[COMPONENTS];
        for (Body body : BODIES) {
            final Vector3D r = motion.of(asteroid, body, t).getPosition();
            final double distance = r.getNorm();
            final double factor = 3.0 * solarSystem.planets().gm(body) / Math.pow(distance, 5);
            final double[] v = r.toArray();
            int at = 0;
            for (int i = 0; i < 3; i++) {
                for (int j = i; j < 3; j++) {
                    sum[at++] += factor * v[i] * v[j];
                }
            }
        }
        return sum;
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return knots[0];
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return knots[knots.length - 1];
    }

    /**
     * G at an instant.
     *
     * @param t TDB seconds since J2000
     * @param field its place: xx, xy, xz, yy, yz, zz, s^-2
     */
    void at(double t, double[] field) {
        final int found = Arrays.binarySearch(knots, t);
        final int piece = Math.max(0, Math.min(found >= 0 ? found : -found - 2, knots.length - 2));
        final double x = 2.0 * (t - knots[piece]) / (knots[piece + 1] - knots[piece]) - 1.0;
        for (int k = 0; k < COMPONENTS; k++) {
            field[k] = Clenshaw.sum(coefficients, (COMPONENTS * piece + k) * TERMS, TERMS, x);
        }
    }
}
