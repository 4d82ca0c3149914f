package space.apophis.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.smallbody.OrbitSolution;

/** One orbit of an ensemble, 2021 to May 2029 in a batch of 50, and one of a catalogue over forty years, as a screening flies it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DecadesBenchmark {

    private static final int BATCH = 50;
    private static final double DAY = 86400.0;
    private static final double MAY_2029 = (2462257.5 - 2451545.0) * DAY;
    private static final double FORTY_YEARS = 40.0 * 365.25 * DAY;
    private static final double NEAR = 0.05 * 149597870700.0;

    private final OrbitSolution apophis =
            OrbitSolution.of(new ScenarioFiles(Path.of("scenarios")).body(Path.of("scenarios/any.yaml"), "apophis"));
    private final BatchPropagation flight = new BatchPropagation(
            Shipped.SOLAR_SYSTEM, Shipped.FORCES, new IntegratorSpec(1e-4, 5.0 * DAY), Map.of(Body.EARTH, NEAR));
    private final Random random = new Random(2029);

    /** Spread over some kilometres along the track. */
    private final List<OrbitSample> samples =
            Stream.generate(this::sample).limit(BATCH).toList();

    /** Of nearly the size and shape of that of Apophis, but far from Earth when it is there. */
    private final OrbitSample other =
            new OrbitSample(apophis.position().negate(), apophis.velocity().negate(), apophis.nonGravitational());

    private OrbitSample sample() {
        final Vector3D along = apophis.velocity().normalize();
        return new OrbitSample(
                apophis.position().add(new Vector3D(1e3 * random.nextGaussian(), along)),
                apophis.velocity(),
                apophis.nonGravitational());
    }

    /** By orbit. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<SampleApproach> orbitOfAnEnsemble() {
        return flight.run(apophis.epoch(), samples, MAY_2029, Progress.SILENT);
    }

    @Benchmark
    public List<SampleApproach> orbitOfACatalogue() {
        return flight.run(apophis.epoch(), List.of(other), apophis.epoch() + FORTY_YEARS, Progress.SILENT);
    }
}
