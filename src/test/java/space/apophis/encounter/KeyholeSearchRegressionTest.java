package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;

/** The keyhole of 2036, as our own flights have it. */
class KeyholeSearchRegressionTest {

    private static final double PASS_2029 = 924_083_172.746;

    /** Along zeta for each second late, near the nominal orbit, m. */
    private static final double ZETA_RATE = 19_037.75;

    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-4, 5.0 * 86400.0);

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final OrbitSolution apophis = Flights.apophis();
    private final LineOfVariations line = new LineOfVariations(
            OrbitSample.nominal(apophis), solarSystem.planets().gm(Body.SUN));

    @Test
    void sevenYearsAfter2029() {
        final KeyholeSearch search = new KeyholeSearch(
                new BatchPropagation(solarSystem, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 3e10)),
                line,
                apophis.epoch(),
                PASS_2029);
        final List<KeyholeSearch.Keyhole> found = search.search(1300e3, 260e3, 7, Progress.SILENT);
        assertEquals(1, found.size());
        final KeyholeSearch.Keyhole keyhole = found.get(0);
        assertEquals(7, keyhole.years());
        assertEquals(6, keyhole.orbits());
        // width about 600 m: Giorgini et al. 2008
        assertEquals(612.0, keyhole.width(), 5.0);
        // a centimetre in 2029 moves it by as much; the mark is for changes of the force model
        assertEquals(46_120.83e3, keyhole.zeta(), 100.0);
        assertStrikes(keyhole.zeta() - search.nominalZeta());
    }

    /** Orekit's own propagator takes an orbit in the middle of it to Earth. */
    private void assertStrikes(double fromNominal) {
        final OrbitSample middle = line.at(-fromNominal / ZETA_RATE);
        final OrbitSolution orbit = new OrbitSolution(
                "", "", apophis.epoch(), middle.position(), middle.velocity(), middle.nonGravitational());
        final double until = PASS_2029 + 7.1 * ResonantReturns.SIDEREAL_YEAR;
        final Flight flight = Flight.of(
                solarSystem, orbit, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 3e10), until, Progress.SILENT);
        assertEquals(Body.EARTH, flight.hit().orElseThrow().body());
        assertEquals(until, flight.trajectory().end(), 0.2 * ResonantReturns.SIDEREAL_YEAR);
    }
}
