package space.apophis.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Table;
import space.apophis.units.Unit;
import space.apophis.validation.PublishedCases.PublishedValue;

/**
 * Deep passes of small asteroids by Earth, flown from JPL's elements, against the close-approach table of CNEOS, whose times
 * are to the minute.
 */
final class ClosePasses {

    private static final String SOURCE = "CNEOS close-approach table";
    private static final double KM = 1.0;
    private static final double HALF_MINUTE = 31.0;
    private static final double MARGIN = 0.5 * Unit.DAY;

    private final SolarSystem solarSystem;
    private final Table table = Table.shipped(ClosePasses.class, "close-passes.csv");

    private ClosePasses(SolarSystem solarSystem) {
        this.solarSystem = solarSystem;
    }

    /** Distance and time of each, flown on as many threads as there are. */
    static List<ValidationSuite.CaseResult> run(SolarSystem solarSystem, Progress progress) {
        final ClosePasses passes = new ClosePasses(solarSystem);
        final int count = passes.table.rows().size();
        progress.report("close passes", 0, count);
        return IntStream.range(0, count)
                .parallel()
                .boxed()
                .flatMap(passes::pass)
                .toList();
    }

    private Stream<ValidationSuite.CaseResult> pass(int row) {
        final OrbitSolution orbit = orbit(row);
        final double time = Epoch.parse(table.text(row, "approach_tdb_to_the_minute") + " TDB")
                .secondsSinceJ2000();
        final double until = time + FastMath.copySign(MARGIN, time - orbit.epoch());
        final CloseApproach pass = JplFlight.closest(
                Flight.of(
                        solarSystem,
                        orbit,
                        ForceSpec.DEFAULT,
                        JplFlight.INTEGRATOR,
                        Map.of(Body.EARTH, 0.01 * Unit.AU),
                        until,
                        Progress.SILENT),
                Body.EARTH);
        final double distance = table.number(row, "distance_au") * Unit.AU / 1e3;
        return Stream.of(
                new PublishedValue(orbit.name() + ", distance", distance, KM, "km", 3, SOURCE)
                        .compare(pass.distance() / 1e3),
                new PublishedValue(orbit.name() + ", time from its minute", 0.0, HALF_MINUTE, "s", 1, SOURCE)
                        .compare(pass.time() - time));
    }

    private OrbitSolution orbit(int row) {
        final double gm = solarSystem.planets().gm(Body.SUN);
        final double axis = table.number(row, "a_au") * Unit.AU;
        final double e = table.number(row, "e");
        final double anomaly = FastMath.toRadians(table.number(row, "mean_anomaly_deg"));
        final PVCoordinates state = new HeliocentricElements(
                        gm,
                        e,
                        axis * (1.0 - e),
                        FastMath.toRadians(table.number(row, "i_deg")),
                        FastMath.toRadians(table.number(row, "node_deg")),
                        FastMath.toRadians(table.number(row, "peri_deg")),
                        anomaly * FastMath.sqrt(axis / gm) * axis)
                .state();
        return new OrbitSolution(
                table.text(row, "designation"),
                SOURCE,
                (table.number(row, "epoch_jd_tdb") - Epoch.J2000_JULIAN_DATE) * Unit.DAY,
                state.getPosition(),
                state.getVelocity(),
                NonGravitational.NONE);
    }
}
