package space.apophis.benchmark;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.orekit.control.heuristics.lambert.LambertBoundaryConditions;
import org.orekit.control.heuristics.lambert.LambertBoundaryVelocities;
import org.orekit.control.heuristics.lambert.LambertSolver;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import space.apophis.transfer.Lambert;

/** Solutions of Lambert's problem a second on one thread, ours beside Orekit's, on the same thousand problems. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LambertBenchmark {

    private static final int PROBLEMS = 1024;

    private final double[] axis = {0.0, 0.0, 1.0};
    private final double[] from = new double[3 * PROBLEMS];
    private final double[] to = new double[3 * PROBLEMS];
    private final double[] time = new double[PROBLEMS];
    private final Vector3D[] fromVector = new Vector3D[PROBLEMS];
    private final Vector3D[] toVector = new Vector3D[PROBLEMS];
    private final Lambert lambert = new Lambert();
    private final double[] departures = new double[15];
    private final double[] arrivals = new double[15];
    private final LambertSolver orekit = new LambertSolver(1.0);
    private int next;

    /** Random positions and times, as in the property test: the plan of pykep's. */
    public LambertBenchmark() {
        final SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3 * PROBLEMS; i++) {
            from[i] = random.nextDouble(-2.0, 2.0);
            to[i] = random.nextDouble(-2.0, 2.0);
        }
        for (int i = 0; i < PROBLEMS; i++) {
            time[i] = random.nextDouble(2.0, 40.0);
            fromVector[i] = new Vector3D(from[3 * i], from[3 * i + 1], from[3 * i + 2]);
            toVector[i] = new Vector3D(to[3 * i], to[3 * i + 1], to[3 * i + 2]);
        }
    }

    /** One arc without revolutions. */
    @Benchmark
    public double withoutRevolutions() {
        take();
        lambert.solve(0);
        return lambert.departureVelocity[0];
    }

    /** Both arcs of one revolution, where there are any. */
    @Benchmark
    public double oneRevolution() {
        take();
        lambert.solve(1);
        lambert.solve(2);
        return lambert.departureVelocity[0];
    }

    /** All arcs of none, one and two revolutions. */
    @Benchmark
    public double upToTwoRevolutions() {
        take();
        return lambert.solve(2, departures, arrivals, 0) + departures[0];
    }

    /** The same as it was asked for before: one arc after the other. */
    @Benchmark
    public double upToTwoRevolutionsOneByOne() {
        take();
        double sum = 0.0;
        for (int i = 0; i < 5 && lambert.solve(i); i++) {
            sum += lambert.departureVelocity[0];
        }
        return sum;
    }

    /** One arc without revolutions by Orekit. */
    @Benchmark
    public LambertBoundaryVelocities orekitWithoutRevolutions() {
        advance();
        return orekit.solve(
                true,
                0,
                new LambertBoundaryConditions(
                        AbsoluteDate.ARBITRARY_EPOCH,
                        fromVector[next],
                        AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(time[next]),
                        toVector[next],
                        Frame.getRoot()));
    }

    private void take() {
        advance();
        lambert.take(1.0, from, 3 * next, to, 3 * next, time[next], axis, false);
    }

    private void advance() {
        next = (next + 1) % PROBLEMS;
    }
}
