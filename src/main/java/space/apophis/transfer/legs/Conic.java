package space.apophis.transfer.legs;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Motion of two bodies forward in time by universal variables (Battin 1999, section 4.5; Prussing and Conway 1993, section
 * 2.3), for every conic: a search meets hyperbolas so wild that iterations on their anomaly do not end. The root of Kepler's
 * equation is found by Laguerre's method (Conway 1986, Celest. Mech. 39:199), held within a bracket: time rises with the
 * variable. A work space.
 */
final class Conic {

    private static final int MOST_STEPS = 100;
    private static final int MOST_LAGUERRE = 30;
    private static final double SMALL = 0.1;
    private static final double TOLERANCE = 1e-15;

    private final double gm;
    private final double root;
    private double c2;
    private double c3;
    private double distance;
    private double slope;
    private Vector3D position = Vector3D.ZERO;
    private Vector3D velocity = Vector3D.ZERO;

    /**
     * @param gm m^3/s^2
     */
    Conic(double gm) {
        this.gm = gm;
        this.root = FastMath.sqrt(gm);
    }

    /** Where it is now, m. */
    Vector3D position() {
        return position;
    }

    /** How it moves now, m/s. */
    Vector3D velocity() {
        return velocity;
    }

    /**
     * Moves a state, m and m/s.
     *
     * @param time s, above 0
     */
    void move(Vector3D from, Vector3D speed, double time) {
        final double r = from.getNorm();
        final double radial = from.dotProduct(speed) / root;
        final double alpha = 2.0 / r - speed.getNormSq() / gm;
        final double left = withoutRevolutions(time, alpha);
        final double chi = solve(left, r, radial, alpha);
        final double z = alpha * chi * chi;
        kepler(chi, r, radial, alpha);
        final double f = 1.0 - chi * chi * c2 / r;
        final double g = left - chi * chi * chi * c3 / root;
        final double fDot = root / (r * distance) * chi * (z * c3 - 1.0);
        final double gDot = 1.0 - chi * chi * c2 / distance;
        position = new Vector3D(f, from, g, speed);
        velocity = new Vector3D(fDot, from, gDot, speed);
    }

    private double withoutRevolutions(double time, double alpha) {
        if (!(alpha > 0.0)) {
            return time;
        }
        final double period = 2.0 * FastMath.PI / (root * alpha * FastMath.sqrt(alpha));
        return time - period * FastMath.floor(time / period);
    }

    private double solve(double time, double r, double radial, double alpha) {
        final double goal = root * time;
        double low = 0.0;
        double high = Double.POSITIVE_INFINITY;
        double chi = guess(goal, r, radial, alpha);
        for (int i = 0; i < MOST_STEPS; i++) {
            final double miss = kepler(chi, r, radial, alpha) - goal;
            if (miss <= 0.0) {
                low = chi;
            } else {
                high = chi; // also where the hyperbolic functions overflow
            }
            double next = chi - laguerre(miss);
            if (!(next > low && next < high) || i > MOST_LAGUERRE) {
                next = Double.isInfinite(high) ? 2.0 * chi : 0.5 * (low + high);
            }
            if (FastMath.abs(next - chi) <= TOLERANCE * chi) {
                return next;
            }
            chi = next;
        }
        return chi;
    }

    /** Mean motion on an ellipse, the asymptote of a hyperbola (Vallado 2013, algorithm 8), else a straight line. */
    private static double guess(double goal, double r, double radial, double alpha) {
        if (alpha * r > SMALL) {
            return goal * alpha;
        }
        if (alpha * r < -SMALL) {
            final double a = FastMath.sqrt(-1.0 / alpha);
            final double argument = -2.0 * alpha * goal / (radial + a * (1.0 - r * alpha));
            if (argument > Math.E) {
                return a * FastMath.log(argument);
            }
        }
        return FastMath.min(goal / r, FastMath.cbrt(6.0 * goal));
    }

    /** Laguerre's step of degree five. */
    private double laguerre(double miss) {
        final double discriminant = 16.0 * distance * distance - 20.0 * miss * slope;
        return 5.0 * miss / (distance + FastMath.sqrt(FastMath.abs(discriminant)));
    }

    /** Root of GM times the time to a value of the variable; keeps distance, its slope and Stumpff's functions. */
    private double kepler(double chi, double r, double radial, double alpha) {
        final double z = alpha * chi * chi;
        stumpff(z);
        final double flat = 1.0 - alpha * r;
        distance = chi * chi * c2 + radial * chi * (1.0 - z * c3) + r * (1.0 - z * c2);
        slope = radial * (1.0 - z * c2) + flat * chi * (1.0 - z * c3);
        return radial * chi * chi * c2 + flat * chi * chi * chi * c3 + r * chi;
    }

    /** C(z) = (1 - cos sqrt z) / z and S(z) = (sqrt z - sin sqrt z) / sqrt z^3, for hyperbolas likewise. */
    private void stumpff(double z) {
        if (FastMath.abs(z) < SMALL) {
            c2 = series(z, 0.5, 2.0);
            c3 = series(z, 1.0 / 6.0, 3.0);
        } else if (z > 0.0) {
            final double s = FastMath.sqrt(z);
            final double half = FastMath.sin(0.5 * s);
            c2 = 2.0 * half * half / z;
            c3 = (s - 2.0 * half * FastMath.cos(0.5 * s)) / (s * z);
        } else {
            final double s = FastMath.sqrt(-z);
            final double half = FastMath.sinh(0.5 * s);
            c2 = -2.0 * half * half / z;
            c3 = (FastMath.sinh(s) - s) / (-s * z);
        }
    }

    /** Sum of (-z)^k / (2k + n)!. */
    private static double series(double z, double first, double n) {
        double term = first;
        double sum = term;
        for (int k = 1; k < 8; k++) {
            term *= -z / ((2.0 * k + n) * (2.0 * k + n - 1.0));
            sum += term;
        }
        return sum;
    }
}
