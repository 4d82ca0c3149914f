package space.apophis.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.deflection.DeflectionCase;
import space.apophis.study.deflection.VirtualImpactor;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.LaunchPeriodStudy;

/**
 * Launch period and grid of the impactor of virtual-impactor-h3, 335 launch and 244 arrival days with one revolution, on all
 * processors: by the shift of each hit, and by C3 without shifts. The first, cold, and later ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(3)
public class ShiftGridBenchmark {

    private static final Path SCENARIOS = Path.of("scenarios");

    private DeflectionCase deflection;
    private StudyInput byShift;
    private StudyInput byEnergy;

    /** Finds the made-up orbit and flies it: none of it is measured. */
    @Setup
    public void fly() throws IOException {
        final String text = Files.readString(SCENARIOS.resolve("virtual-impactor-h3.yaml"))
                .replace("  flown:\n    source: aimed at the centre of the asteroid\n", "");
        byShift = input(text);
        byEnergy = input(text.replace("shift: 2000 km", "c3: 30 km^2/s^2"));
        final FlightPlan plan =
                new FlightPlan(byShift.scenario(), OrbitSolution.of(byShift.body()), Shipped.SOLAR_SYSTEM);
        deflection = DeflectionCase.of(byShift, plan, AssessedFlight.of(plan, byShift.body(), Progress.SILENT));
    }

    private static StudyInput input(String text) throws IOException {
        final Path file =
                Files.writeString(Files.createTempDirectory("benchmark").resolve("impactor.yaml"), text);
        return VirtualImpactor.of(StudyInput.read(file, SCENARIOS), Shipped.SOLAR_SYSTEM, Progress.SILENT)
                .input();
    }

    @Benchmark
    public LaunchPeriodOutcome shifts() {
        return LaunchPeriodStudy.of(
                byShift,
                Shipped.SOLAR_SYSTEM,
                deflection.assessed().flight(),
                deflection.assessed().uncertainty(),
                deflection.impactorShift(),
                Workers.THREADS,
                FinishedParts.NONE,
                Progress.SILENT);
    }

    @Benchmark
    public LaunchPeriodOutcome withoutShifts() {
        return LaunchPeriodStudy.of(
                byEnergy,
                Shipped.SOLAR_SYSTEM,
                deflection.assessed().flight(),
                deflection.assessed().uncertainty(),
                null,
                Workers.THREADS,
                FinishedParts.NONE,
                Progress.SILENT);
    }
}
