package space.apophis.dynamics;

import java.nio.file.Path;
import java.util.List;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.smallbody.OrbitSolution;

/** Apophis as shipped, flown with the shipped data. */
public final class Flights {

    public static final ForceSpec JPL =
            new ForceSpec(true, true, true, true, true, true, true, false, false, true, true);

    private static final Path SCENARIOS = Path.of("scenarios");

    private Flights() {}

    /** JPL's solution 220 from the shipped body file. */
    public static OrbitSolution apophis() {
        return OrbitSolution.of(new ScenarioFiles(SCENARIOS).body(SCENARIOS.resolve("any.yaml"), "apophis"));
    }

    public static Trajectory fly(OrbitSolution orbit, double until, double tolerance) {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        return new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, JPL, orbit.nonGravitational()),
                        tolerance,
                        5.0 * 86400.0)
                .run(orbit, until, List.of(), Progress.SILENT);
    }
}
