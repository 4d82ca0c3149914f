package space.apophis.ephemeris.build;

import space.apophis.units.Unit;

/**
 * The pull, on the Moon, of the tidal bulges that Moon and Sun raise on Earth.
 *
 * <p>A body T at r* raises on Earth the potential (mu_T R^5 / (r^3 r*^3)) k P2(cos psi) at r. By the addition theorem
 * P2 splits into zonal, diurnal and semi-diurnal parts about Earth's pole, each with a Love number and lags of its own,
 * as the DE ephemerides have it (Williams and Boggs 2016; Folkner et al. 2014, section III.D): the bulge of an order
 * is the one that T would raise, without delay, from where it was an orbital lag ago, carried on by Earth's rotation
 * over a rotational lag.
 */
final class EarthTides {

    /** rad/s, IERS Conventions 2010, table 1.2. */
    private static final double EARTH_ROTATION = 7.292115e-5;

    private static final int ORDERS = 3;

    private final double radius;
    private final double[] love = new double[ORDERS];
    private final double[] orbitalLag = new double[ORDERS];
    private final double[] rotationalLag = new double[ORDERS];

    EarthTides(Constants constants) {
        this.radius = constants.get("RE") * 1e3;
        for (int order = 0; order < ORDERS; order++) {
            love[order] = constants.get("K2E" + order);
            orbitalLag[order] = constants.get("TAUE" + order) * Unit.DAY;
            rotationalLag[order] = order == 0 ? 0.0 : constants.get("TAUER" + order) * Unit.DAY;
        }
    }

    /**
     * Adds the acceleration of a point.
     *
     * @param r the point from Earth's centre, m
     * @param gmRaiser of the body that raises the tide, m^3/s^2
     * @param raiser its position from Earth's centre, m
     * @param raiserVelocity m/s
     * @param raiserAcceleration m/s^2
     * @param axes two unit vectors that span Earth's equator, then its pole: nine numbers
     * @param out added to, m/s^2
     */
    void add(
            double[] r,
            double gmRaiser,
            double[] raiser,
            double[] raiserVelocity,
            double[] raiserAcceleration,
            double[] axes,
            double[] out) {
        final double[] p = project(r, axes);
        final double r2 = p[0] * p[0] + p[1] * p[1] + p[2] * p[2];
        final double[] gradient = new double[3];
        final double[] lagged = new double[3];
        for (int order = 0; order < ORDERS; order++) {
            final double lag = orbitalLag[order];
            for (int k = 0; k < 3; k++) {
                lagged[k] = raiser[k] - lag * raiserVelocity[k] + 0.5 * lag * lag * raiserAcceleration[k];
            }
            final double[] q = project(lagged, axes);
            turn(q, EARTH_ROTATION * rotationalLag[order]);
            final double q2 = q[0] * q[0] + q[1] * q[1] + q[2] * q[2];
            // The potential is scale F(p) / r^5, F a quadratic form in p.
            final double scale = love[order] * gmRaiser * Math.pow(radius, 5) / Math.pow(q2, 2.5);
            final double[] slope = slope(order, p, q, q2);
            final double form = 0.5 * (p[0] * slope[0] + p[1] * slope[1] + p[2] * slope[2]);
            final double inverse5 = 1.0 / (r2 * r2 * Math.sqrt(r2));
            for (int k = 0; k < 3; k++) {
                gradient[k] += scale * inverse5 * (slope[k] - 5.0 * form * p[k] / r2);
            }
        }
        for (int k = 0; k < 3; k++) {
            out[k] += gradient[0] * axes[k] + gradient[1] * axes[3 + k] + gradient[2] * axes[6 + k];
        }
    }

    /** Gradient of the quadratic form of an order; the form itself is half its product with p. */
    private static double[] slope(int order, double[] p, double[] q, double q2) {
        return switch (order) {
            case 0 -> {
                // F = (3 z^2 - r^2)(3 z*^2 - r*^2) / 4
                final double c = 0.5 * (3.0 * q[2] * q[2] - q2);
                yield new double[] {-c * p[0], -c * p[1], 2.0 * c * p[2]};
            }
            case 1 -> {
                // F = 3 z z* (x x* + y y*)
                final double along = p[0] * q[0] + p[1] * q[1];
                yield new double[] {3.0 * p[2] * q[2] * q[0], 3.0 * p[2] * q[2] * q[1], 3.0 * q[2] * along};
            }
            default -> {
                // F = 3/4 [(x x* + y y*)^2 - (x y* - y x*)^2]
                final double along = p[0] * q[0] + p[1] * q[1];
                final double across = p[0] * q[1] - p[1] * q[0];
                yield new double[] {1.5 * (along * q[0] - across * q[1]), 1.5 * (along * q[1] + across * q[0]), 0.0};
            }
        };
    }

    private static double[] project(double[] vector, double[] axes) {
        final double[] projected = new double[3];
        for (int k = 0; k < 3; k++) {
            projected[k] = vector[0] * axes[3 * k] + vector[1] * axes[3 * k + 1] + vector[2] * axes[3 * k + 2];
        }
        return projected;
    }

    /** Carries a vector on with Earth's rotation, eastward about the pole. */
    private static void turn(double[] q, double angle) {
        final double c = org.hipparchus.util.FastMath.cos(angle);
        final double s = org.hipparchus.util.FastMath.sin(angle);
        final double x = q[0];
        q[0] = c * x - s * q[1];
        q[1] = s * x + c * q[1];
    }
}
