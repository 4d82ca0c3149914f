package space.apophis.transfer.ion.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import space.apophis.transfer.flight.FlightFailure;

class NearestThrustTest {

    private static final double PUSH = 1e10;

    private static RealMatrix push(double factor) {
        return MatrixUtils.createRealIdentityMatrix(3).scalarMultiply(factor * PUSH);
    }

    /** With room to spare each takes its share by the square of what it can do: 1 and 2 of 5. */
    @Test
    void withoutLimitsItIsTheLeastSquare() {
        NearestThrust nearest = new NearestThrust(
                List.of(Vector3D.ZERO, Vector3D.PLUS_I.scalarMultiply(0.01)),
                List.of(push(1.0), push(2.0)),
                new double[] {1.0, 1.0});
        List<Vector3D> thrusts = nearest.moving(new Vector3D(0.0, 5e7, 0.0));
        assertEquals(0.0, thrusts.get(0).distance(new Vector3D(0.0, 0.001, 0.0)), 1e-12);
        assertEquals(0.0, thrusts.get(1).distance(new Vector3D(0.01, 0.002, 0.0)), 1e-12);
    }

    /** One at its limit turns and does not grow; pushed against, it shrinks. */
    @Test
    void whatIsAtItsLimitTurns() {
        List<Vector3D> full = List.of(Vector3D.PLUS_I.scalarMultiply(0.01), Vector3D.ZERO);
        NearestThrust nearest = new NearestThrust(full, List.of(push(1.0), push(1.0)), new double[] {0.01, 0.01});
        assertEquals(0.01, nearest.moving(new Vector3D(0.0, 1e7, 0.0)).get(0).getNorm(), 1e-12);
        List<Vector3D> outward = nearest.moving(new Vector3D(5e7, 0.0, 0.0));
        assertEquals(0.0, outward.get(0).distance(full.get(0)), 1e-9);
        assertEquals(0.0, outward.get(1).distance(new Vector3D(0.005, 0.0, 0.0)), 1e-9);
        List<Vector3D> inward = nearest.moving(new Vector3D(-5e7, 0.0, 0.0));
        assertEquals(0.0075, inward.get(0).getX(), 1e-9);
    }

    /** No thrusts nearby that do the same within their limits are nearer. */
    @Test
    void noOtherIsNearer() {
        SplittableRandom random = new SplittableRandom(5);
        int n = 8;
        List<Vector3D> given = new ArrayList<>();
        List<RealMatrix> pushes = new ArrayList<>();
        double[] limits = new double[n];
        for (int i = 0; i < n; i++) {
            limits[i] = 0.02;
            Vector3D thrust = vector(random);
            given.add(thrust.scalarMultiply((i % 2 == 0 ? 0.02 : 0.005) / thrust.getNorm()));
            RealMatrix push = MatrixUtils.createRealMatrix(3, 3);
            for (int k = 0; k < 3; k++) {
                push.setColumn(k, vector(random).scalarMultiply(PUSH).toArray());
            }
            pushes.add(push);
        }
        Vector3D by = new Vector3D(8e7, -5e7, 6e7);
        List<Vector3D> best = new NearestThrust(given, pushes, limits).moving(by);
        assertEquals(0.0, moved(best, given, pushes).distance(by), 0.02);
        for (int trial = 0; trial < 50; trial++) {
            List<Vector3D> other = new ArrayList<>(best);
            for (int i = 0; i < n - 1; i++) {
                other.set(i, shortened(best.get(i).add(vector(random).scalarMultiply(1e-4)), 0.02));
            }
            // The last makes good what the others changed.
            Vector3D lacks = by.subtract(moved(other, given, pushes));
            other.set(
                    n - 1,
                    other.get(n - 1)
                            .add(new Vector3D(
                                    MatrixUtils.inverse(pushes.get(n - 1)).operate(lacks.toArray()))));
            if (other.get(n - 1).getNorm() <= 0.02) {
                assertTrue(squares(other, given) > squares(best, given) - 1e-12);
            }
        }
        for (Vector3D thrust : best) {
            assertTrue(thrust.getNorm() <= 0.02 * (1.0 + 1e-12));
        }
    }

    @Test
    void whatIsTooMuchIsSaid() {
        NearestThrust nearest = new NearestThrust(List.of(Vector3D.ZERO), List.of(push(1.0)), new double[] {0.01});
        FlightFailure failure = assertThrows(FlightFailure.class, () -> nearest.moving(new Vector3D(3e8, 0.0, 0.0)));
        assertEquals("the engines have no thrust left to move it by 300000 km, 200000 km lack", failure.getMessage());
    }

    private static Vector3D vector(SplittableRandom random) {
        return new Vector3D(random.nextDouble(-1.0, 1.0), random.nextDouble(-1.0, 1.0), random.nextDouble(-1.0, 1.0));
    }

    private static Vector3D shortened(Vector3D thrust, double limit) {
        double size = thrust.getNorm();
        return size > limit ? thrust.scalarMultiply(limit / size) : thrust;
    }

    private static Vector3D moved(List<Vector3D> thrusts, List<Vector3D> given, List<RealMatrix> pushes) {
        Vector3D sum = Vector3D.ZERO;
        for (int i = 0; i < thrusts.size(); i++) {
            sum = sum.add(new Vector3D(
                    pushes.get(i).operate(thrusts.get(i).subtract(given.get(i)).toArray())));
        }
        return sum;
    }

    private static double squares(List<Vector3D> thrusts, List<Vector3D> given) {
        double sum = 0.0;
        for (int i = 0; i < thrusts.size(); i++) {
            sum += 0.5 * thrusts.get(i).subtract(given.get(i)).getNormSq();
        }
        return sum;
    }
}
