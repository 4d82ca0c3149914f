package space.apophis.dynamics;

import java.nio.file.Path;
import java.util.List;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.smallbody.OrbitSolution;

/** Apophis as shipped, flown with the shipped data. */
public final class Flights {

    public static final ForceSpec JPL = ForceSpec.DEFAULT;

    private static final Path SCENARIOS = Path.of("scenarios");

    private Flights() {}

    /** JPL's solution 220 from the shipped body file. */
    public static OrbitSolution apophis() {
        return OrbitSolution.of(new ScenarioFiles(SCENARIOS).body(SCENARIOS.resolve("any.yaml"), "apophis"));
    }

    public static Trajectory fly(OrbitSolution orbit, double until, double tolerance) {
        return fly(ShippedData.solarSystem(), orbit, until, tolerance);
    }

    private static Trajectory fly(SolarSystem solarSystem, OrbitSolution orbit, double until, double tolerance) {
        return new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, JPL, orbit.nonGravitational()),
                        tolerance,
                        5.0 * 86400.0)
                .run(orbit, until, List.of(), Progress.SILENT);
    }

    /** How far from its start a flight from there to 2029-04-01 and back ends, m. */
    static double closureBeforeThePass(SolarSystem solarSystem, double tolerance) {
        final OrbitSolution start = apophis();
        final double until = (2462227.5 - 2451545.0) * 86400.0;
        final Trajectory there = fly(solarSystem, start, until, tolerance);
        final PVCoordinates turn = there.heliocentric(there.end());
        final OrbitSolution reversed = new OrbitSolution(
                "turn", "test", there.end(), turn.getPosition(), turn.getVelocity(), start.nonGravitational());
        final Trajectory back = fly(solarSystem, reversed, start.epoch(), tolerance);
        return back.heliocentric(back.start()).getPosition().distance(start.position());
    }
}
