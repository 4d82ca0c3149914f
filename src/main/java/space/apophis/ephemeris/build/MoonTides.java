package space.apophis.ephemeris.build;

import space.apophis.units.Unit;

/**
 * The pull, on Earth, of the tidal bulge that Earth raises on the Moon: k (mu_E R^5 / (r^3 r*^3)) P2(cos psi), with one
 * Love number and one lag, the bulge fixed in the turning Moon over the lag (Williams and Boggs 2016).
 */
final class MoonTides {

    /** Mean rotation of the Moon, rad/s: one turn in 27.321661 d. */
    private static final double ROTATION = 2.0 * Math.PI / (27.321661 * Unit.DAY);

    private final double factor;
    private final double lag;

    MoonTides(Constants constants) {
        this.factor = constants.get("K2M") * Math.pow(constants.get("AM") * 1e3, 5);
        this.lag = constants.get("TAUM") * Unit.DAY;
    }

    /**
     * Adds the acceleration of Earth.
     *
     * @param gmEarth m^3/s^2
     * @param r Earth from the Moon's centre, m
     * @param v its velocity, m/s
     * @param pole unit vector of the Moon's pole
     * @param out added to, m/s^2
     */
    void add(double gmEarth, double[] r, double[] v, double[] pole, double[] out) {
        // Where the bulge points: to where Earth was, carried on with the Moon, r - lag (v - omega x r).
        final double[] q = new double[3];
        double rq = 0.0;
        double r2 = 0.0;
        double q2 = 0.0;
        for (int k = 0; k < 3; k++) {
            final int a = (k + 1) % 3;
            final int b = (k + 2) % 3;
            final double carried = ROTATION * (pole[a] * r[b] - pole[b] * r[a]);
            q[k] = r[k] - lag * (v[k] - carried);
            rq += r[k] * q[k];
            r2 += r[k] * r[k];
            q2 += q[k] * q[k];
        }
        // U = scale F / r^5 with F = (3 (r.q)^2 - r^2 q^2) / 2
        final double scale = factor * gmEarth / (Math.pow(q2, 2.5) * r2 * r2 * Math.sqrt(r2));
        final double form = 0.5 * (3.0 * rq * rq - r2 * q2);
        for (int k = 0; k < 3; k++) {
            out[k] += scale * (3.0 * rq * q[k] - q2 * r[k] - 5.0 * form * r[k] / r2);
        }
    }
}
