package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;

/** The keyhole of 2036, as our own flights have it. */
class KeyholeSearchRegressionTest {

    private static final double PASS_2029 = 924_083_172.746;

    /** Along zeta for each second late, near the nominal orbit, m. */
    private static final double ZETA_RATE = 19_037.75;

    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-4, 5.0 * 86400.0);

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final OrbitSolution APOPHIS = Flights.apophis();
    private static final LineOfVariations LINE = new LineOfVariations(
            OrbitSample.nominal(APOPHIS), SOLAR_SYSTEM.planets().gm(Body.SUN));

    private static final List<KeyholeSearch.Keyhole> UP_TO_2052 =
            search().search(KeyholeGrid.even(1400e3, 25e3), 23, Progress.SILENT);

    private static KeyholeSearch search() {
        return new KeyholeSearch(
                new BatchPropagation(SOLAR_SYSTEM, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 3e10)),
                LINE,
                APOPHIS.epoch(),
                PASS_2029);
    }

    @Test
    void sevenYearsAfter2029() {
        final KeyholeSearch search = search();
        final List<KeyholeSearch.Keyhole> found = search.search(KeyholeGrid.even(1300e3, 260e3), 7, Progress.SILENT);
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

    /**
     * The figures are of an earlier search, which divided each stretch by nine for itself until it ran straight, with some fifty
     * orbits each: {@code apophis-uncertainty-2029} before the stretches were narrowed together.
     */
    @ParameterizedTest
    @CsvSource({
        "6, 7, 46120.834250529435, 0.6123730108331383, 2092.373",
        "13, 15, 48139.92300759486, 0, 142145.805",
        "19, 22, 47442.339243644536, 0, 8476.271",
        "20, 23, 48683.01644921063, 0, 16403.140"
    })
    void theFastSearchFindsWhatTheSlowOneFound(
            int orbits, int years, double zetaKm, double widthKm, double distanceKm) {
        final KeyholeSearch.Keyhole keyhole = UP_TO_2052.stream()
                .filter(found -> found.orbits() == orbits && found.years() == years)
                .findFirst()
                .orElseThrow();
        assertEquals(1e3 * zetaKm, keyhole.zeta(), 20.0);
        assertEquals(1e3 * widthKm, keyhole.width(), 0.001 * 1e3 * widthKm);
        // The middle is flown to a twentieth of this, which is the leg beside it.
        assertEquals(1e3 * distanceKm, keyhole.returnDistance(), 2e-3 * 1e3 * distanceKm);
        assertEquals(4, UP_TO_2052.size());
    }

    /** Two returns between the nominal orbit and 100 km later, nearer Earth than any that neighbours 25 km apart have. */
    @Test
    void aFinerGridNearTheNominalOrbitFindsNearerReturns() {
        final List<KeyholeSearch.Keyhole> even = search().search(KeyholeGrid.even(100e3, 25e3), 30, Progress.SILENT);
        final List<KeyholeSearch.Keyhole> finer =
                search().search(new KeyholeGrid(100e3, 25e3, 100e3), 30, Progress.SILENT);
        assertEquals(
                List.of(22), even.stream().map(KeyholeSearch.Keyhole::years).toList());
        assertEquals(
                List.of(22, 29, 30),
                finer.stream().map(KeyholeSearch.Keyhole::years).toList());
        assertEquals(even.get(0).zeta(), finer.get(0).zeta(), 20.0);
        assertEquals(7_831e3, finer.get(1).returnDistance(), 20e3);
        assertEquals(7_354e3, finer.get(2).returnDistance(), 20e3);
        finer.forEach(miss -> assertEquals(0.0, miss.width()));
    }

    /** Orekit's own propagator takes an orbit in the middle of it to Earth. */
    private void assertStrikes(double fromNominal) {
        final Flight flight = fly(LINE.at(-fromNominal / ZETA_RATE), 7);
        assertEquals(Body.EARTH, flight.hit().orElseThrow().body());
        assertEquals(
                PASS_2029 + 7.0 * ResonantReturns.SIDEREAL_YEAR,
                flight.trajectory().end(),
                0.1 * ResonantReturns.SIDEREAL_YEAR);
    }

    /**
     * And to returns that miss it, after as many years as the table holds: places and distances are those of a table to 2116 with a step
     * of 25 km, and of 1 km for those of 2058 and 2059. A metre in 2029 is hundreds of kilometres after decades, but at its least the distance hardly changes with that.
     */
    @ParameterizedTest
    @CsvSource({
        "22, 47442.339, 8476.3",
        "29, 47420.557, 7831",
        "30, 47457.338, 7354",
        "58, 46875.642, 53793.4",
        "86, 46653.543, 94994.4"
    })
    void orekitsPropagatorComesBackAsNear(int years, double zetaKm, double distanceKm) {
        final Flight flight = fly(LINE.at(aheadOf(1e3 * zetaKm)), years);
        final double instant = PASS_2029 + years * ResonantReturns.SIDEREAL_YEAR;
        final CloseApproach back = flight.approaches().stream()
                .filter(approach -> FastMath.abs(approach.time() - instant) < KeyholeSearch.MARGIN)
                .findFirst()
                .orElseThrow();
        assertEquals(1e3 * distanceKm, back.distance(), 0.03 * 1e3 * distanceKm);
    }

    /**
     * Behind the keyhole of 2029 the line is stretched some 38,000 times: ten seconds would leave the pass of 2036 far behind, and
     * centimetres of rounding in 2029 are a few hundred metres there, so what the line shows of its own rate is good to some per cent.
     * A grid of 100,000 km then ends before the keyhole at 112,083 km or behind it by luck: it has to reach well beyond.
     */
    @Test
    void aLineThroughAKeyholeHasReturnsAfterItsStrike() {
        final double ahead = aheadOf(46_120.83e3);
        final KeyholeSearch.Keyhole keyhole = IntStream.range(0, 4)
                .mapToObj(i -> returnsBehindTheKeyhole(LINE.at(ahead + 1e-6 * i)))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        assertEquals(3, keyhole.orbits());
        assertEquals(112_083e3, keyhole.zeta(), 10e3);
        assertEquals(5_098.0, keyhole.width(), 25.0);
    }

    private static List<KeyholeSearch.Keyhole> returnsBehindTheKeyhole(OrbitSample sample) {
        final KeyholeSearch search = new KeyholeSearch(
                new BatchPropagation(SOLAR_SYSTEM, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 3e10)),
                new LineOfVariations(sample, SOLAR_SYSTEM.planets().gm(Body.SUN)),
                APOPHIS.epoch(),
                Epoch.parse("2036-04-13T08:00 TDB").secondsSinceJ2000());
        assertEquals(0.0, search.nominalZeta(), 13_700e3);
        return search.search(KeyholeGrid.even(140_000e3, 2_000e3), 4, Progress.SILENT).stream()
                .filter(keyhole -> keyhole.width() > 0.0)
                .toList();
    }

    /** Time ahead with which the line meets the plane of 2029 at a zeta, by secants. */
    private static double aheadOf(double zeta) {
        final LineFlight line = new LineFlight(
                new BatchPropagation(SOLAR_SYSTEM, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 3e10)),
                LINE,
                APOPHIS.epoch(),
                PASS_2029);
        double ahead = 0.0;
        for (int i = 0; i < 3; i++) {
            final double found = line.fly(new double[] {ahead}, line.lastOf(0), "test", Progress.SILENT)
                    .get(0)
                    .zeta();
            ahead += (found - zeta) / ZETA_RATE;
        }
        return ahead;
    }

    private static Flight fly(OrbitSample sample, int years) {
        final OrbitSolution orbit = new OrbitSolution(
                "", "", APOPHIS.epoch(), sample.position(), sample.velocity(), sample.nonGravitational());
        return Flight.of(
                SOLAR_SYSTEM,
                orbit,
                Flights.JPL,
                INTEGRATOR,
                Map.of(Body.EARTH, 3e10),
                PASS_2029 + (years + 0.1) * ResonantReturns.SIDEREAL_YEAR,
                Progress.SILENT);
    }
}
