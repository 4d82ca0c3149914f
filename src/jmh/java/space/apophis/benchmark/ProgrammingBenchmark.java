package space.apophis.benchmark;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.NonlinearProgramme;
import space.apophis.transfer.optimisation.Optimum;
import space.apophis.transfer.optimisation.SequentialQuadraticProgramming;

/** Time to the least fuel from rest to rest in free space: 40 impulses, 120 variables, 6 equalities, 40 limits of thrust. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ProgrammingBenchmark {

    private static final int SEGMENTS = 40;
    private static final double[] WAY = {1.2, -1.6, 1.5};
    private static final double DURATION = 4.0;

    /** Rounding of the corner of |u| at zero. */
    @Param({"0.1", "0.01"})
    private double smoothing;

    /** From no thrust at all to the optimum. */
    @Benchmark
    public Optimum restToRest() {
        return SequentialQuadraticProgramming.standard().solve(new FreeSpace(smoothing), new double[3 * SEGMENTS]);
    }

    private record FreeSpace(double smoothing) implements NonlinearProgramme {

        @Override
        public int variables() {
            return 3 * SEGMENTS;
        }

        @Override
        public int equalities() {
            return 6;
        }

        @Override
        public int inequalities() {
            return SEGMENTS;
        }

        @Override
        public double[] lower() {
            final double[] lower = new double[variables()];
            Arrays.fill(lower, -1.0);
            return lower;
        }

        @Override
        public double[] upper() {
            final double[] upper = new double[variables()];
            Arrays.fill(upper, 1.0);
            return upper;
        }

        @Override
        public void evaluate(double[] x, Evaluation into) {
            final double step = DURATION / SEGMENTS;
            double fuel = 0.0;
            System.arraycopy(new double[] {-WAY[0], -WAY[1], -WAY[2]}, 0, into.equalities(), 0, 3);
            for (int i = 0; i < x.length; i++) {
                final int segment = i / 3;
                final int axis = i % 3;
                final double reach = step * (DURATION - (segment + 0.5) * step);
                into.equalities()[axis] += reach * x[i];
                into.equalities()[3 + axis] += step * x[i];
                into.equalityJacobian()[axis][i] = reach;
                into.equalityJacobian()[3 + axis][i] = step;
                into.inequalityJacobian()[segment][i] = 2.0 * x[i];
                final int first = 3 * segment;
                final double square = x[first] * x[first] + x[first + 1] * x[first + 1] + x[first + 2] * x[first + 2];
                final double length = Math.sqrt(square + smoothing * smoothing);
                into.inequalities()[segment] = square - 1.0;
                into.gradient()[i] = step * x[i] / length;
                fuel += step * length / 3.0;
            }
            into.objective(fuel);
        }
    }
}
