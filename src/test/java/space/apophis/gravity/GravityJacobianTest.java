package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The derivatives of each formula against central differences of the formula itself, and against what they must be. */
class GravityJacobianTest {

    private static final double RELATIVE = 1e-8;
    private static final double[] GM = {1.3e20, 4.0e17, 6.0e18};
    private static final double[] POSITIONS = {1e9, -2e9, 5e8, 1.2e11, 6e10, 2e9, -4e10, 1.9e11, 3e10};
    private static final double[] VELOCITIES = {15, -9, 4, -1.2e4, 2.6e4, 800, -2.2e4, -5e3, 3e3};
    private static final double[] ACCELERATIONS = {-1e-6, 2e-6, 3e-7, -5.5e-3, -2e-3, 1e-4, 1e-3, -3.3e-3, -4e-4};
    private static final double[] POSITION = {1.0e11, 7.5e10, -1.1e10};
    private static final double[] VELOCITY = {-1.9e4, 2.3e4, 4e3};

    @Test
    void attractionOfPoints() {
        final double[] jacobian = new double[9];
        PointMasses.addJacobian(3, GM, POSITIONS, POSITION[0], POSITION[1], POSITION[2], jacobian);
        final UnaryOperator<double[]> attraction = x -> {
            final double[] out = new double[3];
            PointMasses.add(3, GM, POSITIONS, x[0], x[1], x[2], out);
            return out;
        };
        CentralDifferences.assertNear(CentralDifferences.of(attraction, POSITION, 1e5), jacobian, RELATIVE, "points");
        // Laplace: the potential is harmonic outside its sources
        assertEquals(0.0, (jacobian[0] + jacobian[4] + jacobian[8]) / jacobian[0], 1e-14);
    }

    @Test
    void zonalField() {
        final ZonalField field = new ZonalField(6.378e6, 1.08e-3, -2.5e-3, -1.6e-3, 2e-3);
        final double[] pole = {0.36, -0.48, 0.8};
        final double[] at = {9.0e6, 4.0e6, -7.0e6};
        final double[] jacobian = new double[9];
        field.addJacobian(3.986e14, at[0], at[1], at[2], pole, jacobian);
        final UnaryOperator<double[]> acceleration = x -> {
            final double[] out = new double[3];
            field.add(3.986e14, x[0], x[1], x[2], pole, out, 0);
            return out;
        };
        CentralDifferences.assertNear(CentralDifferences.of(acceleration, at, 50.0), jacobian, RELATIVE, "zonals");
        assertEquals(0.0, (jacobian[0] + jacobian[4] + jacobian[8]) / jacobian[0], 1e-13);
        assertEquals(jacobian[1], jacobian[3], 1e-14 * Math.abs(jacobian[1]));
    }

    private static double[] postNewtonian(double[] position, double[] velocity) {
        final double[] potentials = new double[3];
        EinsteinInfeldHoffmann.potentials(3, GM, POSITIONS, potentials);
        final double[] out = new double[3];
        EinsteinInfeldHoffmann.add(
                3, GM, POSITIONS, VELOCITIES, ACCELERATIONS, potentials, -1, position, velocity, out, 0);
        return out;
    }

    @Test
    void postNewtonianCorrection() {
        final double[] potentials = new double[3];
        EinsteinInfeldHoffmann.potentials(3, GM, POSITIONS, potentials);
        final double[] byPosition = new double[9];
        final double[] byVelocity = new double[9];
        EinsteinInfeldHoffmannJacobian.add(
                3, GM, POSITIONS, VELOCITIES, ACCELERATIONS, potentials, POSITION, VELOCITY, byPosition, byVelocity);
        CentralDifferences.assertNear(
                CentralDifferences.of(x -> postNewtonian(x, VELOCITY), POSITION, 1e5),
                byPosition,
                RELATIVE,
                "position");
        CentralDifferences.assertNear(
                CentralDifferences.of(v -> postNewtonian(POSITION, v), VELOCITY, 1.0),
                byVelocity,
                RELATIVE,
                "velocity");
    }
}
