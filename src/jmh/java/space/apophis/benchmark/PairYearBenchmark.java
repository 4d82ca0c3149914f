package space.apophis.benchmark;

import java.util.List;
import java.util.Map;
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
import org.orekit.propagation.events.EventDetector;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;

/** The year of JPL's pair through the flyby, with the full force set and its dense trajectory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class PairYearBenchmark {

    private static final double AU = 149597870700.0;
    private static final double LONGEST_STEP = 5.0 * 86400.0;

    /** Local error allowed in a step, m. */
    @Param("1e-4")
    public double tolerance;

    private final OrbitSolution start = Shipped.PAIR.start();

    @Benchmark
    public Trajectory year() {
        return fly(List.of());
    }

    /** With what a scenario adds: the approaches to Earth and Moon are looked for on the way. */
    @Benchmark
    public Trajectory yearWithApproaches() {
        return fly(new CloseApproachSearch(Shipped.SOLAR_SYSTEM, Map.of(Body.EARTH, 0.2 * AU, Body.MOON, 0.05 * AU))
                .detectors());
    }

    private Trajectory fly(List<EventDetector> detectors) {
        final SmallBodyAcceleration acceleration =
                new SmallBodyAcceleration(Shipped.SOLAR_SYSTEM, Shipped.FORCES, start.nonGravitational());
        return new SmallBodyPropagation(Shipped.SOLAR_SYSTEM, acceleration, tolerance, LONGEST_STEP)
                .run(start, Shipped.PAIR.end(), detectors, Progress.SILENT);
    }
}
