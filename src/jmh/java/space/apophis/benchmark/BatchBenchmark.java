package space.apophis.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;

/** A batch of orbits flown together from January 2029 through the pass of April to May, all forces. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BatchBenchmark {

    private static final double DAY = 86400.0;
    private static final double LIMIT = 3e10;

    /** How many fly together. */
    @Param({"1", "10", "25", "50", "100"})
    public int size;

    private final OrbitSolution start = Shipped.PAIR.start();
    private final BatchPropagation batch = new BatchPropagation(
            Shipped.SOLAR_SYSTEM, Shipped.FORCES, new IntegratorSpec(1e-4, 5.0 * DAY), Map.of(Body.EARTH, LIMIT));
    private final List<OrbitSample> samples = new ArrayList<>();

    /** Spreads them over some kilometres along the track. */
    @Setup
    public void spread() {
        final Random random = new Random(2029);
        final Vector3D along = start.velocity().normalize();
        for (int i = 0; i < size; i++) {
            samples.add(new OrbitSample(
                    start.position().add(new Vector3D(1e3 * random.nextGaussian(), along)),
                    start.velocity(),
                    start.nonGravitational()));
        }
    }

    @Benchmark
    public List<SampleApproach> fly() {
        return batch.run(start.epoch(), samples, start.epoch() + 120.0 * DAY, Progress.SILENT);
    }
}
