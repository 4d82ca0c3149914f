package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.OrbitDraw;

/** Apophis from 2021 through April 2029, by the map and flown. */
class MappedEnsembleTest {

    private static final double DAY = 86400.0;
    private static final double PASS_2029 = 924_083_172.746;
    private static final double UNTIL = PASS_2029 + 2.0 * DAY;
    private static final Map<Body, Double> LIMITS = Map.of(Body.EARTH, 1e10, Body.MOON, 1e10);

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final OrbitSolution orbit = Flights.apophis();
    private final EnsembleFlight flight = new EnsembleFlight(
            new BatchPropagation(solarSystem, Flights.JPL, new IntegratorSpec(1e-4, 5.0 * DAY), LIMITS),
            orbit.epoch(),
            UNTIL,
            EnsembleFlight.BATCH);

    /**
     * Orbits drawn from the covariance of the solution.
     *
     * @param wider how many times wider than that
     */
    private OrbitDraw draw(double wider) {
        final Path scenarios = Path.of("scenarios");
        final BodySpec body = new ScenarioFiles(scenarios).body(scenarios.resolve("any.yaml"), "apophis");
        final OrbitCovariance covariance =
                OrbitCovariance.of(body, orbit, solarSystem.planets().gm(Body.SUN));
        return new OrbitDraw(OrbitSample.nominal(orbit), covariance.factor().scalarMultiply(wider), 5L);
    }

    private ApproachMap map(OrbitDraw draw, Body body) {
        return ApproachMap.of(draw, flight, new ApproachMap.Window(body, PASS_2029 - DAY, UNTIL), Progress.SILENT)
                .orElseThrow();
    }

    /** At sigmas of 1.1 km and 0.04 s; rounding moves a flight of eight years by decimetres. */
    @Test
    void thePassOf2029IsMappedToAMetre() {
        final ApproachMap map = map(draw(1.0), Body.EARTH);
        final MappedEnsemble mapped = new MappedEnsemble(map, 20_000, Progress.SILENT);
        final ApproachCloud cloud = mapped.cloud();
        assertEquals(20_000, cloud.size());
        assertEquals(0, cloud.hits(Body.EARTH).orElseThrow().hits());
        assertTrue(cloud.hits(Body.MOON).isEmpty());
        final MapCheck check = mapped.check(cloud, Progress.SILENT);
        assertEquals(73, check.orbits());
        assertEquals(50, check.checked());
        assertEquals(0, check.parted());
        assertEquals(0.0, check.onPlane(), 1.5);
        assertEquals(0.0, check.inDistance(), 1.5);
        assertEquals(0.0, check.inTime(), 1e-4);
        assertTrue(check.holds(1e-3));
        // of second order is less than what rounding does
        assertEquals(0.0, map.secondOrder(), 0.5);
        // linear: Farnocchia and Chodas print 1.154 by 0.475 km
        assertEquals(1154.0, cloud.planeCovariance().semiMajor(), 20.0);
        assertEquals(475.0, cloud.planeCovariance().semiMinor(), 8.0);
    }

    @Test
    void aSampleIsTheSameAmongFewAndManyOnAnyThreads() throws Exception {
        final ApproachMap map = map(draw(1.0), Body.EARTH);
        final ApproachCloud many = new MappedEnsemble(map, 9_000, Progress.SILENT).cloud();
        final ForkJoinPool one = new ForkJoinPool(1);
        final ApproachCloud alone = one.submit(() -> new MappedEnsemble(map, 9_000, Progress.SILENT).cloud())
                .get();
        one.shutdown();
        assertArrayEquals(many.times(), alone.times());
        assertArrayEquals(many.zetas(), alone.zetas());
        final ApproachCloud few = new MappedEnsemble(map, 10, Progress.SILENT).cloud();
        for (int i = 0; i < 10; i++) {
            assertEquals(many.distances()[i], few.distances()[i]);
        }
    }

    /**
     * The Moon half a day after Earth, for an orbit known 3,000 times worse: 3,500 km along zeta against a pass at 48,000 km, so that
     * the third order, which is left out, is some (3 x 0.07)^3 = 1 % of that at three sigmas.
     */
    @Test
    void whatADeepPassBendsIsRefused() {
        final MappedEnsemble mapped = new MappedEnsemble(map(draw(3000.0), Body.MOON), 1000, Progress.SILENT);
        final MapCheck check = mapped.check(mapped.cloud(), Progress.SILENT);
        assertFalse(check.holds(0.01));
        assertTrue(check.onPlane() > 1e5, () -> "only " + check.onPlane() + " m");
    }
}
