package space.apophis.transfer.ion.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.flight.FlightFailure;

/**
 * The thrusts nearest to given ones, by the sum of squares, that move the end of a flight by so much, none above its limit:
 * with A the displacement that each newton makes and u0 the given thrust of a stretch,
 *
 * <p>least sum of |u - u0|^2 / 2 with sum A (u - u0) = y and |u| at most its limit.
 *
 * <p>For multipliers l of the three equations each u is u0 + A' l, shortened to its limit (the projection onto a ball). The
 * dual, a concave function of l alone, is climbed by Newton's method with generalised derivatives (Boyd and Vandenberghe 2004,
 * section 5; Qi and Sun 1993, Math. Programming 58:353).
 */
final class NearestThrust {

    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 40;

    /** How well the three equations are met, m. */
    private static final double CLOSE = 1e-2;

    /** Share of the trace added to the diagonal where every stretch is at its limit. */
    private static final double RIDGE = 1e-9;

    private final List<Vector3D> given;
    private final List<RealMatrix> pushes;
    private final double[] limits;

    /**
     * @param given N, none above its limit
     * @param pushes three by three each, m/N; zero where a thrust is to stay
     * @param limits N
     */
    NearestThrust(List<Vector3D> given, List<RealMatrix> pushes, double[] limits) {
        this.given = List.copyOf(given);
        this.pushes = List.copyOf(pushes);
        this.limits = limits.clone();
    }

    /**
     * The thrusts.
     *
     * @param by displacement of the end, m
     * @throws FlightFailure if the engines cannot do that
     */
    List<Vector3D> moving(Vector3D by) {
        final RealVector wanted = new ArrayRealVector(by.toArray());
        RealVector multipliers = new ArrayRealVector(3);
        Trial trial = new Trial(multipliers, wanted);
        for (int i = 0; i < MOST_STEPS && trial.missing.getNorm() > CLOSE; i++) {
            final DecompositionSolver solver = new LUDecomposition(trial.slopes()).getSolver();
            if (!solver.isNonSingular()) {
                break;
            }
            RealVector step = solver.solve(trial.missing);
            Trial next = new Trial(multipliers.add(step), wanted);
            for (int h = 0; h < MOST_HALVINGS && !next.isBetterThan(trial); h++) {
                step = step.mapMultiply(0.5);
                next = new Trial(multipliers.add(step), wanted);
            }
            if (!next.isBetterThan(trial)) {
                break;
            }
            multipliers = multipliers.add(step);
            trial = next;
        }
        if (!(trial.missing.getNorm() <= CLOSE)) {
            throw new FlightFailure(String.format(
                    Locale.ROOT,
                    "the engines have no thrust left to move it by %.0f km, %.0f km lack",
                    by.getNorm() / 1e3,
                    trial.missing.getNorm() / 1e3));
        }
        return trial.thrusts;
    }

    /** What multipliers give. */
    private final class Trial {

        private final List<Vector3D> wished = new ArrayList<>();
        private final List<Vector3D> thrusts = new ArrayList<>();
        private final RealVector missing;
        private final double dual;

        Trial(RealVector multipliers, RealVector wanted) {
            RealVector moved = new ArrayRealVector(3);
            double squares = 0.0;
            for (int i = 0; i < given.size(); i++) {
                final Vector3D wish = given.get(i)
                        .add(new Vector3D(pushes.get(i).preMultiply(multipliers).toArray()));
                final double size = wish.getNorm();
                final Vector3D thrust = size > limits[i] ? wish.scalarMultiply(limits[i] / size) : wish;
                final Vector3D change = thrust.subtract(given.get(i));
                wished.add(wish);
                thrusts.add(thrust);
                moved = moved.add(pushes.get(i).operate(new ArrayRealVector(change.toArray())));
                squares += 0.5 * change.getNormSq();
            }
            missing = wanted.subtract(moved);
            dual = squares + multipliers.dotProduct(missing);
        }

        boolean isBetterThan(Trial other) {
            return dual > other.dual || missing.getNorm() < 0.5 * other.missing.getNorm();
        }

        /** Sum of A P A', P the derivative of the projection. */
        RealMatrix slopes() {
            RealMatrix sum = new Array2DRowRealMatrix(3, 3);
            double trace = 0.0;
            for (int i = 0; i < given.size(); i++) {
                final RealMatrix push = pushes.get(i);
                sum = sum.add(
                        push.multiply(projection(wished.get(i), limits[i])).multiplyTransposed(push));
                trace += FastMath.pow(push.getFrobeniusNorm(), 2);
            }
            for (int k = 0; k < 3; k++) {
                sum.addToEntry(k, k, FastMath.max(RIDGE * trace, Double.MIN_NORMAL));
            }
            return sum;
        }
    }

    private static RealMatrix projection(Vector3D wish, double limit) {
        final RealMatrix matrix = new Array2DRowRealMatrix(3, 3);
        final double size = wish.getNorm();
        final double[] direction = size > limit ? wish.normalize().toArray() : new double[3];
        final double share = size > limit ? limit / size : 1.0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                matrix.setEntry(i, j, share * ((i == j ? 1.0 : 0.0) - direction[i] * direction[j]));
            }
        }
        return matrix;
    }
}
