package space.apophis.transfer.legs;

import java.nio.file.Path;
import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Plans of Hera and what they are made of. */
final class Legs {

    private static final Path SCENARIOS = Path.of("scenarios");

    static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    static final double GM = SOLAR_SYSTEM.planets().gm(Body.SUN);
    static final LegBody EARTH = LegBody.of(Body.EARTH, SOLAR_SYSTEM);
    static final LegBody MARS = LegBody.of(Body.MARS, SOLAR_SYSTEM);
    static final double MARS_RADIUS = Body.MARS.equatorialRadius();
    static final LegBody DIDYMOS = LegBody.of("didymos", didymos());

    private Legs() {}

    private static Trajectory didymos() {
        final OrbitSolution orbit =
                OrbitSolution.of(new ScenarioFiles(SCENARIOS).body(SCENARIOS.resolve("any.yaml"), "didymos"));
        return new SmallBodyPropagation(
                        SOLAR_SYSTEM,
                        new SmallBodyAcceleration(SOLAR_SYSTEM, Flights.JPL, orbit.nonGravitational()),
                        100.0,
                        5.0 * Unit.DAY)
                .run(orbit, tdb("2027-03-10"), List.of(), Progress.SILENT);
    }

    static double tdb(String date) {
        return Epoch.parse(date + " TDB").secondsSinceJ2000();
    }

    /** No leap second since 2017: TT is 69.184 s ahead, TDB within 2 ms of it. */
    static double utc(String date) {
        return tdb(date) + 69.184;
    }

    static TimeRange days(String from, String to) {
        return new TimeRange(utc(from), utc(to));
    }

    static PlannedSwingBy mars(TimeRange when) {
        return new PlannedSwingBy(MARS, when, SOLAR_SYSTEM.planets().gm(Body.MARS), MARS_RADIUS + 300e3, false);
    }

    /**
     * Hera as it flew: each burn on its day, the one of 6 November 2024 with its size.
     *
     * @param declination limit of the launch, degrees
     * @param swingBy when at Mars
     */
    static LegPlan hera(double declination, TimeRange swingBy) {
        return new LegPlan(
                GM,
                List.of(
                        new PlannedLaunch(
                                EARTH, TimeRange.at(utc("2024-10-07T14:52:11")), 40e6, FastMath.toRadians(declination)),
                        PlannedManoeuvre.free(days("2024-10-23", "2024-10-24")),
                        new PlannedManoeuvre(days("2024-11-06", "2024-11-07"), 20.0),
                        mars(swingBy),
                        PlannedManoeuvre.free(days("2026-02-01", "2026-04-01")),
                        PlannedEnd.arrival(DIDYMOS, days("2026-11-01", "2026-12-01"))),
                0);
    }
}
