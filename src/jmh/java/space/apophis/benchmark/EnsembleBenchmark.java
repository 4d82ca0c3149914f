package space.apophis.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.ApproachMap;
import space.apophis.encounter.MappedEnsemble;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.OrbitDraw;

/** One sample of the ensemble of Apophis, drawn in 2021 and brought to the pass of 2029, by flight and by the map; one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
public class EnsembleBenchmark {

    private static final double DAY = 86400.0;
    private static final double PASS = 924_083_172.746;
    private static final int FLOWN = 50;
    private static final int MAPPED = 10_000;

    private final BodySpec body =
            new ScenarioFiles(Path.of("scenarios")).body(Path.of("scenarios", "any.yaml"), "apophis");
    private final OrbitSolution orbit = OrbitSolution.of(body);
    private final OrbitDraw draw = new OrbitDraw(
            OrbitSample.nominal(orbit),
            OrbitCovariance.of(body, orbit, Shipped.SOLAR_SYSTEM.planets().gm(Body.SUN))
                    .factor(),
            99942);
    private final EnsembleFlight flight = new EnsembleFlight(
            new BatchPropagation(
                    Shipped.SOLAR_SYSTEM,
                    Shipped.FORCES,
                    new IntegratorSpec(1e-4, 5.0 * DAY),
                    Map.of(Body.EARTH, 3e10)),
            orbit.epoch(),
            PASS + 10.0 * DAY,
            FLOWN);
    private final ApproachMap map = ApproachMap.of(
                    draw,
                    flight,
                    new ApproachMap.Window(Body.EARTH, PASS - 10.0 * DAY, PASS + 10.0 * DAY),
                    Progress.SILENT)
            .orElseThrow();

    @Benchmark
    @OperationsPerInvocation(FLOWN)
    public List<Integer> flown() {
        return flight.fly(FLOWN, draw::sample, (first, approaches) -> approaches.size(), "ensemble", Progress.SILENT);
    }

    @Benchmark
    @OperationsPerInvocation(MAPPED)
    public ApproachCloud mapped() {
        return new MappedEnsemble(map, MAPPED, Progress.SILENT).cloud();
    }
}
