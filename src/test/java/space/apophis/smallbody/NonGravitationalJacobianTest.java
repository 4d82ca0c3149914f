package space.apophis.smallbody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import space.apophis.gravity.CentralDifferences;

/** Derivatives of Marsden's acceleration against central differences. */
class NonGravitationalJacobianTest {

    private static final double AU = 149597870700.0;
    private static final double[] POSITION = {1.0e11, 7.5e10, -1.1e10};
    private static final double[] VELOCITY = {-1.5e4, 2.7e4, 4e3};

    private final double[] byPosition = new double[9];
    private final double[] byVelocity = new double[9];
    private final double[] byParameters = new double[9];

    private static double[] of(NonGravitational law, double[] r, double[] v) {
        final double[] out = new double[3];
        law.add(r[0], r[1], r[2], v[0], v[1], v[2], out);
        return out;
    }

    private void assertDerivatives(double aln, double nm, double nk, double delay) {
        final NonGravitational law = new NonGravitational(3e-12, -2e-12, 1e-12, aln, 2.8 * AU, nm, 5.093, nk, delay);
        law.addJacobian(
                POSITION[0],
                POSITION[1],
                POSITION[2],
                VELOCITY[0],
                VELOCITY[1],
                VELOCITY[2],
                byPosition,
                byVelocity,
                byParameters);
        CentralDifferences.assertNear(
                CentralDifferences.of(r -> of(law, r, VELOCITY), POSITION, 1e5), byPosition, 1e-8, "position");
        CentralDifferences.assertNear(
                CentralDifferences.of(v -> of(law, POSITION, v), VELOCITY, 0.3), byVelocity, 1e-8, "velocity");
        // linear in its parameters
        for (int m = 0; m < 3; m++) {
            final NonGravitational one = new NonGravitational(
                    m == 0 ? 1 : 0, m == 1 ? 1 : 0, m == 2 ? 1 : 0, aln, 2.8 * AU, nm, 5.093, nk, delay);
            final double[] column = {byParameters[m], byParameters[3 + m], byParameters[6 + m]};
            assertArrayEquals(of(one, POSITION, VELOCITY), column, 1e-14 * aln * 10, "parameter " + m);
        }
    }

    @Test
    void inverseSquare() {
        assertDerivatives(1.0, 2.0, 0.0, 0.0);
    }

    @Test
    void comet() {
        assertDerivatives(0.1112620426, 2.15, 4.6142, 0.0);
    }

    @Test
    void anotherPower() {
        assertDerivatives(0.5, 3.0, 0.0, 0.0);
    }

    /** The distance of 45.7 days before goes with place and velocity of now; a forerun of 20 days likewise. */
    @Test
    void aCometThatLags() {
        assertDerivatives(0.1112620426, 2.15, 4.6142, 45.7 * 86_400.0);
    }

    @Test
    void aCometThatRunsAhead() {
        assertDerivatives(0.1112620426, 2.15, 4.6142, -20.0 * 86_400.0);
    }
}
