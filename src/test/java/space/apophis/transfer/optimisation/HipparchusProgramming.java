package space.apophis.transfer.optimisation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.vector.constrained.AbstractSQPOptimizer;
import org.hipparchus.optim.nonlinear.vector.constrained.EqualityConstraint;
import org.hipparchus.optim.nonlinear.vector.constrained.InequalityConstraint;
import org.hipparchus.optim.nonlinear.vector.constrained.TwiceDifferentiableFunction;

/**
 * A programme put to Hipparchus' sequential quadratic programming, which asks for minimum f(x) with q(x) = 0 and
 * h(x) &gt;= 0: inequalities change sign, and finite bounds become rows of h.
 *
 * @param programme what to solve
 * @param late whether the search has taken too long, so that an evaluation throws {@link OutOfTime}
 */
record HipparchusProgramming(NonlinearProgramme programme, BooleanSupplier late) {

    /** Ends a search that takes too long, which no setting of the library's does. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The point where the library ends. */
    double[] solve(AbstractSQPOptimizer optimiser, double[] start, int steps) {
        final double[] lower = programme.lower();
        final double[] upper = programme.upper();
        final int[] low = finite(lower);
        final int[] high = finite(upper);
        final EqualityConstraint equal = programme.equalities() == 0
                ? null
                : new EqualityConstraint(new ArrayRealVector(programme.equalities())) {
                    @Override
                    public int dim() {
                        return programme.variables();
                    }

                    @Override
                    public RealVector value(RealVector x) {
                        return new ArrayRealVector(at(x).equalities(), false);
                    }

                    @Override
                    public RealMatrix jacobian(RealVector x) {
                        return new Array2DRowRealMatrix(at(x).equalityJacobian(), false);
                    }
                };
        final int rows = programme.inequalities() + low.length + high.length;
        final InequalityConstraint above = rows == 0
                ? null
                : new InequalityConstraint(new ArrayRealVector(rows)) {
                    @Override
                    public int dim() {
                        return programme.variables();
                    }

                    @Override
                    public RealVector value(RealVector x) {
                        final double[] values = Arrays.copyOf(at(x).inequalities(), rows);
                        for (int i = 0; i < programme.inequalities(); i++) {
                            values[i] = -values[i];
                        }
                        int row = programme.inequalities();
                        for (int i : low) {
                            values[row++] = x.getEntry(i) - lower[i];
                        }
                        for (int i : high) {
                            values[row++] = upper[i] - x.getEntry(i);
                        }
                        return new ArrayRealVector(values, false);
                    }

                    @Override
                    public RealMatrix jacobian(RealVector x) {
                        final double[][] slopes = new double[rows][programme.variables()];
                        final double[][] own = at(x).inequalityJacobian();
                        for (int i = 0; i < own.length; i++) {
                            Vectors.add(-1, own[i], slopes[i]);
                        }
                        int row = own.length;
                        for (int i : low) {
                            slopes[row++][i] = 1;
                        }
                        for (int i : high) {
                            slopes[row++][i] = -1;
                        }
                        return new Array2DRowRealMatrix(slopes, false);
                    }
                };
        final TwiceDifferentiableFunction objective = new TwiceDifferentiableFunction() {
            @Override
            public int dim() {
                return programme.variables();
            }

            @Override
            public double value(RealVector x) {
                return at(x).objective();
            }

            @Override
            public RealVector gradient(RealVector x) {
                return new ArrayRealVector(at(x).gradient(), false);
            }

            @Override
            public RealMatrix hessian(RealVector x) {
                throw new UnsupportedOperationException("the curvature is to be learned from gradients");
            }
        };
        final OptimizationData[] given = Stream.of(
                        new InitialGuess(start), new ObjectiveFunction(objective), equal, above, new MaxIter(steps))
                .filter(Objects::nonNull)
                .toArray(OptimizationData[]::new);
        return optimiser.optimize(given).getX().toArray();
    }

    private Evaluation at(RealVector x) {
        if (late.getAsBoolean()) {
            throw new OutOfTime();
        }
        final Evaluation evaluation = new Evaluation(programme);
        evaluation.of(programme, x.toArray());
        return evaluation;
    }

    private static int[] finite(double[] bounds) {
        return IntStream.range(0, bounds.length)
                .filter(i -> Double.isFinite(bounds[i]))
                .toArray();
    }
}
