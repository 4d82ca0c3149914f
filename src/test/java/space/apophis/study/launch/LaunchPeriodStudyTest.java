package space.apophis.study.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.LaunchGridSearch;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.WindowResult;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;

/** Transfers of small scenarios: a few days about the shipped one. */
class LaunchPeriodStudyTest {

    private static final String SMALL = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-14 TDB
            transfer:
              launch: {from: 2028-04-28 UTC, to: 2028-05-02 UTC}
              arrival: {from: 2029-02-08 UTC, to: 2029-02-16 UTC, step: 2 d}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1400 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              braking: {burns: 3, interval: 4 d}
              period: {deltaV: 1.50 km/s}
            output:
              from: 2029-03-15 TDB
              to: 2029-05-13 TDB
            """;

    @TempDir
    private Path folder;

    private Path file(String whole, String changed) throws IOException {
        assertTrue(SMALL.contains(whole), whole);
        return Files.writeString(folder.resolve("small.yaml"), SMALL.replace(whole, changed));
    }

    private LaunchPeriodSection of(String whole, String changed) throws IOException {
        return ShippedTransfers.of(file(whole, changed)).section();
    }

    /** All five days meet 1.50 km/s, as in the sizing run, which has 1.487 on 30 April for 12 February. */
    @Test
    void aLaunchPeriodHasOpenNominalAndClose() throws IOException {
        final LaunchPeriodSection outcome = of("name: small", "name: small");
        assertEquals("2028-04-28T00:00:00Z", outcome.window().firstLaunchUtc());
        assertEquals("2028-05-02T00:00:00Z", outcome.window().lastLaunchUtc());
        assertEquals(
                List.of("open", "nominal", "close"),
                outcome.transfers().stream().map(TrajectoryResult::label).toList());
        assertEquals(5, outcome.launchGrid().deltaVKmS().size());
        assertEquals(1.487, outcome.launchGrid().deltaVKmS().get(2).get(2), 0.002);
        assertEquals(5, outcome.window().arrivalDays().size());
    }

    /** What the grid holds of the search finds its conics again, and its launcher is the one that limits are judged by. */
    @Test
    void theGridHasWhatItsConicsFollowFrom() throws IOException {
        final LaunchPeriodSection outcome = of("name: small", "name: small");
        final LaunchGridResult grid = outcome.launchGrid();
        final LaunchGridSearch search = grid.search();
        for (int i = 0; i < grid.days().launchUtc().size(); i++) {
            for (int j = 0; j < grid.days().arrivalUtc().size(); j++) {
                final StateSample earth = search.earth().get(i);
                final StateSample asteroid = search.target().get(j);
                final LambertArc arc = LambertProblem.aboutSun(
                                search.gmSunKm3S2() * 1e9,
                                position(earth),
                                position(asteroid),
                                asteroid.secondsTdb() - earth.secondsTdb(),
                                0)
                        .get(0);
                final Vector3D moving = new Vector3D(earth.vxKmS(), earth.vyKmS(), earth.vzKmS());
                final double speed =
                        arc.departureVelocity().scalarMultiply(1e-3).distance(moving);
                assertEquals(speed * speed, grid.c3Km2S2().get(i).get(j), 1e-4);
            }
        }
        final TrajectoryResult open = outcome.transfers().get(0);
        final int launch =
                grid.days().launchUtc().indexOf(open.departure().launch().utc());
        final int arrival =
                grid.days().arrivalUtc().indexOf(open.end().arrivalConic().utc());
        assertEquals(
                open.mass().launcherMassKg(), grid.launcherMassKg().get(launch).get(arrival), 1e-4);
        assertEquals(1400.0, search.fullMassKg());
    }

    private static Vector3D position(StateSample state) {
        return new Vector3D(1e3 * state.xKm(), 1e3 * state.yKm(), 1e3 * state.zKm());
    }

    /** Days are left out only as far as must be, and first on the longer side. */
    @ParameterizedTest
    @CsvSource({"88, 113, 1, 1", "200, 200, 1, 1", "201, 200, 2, 1", "1000, 1000, 5, 5", "1, 90000, 1, 3"})
    void aGridIsThinnedToWhatAPageCanHold(int launches, int arrivals, int launchStride, int arrivalStride) {
        assertArrayEquals(new int[] {launchStride, arrivalStride}, LaunchPeriodPublisher.strides(launches, arrivals));
    }

    /** Braking: the shares of the approach speed, and the rocket equation. */
    @Test
    void burnsUseWhatTheRocketEquationSays() throws IOException {
        final TrajectoryResult nominal =
                of("name: small", "name: small").transfers().get(1);
        final List<BurnResult> burns = nominal.legs().get(1).burns();
        assertEquals(3, burns.size());
        assertEquals(1400.0, burns.get(0).massBeforeKg());
        final double sum = burns.stream().mapToDouble(BurnResult::deltaVKmS).sum();
        // The Sun pulls between the burns: a little more or less than the approach speed.
        assertEquals(nominal.deltaV().deltaVConicKmS(), sum, 0.02);
        assertEquals(
                1400.0 * Math.exp(-1000.0 * sum / (291.0 * 9.80665)),
                burns.get(2).massAfterKg(),
                0.1);
        final List<TrajectorySample> samples = nominal.way().samples();
        final TrajectorySample arrived = samples.get(samples.size() - 1);
        final StateSample asteroid = nominal.way().asteroidPath().get(samples.size() - 1);
        assertEquals(asteroid.xKm(), arrived.xKm(), 1.0);
        assertEquals(asteroid.zKm(), arrived.zKm(), 1.0);
        assertEquals(nominal.way().earthPath().get(0).yKm(), samples.get(0).yKm(), 1e-6);
    }

    @Test
    void aLimitThatNobodyMeetsLeavesAnEmptyPeriodAndTheBest() throws IOException {
        final LaunchPeriodSection outcome = of("deltaV: 1.50 km/s", "deltaV: 1.2 km/s");
        assertNull(outcome.window().firstLaunchUtc());
        assertNull(outcome.window().lastLaunchUtc());
        assertEquals(
                List.of("nominal"),
                outcome.transfers().stream().map(TrajectoryResult::label).toList());
        assertEquals(
                outcome.transfers().get(0).deltaV().deltaVConicKmS(),
                outcome.window().best().bestDeltaVKmS());
    }

    @Test
    void theCriterionMayBeTheMassOrTheLaunchEnergy() throws IOException {
        final WindowResult byMass =
                of("deltaV: 1.50 km/s", "deliveredMass: 800 kg").window();
        assertEquals("deliveredMass", byMass.limit().criterion());
        assertTrue(byMass.launchDays().stream().allMatch(d -> d.within() == (d.deliveredMassKg() >= 800.0)));
        final LaunchPeriodSection flyby = of("period: {deltaV: 1.50 km/s}", "mode: flyby\n  period: {c3: 14 km^2/s^2}");
        assertEquals("c3", flyby.window().limit().criterion());
        assertEquals(0.0, flyby.transfers().get(0).deltaV().deltaVConicKmS());
        assertTrue(flyby.transfers().get(0).legs().stream()
                .allMatch(leg -> leg.burns().isEmpty()));
    }

    /** On 20 May a manoeuvre on the way saves 0.12 km/s of 1.834 (docs/transfer.md). */
    @Test
    void aManoeuvreOnTheWaySavesALateLaunch() throws IOException {
        final String late = "from: 2028-05-20 UTC, to: 2028-05-20 UTC}";
        final TrajectoryResult with = of(
                        "from: 2028-04-28 UTC, to: 2028-05-02 UTC}",
                        late + "\n  deepSpaceManoeuvre: {greatestC3: 13 km^2/s^2}")
                .transfers()
                .get(0);
        final TrajectoryResult without = of("from: 2028-04-28 UTC, to: 2028-05-02 UTC}", late)
                .transfers()
                .get(0);
        assertTrue(with.deltaV().deltaVConicKmS() < without.deltaV().deltaVConicKmS() - 0.03);
        assertEquals(
                with.deltaV().deepSpaceDeltaVKmS() + with.end().arrivalVInfinityKmS(),
                with.deltaV().deltaVConicKmS(),
                1e-12);
        assertEquals("deep-space-manoeuvre", with.legs().get(1).type());
        assertEquals(1, with.legs().get(1).burns().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name: h3-24|name: h4|8: transfer.launcher: launcher 'h4' is unknown, allowed are h3-24, ariane-62,"
                        + " ariane-64",
                "name: h3-24|name: h3-24, site: moon|8: transfer.launcher: launch site 'moon' is unknown, allowed are"
                        + " tanegashima, cape-canaveral, kourou",
                "name: h3-24|name: h3-24, companionMass: 5 t|8: transfer.launcher: its masses are less than"
                        + " companionMass for every transfer",
                "name: h3-24|name: own, site: kourou, masses: [{c3: 1 km^2/s^2, mass: 2 t}]|8: transfer.launcher: mass"
                        + " against C3 needs at least two values at each declination",
                "to: 2029-02-16 UTC|to: 2029-06-16 UTC|7: transfer.arrival: lies outside the propagation, allowed is"
                        + " 2021-01-01T00:00:00.000 to 2029-05-10T00:00:00.000 TDB",
                "1.50 km/s}|1.50 km/s, arrivalFrom: 2029-03-01 UTC}|11: transfer.period: none of the arrival days lies"
                        + " from arrivalFrom to arrivalTo",
            })
    void faultsAreToldAtTheirLine(String whole, String changed, String expected) throws IOException {
        final Path file = file(whole, changed);
        final String message =
                assertThrows(InputFault.class, () -> ShippedTransfers.of(file)).getMessage();
        assertEquals(file + ":" + expected, message);
    }

    @Test
    void aLaunchBeforeTheEphemerisIsAFault() throws IOException {
        final Path early = file("from: 2028-04-28 UTC", "from: 1901-04-28 UTC, step: 100 d");
        final String message =
                assertThrows(InputFault.class, () -> ShippedTransfers.of(early)).getMessage();
        assertTrue(message.startsWith(early + ":6: transfer.launch: ") && message.contains(" covers JD "), message);
    }

    @Test
    void aLauncherWithoutAMassForAnOptionIsAFault() throws IOException {
        final Path named =
                file("period:", "options: [{label: far, launch: 2028-12-01 UTC, arrival: 2029-02-12 UTC}]\n  period:");
        final String message =
                assertThrows(InputFault.class, () -> ShippedTransfers.of(named)).getMessage();
        assertTrue(message.startsWith(named + ":11: transfer.options[1]: launcher H3-24: no mass at C3 "), message);
        final Path weak = file(
                "name: h3-24",
                "name: own, site: tanegashima, masses: [{c3: 0 km^2/s^2, mass: 2 t}, {c3: 9 km^2/s^2, mass: 1 t}]");
        final String nowhere =
                assertThrows(InputFault.class, () -> ShippedTransfers.of(weak)).getMessage();
        assertTrue(nowhere.startsWith(weak + ":8: transfer.launcher: launcher own: no mass at C3 "), nowhere);
    }
}
