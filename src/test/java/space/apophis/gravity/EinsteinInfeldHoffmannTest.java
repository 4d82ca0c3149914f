package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The post-Newtonian correction in the limits that are known in closed form. */
class EinsteinInfeldHoffmannTest {

    private static final double C2 = 299792458.0 * 299792458.0;
    private static final double GM = 1.32712440041e20;

    @Test
    void oneMassAtRestGivesTheSchwarzschildTerm() {
        final double[] r = {4.0e10, -9.0e10, 3.0e10};
        final double[] v = {2.1e4, 1.5e4, -8.0e3};
        final double[] out = new double[3];
        EinsteinInfeldHoffmann.add(
                1, new double[] {GM}, new double[3], new double[3], new double[3], new double[1], -1, r, v, out, 0);
        // IERS Conventions 2010, eq. 10.12 with beta = gamma = 1
        final double d = Math.sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2]);
        final double v2 = v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
        final double rv = r[0] * v[0] + r[1] * v[1] + r[2] * v[2];
        final double[] expected = new double[3];
        for (int k = 0; k < 3; k++) {
            expected[k] = GM / (C2 * d * d * d) * ((4 * GM / d - v2) * r[k] + 4 * rv * v[k]);
        }
        assertArrayEquals(expected, out, 1e-22);
    }

    @Test
    void aMassiveTargetAddsItsOwnPotential() {
        // Two bodies: for the relative motion the equations reduce to the standard form (Damour and Deruelle 1985),
        // n-hat component of a head-on case at rest: a_1 = m2/r^2 (5 m1 + 4 m2)/(c^2 r) away from the partner.
        final double m1 = 3e19;
        final double m2 = 7e19;
        final double d = 5e10;
        final double[] gm = {m1, m2};
        final double[] x = {0, 0, 0, d, 0, 0};
        final double[] rest = new double[6];
        final double[] newton = {m2 / (d * d), 0, 0, -m1 / (d * d), 0, 0};
        final double[] potentials = new double[2];
        EinsteinInfeldHoffmann.potentials(2, gm, x, potentials);
        final double[] out = new double[6];
        EinsteinInfeldHoffmann.add(2, gm, x, rest, newton, potentials, 0, x, rest, out, 0);
        assertEquals(-m2 / (d * d) * (5 * m1 + 4 * m2) / (C2 * d), out[0], 1e-23);
        assertEquals(0.0, out[1], 0.0);
    }

    @Test
    void momentumOfTwoBodiesIsKept() {
        // The post-Newtonian momentum of a pair has a rate equal and opposite for the two when both are at rest.
        final double m1 = 2e20;
        final double m2 = 5e19;
        final double d = 8e10;
        final double[] gm = {m1, m2};
        final double[] x = {0, 0, 0, 0, d, 0};
        final double[] rest = new double[6];
        final double[] newton = {0, m2 / (d * d), 0, 0, -m1 / (d * d), 0};
        final double[] u = new double[2];
        EinsteinInfeldHoffmann.potentials(2, gm, x, u);
        final double[] out = new double[6];
        EinsteinInfeldHoffmann.add(2, gm, x, rest, newton, u, 0, x, rest, out, 0);
        EinsteinInfeldHoffmann.add(2, gm, x, rest, newton, u, 1, x, rest, out, 3);
        // d/dt of m v (1 - G M'/(2 c^2 r)) + ... at rest: m1 a1 (1 - ...) symmetric up to the potential terms
        final double p1 = m1 * (out[1] + newton[1] * (-0.5 * m2 / (C2 * d))) - 0.5 * m1 * m2 / (C2 * d) * newton[1];
        final double p2 = m2 * (out[4] + newton[4] * (-0.5 * m1 / (C2 * d))) - 0.5 * m1 * m2 / (C2 * d) * newton[4];
        assertEquals(0.0, (p1 + p2) / Math.abs(p1), 1e-9);
    }
}
