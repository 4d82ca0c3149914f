package space.apophis.study;

import java.nio.file.Path;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.LaunchPeriodStudy;
import space.apophis.study.trajectory.TrajectoryOutcome;
import space.apophis.study.trajectory.TrajectoryStudy;

/** The asteroid's flight of the shipped launch scenario, flown once for all tests. */
public final class ShippedTransfers {

    static final Path FILE = Path.of("scenarios/ramses-2028.yaml");

    private static final Flight FLIGHT = fly();

    private ShippedTransfers() {}

    private static Flight fly() {
        final Scenario scenario = ScenarioReader.read(FILE);
        return new FlightPlan(
                        scenario,
                        OrbitSolution.of(new ScenarioFiles(Path.of("scenarios")).body(FILE, scenario.body())),
                        ShippedData.solarSystem())
                .fly(scenario.propagation().forces(), Progress.SILENT);
    }

    /** Of the asteroid. */
    public static Flight flight() {
        return FLIGHT;
    }

    /** What the trajectory of a scenario of the same flight gives. */
    public static TrajectoryOutcome trajectories(StudyInput input) {
        return TrajectoryStudy.of(input, ShippedData.solarSystem(), FLIGHT, null, Progress.SILENT);
    }

    /** What a scenario of the same flight gives. */
    public static LaunchPeriodOutcome of(Path file) {
        return of(StudyInput.read(file, Path.of("scenarios")));
    }

    /** The same of one that is read. */
    public static LaunchPeriodOutcome of(StudyInput input) {
        return LaunchPeriodStudy.of(
                input,
                ShippedData.solarSystem(),
                FLIGHT,
                null,
                null,
                Workers.THREADS,
                FinishedParts.NONE,
                Progress.SILENT);
    }
}
