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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.LaunchPeriodStudy;

/**
 * Launch period, porkchop and options on conics of ramses-2028 with two revolutions, on all processors, as its command does them:
 * on 400 launch and 300 arrival days and on 1,600 and 1,200; on five and 31 what is left without a grid. The first,
 * cold, and later ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(2)
public class PorkchopBenchmark {

    private static final Path SCENARIOS = Path.of("scenarios");

    /** Days of launch and of arrival. */
    @Param({"5x31", "400x300", "1600x1200"})
    public String days;

    private StudyInput input;
    private AssessedFlight assessed;

    /** Flies the asteroid: none of it is measured. */
    @Setup
    public void fly() throws IOException {
        final boolean large = days.startsWith("1");
        final boolean small = days.startsWith("5");
        final String text = Files.readString(SCENARIOS.resolve("ramses-2028.yaml"))
                .replace("from: 2028-03-20 UTC", "from: " + (large ? "2024-12-01" : "2027-04-25") + " UTC")
                .replace(
                        "to: 2028-06-15 UTC",
                        "to: " + (large ? "2029-04-18" : "2028-05-28") + " UTC\n    step: " + (small ? "100 d" : "1 d"))
                .replace("from: 2028-12-15 UTC", "from: " + (large ? "2026-01-01" : "2028-06-17") + " UTC")
                .replace(
                        "to: 2029-04-06 UTC\n",
                        "to: 2029-04-14 UTC\n    step: " + (small ? "10 d" : "1 d") + "\n  revolutions: 2\n")
                .replaceFirst("(?ms)^  flown:.*?^  options:", "  options:")
                .replaceFirst("(?ms)^mission:.*?^output:", "output:");
        final Path file =
                Files.writeString(Files.createTempDirectory("benchmark").resolve("porkchop.yaml"), text);
        input = StudyInput.read(file, SCENARIOS);
        final FlightPlan plan = new FlightPlan(input.scenario(), OrbitSolution.of(input.body()), Shipped.SOLAR_SYSTEM);
        assessed = AssessedFlight.of(plan, input.body(), Progress.SILENT);
    }

    @Benchmark
    public LaunchPeriodOutcome launchPeriod() {
        return LaunchPeriodStudy.of(
                input,
                Shipped.SOLAR_SYSTEM,
                assessed.flight(),
                assessed.uncertainty(),
                null,
                Workers.THREADS,
                FinishedParts.NONE,
                Progress.SILENT);
    }
}
