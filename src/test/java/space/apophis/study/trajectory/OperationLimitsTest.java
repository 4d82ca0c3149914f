package space.apophis.study.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.observation.Site;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.KeptLimitResult;
import space.apophis.study.result.OperationsResult;
import space.apophis.study.result.OperationsResult.Approach;
import space.apophis.study.result.OperationsResult.BurnContact;
import space.apophis.study.result.OperationsResult.FirstSight;
import space.apophis.study.result.OperationsResult.UncontrolledPass;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.When;

class OperationLimitsTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final When WHEN = new When(8e8, "2025-05-08T18:12:11Z");

    @TempDir
    private Path folder;

    private OperationLimits limits(String from, String to) throws IOException {
        final String text = Files.readString(SCENARIOS.resolve("hera-2024.yaml"));
        assertTrue(text.contains(from), from);
        final StudyInput study =
                StudyInput.read(Files.writeString(folder.resolve("hera.yaml"), text.replace(from, to)), SCENARIOS);
        return OperationLimits.of(
                new TrajectoryCase(
                        study,
                        ShippedData.solarSystem(),
                        new LegPaths(null, Map.of("didymos", study.body()), Map.of()),
                        null,
                        null,
                        null,
                        null),
                study.scenario().trajectory().legs());
    }

    private static OperationsResult values(
            double elongation, double before, double after, double phase, Double days, double altitude) {
        return new OperationsResult(
                List.of(
                        new BurnContact("braking", WHEN, 60, 20, 21),
                        new BurnContact("braking", WHEN, elongation, before, after)),
                List.of(new Approach(
                        "arrival",
                        "(65803) Didymos",
                        phase,
                        days == null ? null : new FirstSight(WHEN, days, 1e6, 0.01, 2.75))),
                List.of(new UncontrolledPass("swing-by Mars", "MARS", "DSM", 5000, 900, altitude)));
    }

    @Test
    void eachLimitIsKeptByTheWorstOfItsLeg() throws IOException {
        final CheckedLimits checked = new CheckedLimits();
        limits("name: hera-2024", "name: hera-2024").check(checked, values(12, 9, 10, 80, 30.0, 2000));
        assertEquals(List.of(), checked.shortfalls());
        assertEquals(
                List.of(
                        new KeptLimitResult(Shortfall.BURN_ELONGATION, "braking", 12, 5),
                        new KeptLimitResult(Shortfall.STATION_HOURS, "braking", 9, 8),
                        new KeptLimitResult(Shortfall.APPROACH_PHASE, "arrival", 80, 100),
                        new KeptLimitResult(Shortfall.DETECTION, "arrival", 30, 10),
                        new KeptLimitResult(Shortfall.EPHEMERIS_ERROR, "arrival", 0.01, 2.75),
                        new KeptLimitResult(Shortfall.UNCONTROLLED_PASS, "swing-by Mars", 2000, 300)),
                checked.kept().stream()
                        .map(kept -> new KeptLimitResult(
                                kept.kind(), kept.leg(), kept.value(), Math.rint(1e6 * kept.limit()) / 1e6))
                        .toList());
    }

    @Test
    void whatIsNotKeptIsNamedWithValueAndLimit() throws IOException {
        final CheckedLimits checked = new CheckedLimits();
        limits("fieldOfView: 5.5 deg", "fieldOfView: 5.5 deg\n      usableField: 0.001")
                .check(checked, values(3, 20, 2, 130, 4.0, -400));
        assertEquals(
                List.of(
                        "braking: the Sun is 3.00 deg from the craft during a burn, at least 5.00 deg are asked for",
                        "braking: stations have 2.0 h of two-way time beside a burn, at least 8.0 h are asked for",
                        "arrival: the target is approached at a phase angle of 130.0 deg, allowed are 100.0 deg",
                        "arrival: the camera finds the target 4.0 d before, at least 10.0 d are asked for",
                        "arrival: 3 sigma of the target's place are 0.0100 deg at the first sight, allowed are 0.0028 deg",
                        "swing-by Mars: without control it may pass the planet at -400 km, at least 300 km are asked for"),
                checked.shortfalls().stream().map(ShortfallResult::message).toList());
        assertEquals(List.of(), checked.kept());
    }

    /** A target that the camera never sees is found 0 days before. */
    @Test
    void aTargetThatIsNeverSeenIsAShortfall() throws IOException {
        final CheckedLimits checked = new CheckedLimits();
        limits("name: hera-2024", "name: hera-2024").check(checked, values(12, 9, 10, 80, null, 2000));
        assertEquals(
                List.of(new ShortfallResult(Shortfall.DETECTION, "arrival", 0.0, 10.0, null)), checked.shortfalls());
    }

    @Test
    void stationsAreThoseNamed() throws IOException {
        assertEquals(
                List.of("New Norcia DSA-1", "Cebreros DSA-2", "Malargüe DSA-3"),
                limits("name: hera-2024", "name: hera-2024").sites().stream()
                        .map(Site::name)
                        .toList());
        assertEquals(
                List.of("Usuda DSS-48"),
                limits("stations: [ESA]", "stations: [Usuda DSS-48]").sites().stream()
                        .map(Site::name)
                        .toList());
    }

    /**
     * On conics alone a braking in four burns of five days between goes on for a week after the instant at which the conic is at the
     * asteroid, and stations see the craft a day after the last of them.
     */
    @Test
    void burnsBehindTheEndOfAConicHaveTheirContacts() throws IOException {
        final String text = Files.readString(SCENARIOS.resolve("ramses-2028.yaml"));
        final String conic = text.substring(0, text.indexOf("  flown:"))
                + "mission:\n"
                + text.substring(text.indexOf("  operations:"), text.indexOf("deflection:"))
                + text.substring(text.indexOf("output:"));
        final Path file = Files.writeString(folder.resolve("conic.yaml"), conic);
        final TrajectoryResult best = ShippedTransfers.of(StudyInput.read(file, SCENARIOS))
                .section()
                .transfers()
                .get(0);
        assertFalse(best.flown());
        final List<BurnContact> burns = best.limits().operations().burns();
        assertEquals(4, burns.size());
        assertTrue(burns.get(3).begin().secondsTdb() > best.end().arrivalConic().secondsTdb() + 5.0 * 86400.0);
        assertTrue(burns.get(3).hoursAfter() > 8.0, "hours " + burns.get(3).hoursAfter());
    }

    @Test
    void aScenarioWithoutLimitsHasNone() throws IOException {
        final String text = Files.readString(SCENARIOS.resolve("hera-2024.yaml"));
        assertNull(limits(text.substring(text.indexOf("mission:"), text.indexOf("output:")), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stations: [ESA]|stations: [Camelot]|mission.operations.stations: 'Camelot' is no station, allowed are ESA",
                "stations: [ESA]|stationElevation: 80 deg|mission.operations.leastStationHours: nothing can meet it: wherever",
                "body: MARS\\n        # Above|body: VENUS\\n        # Above|mission.operations.uncontrolled[1].body: 'VENUS' is the planet of no swing-by, allowed is MARS",
                "stationSpan: 24 h|stationSpan: 6 h|mission.operations.leastStationHours: nothing can meet it: it is above stationSpan, at most 6 h are allowed",
            })
    void aLimitThatNothingCanMeetIsNamed(String from, String to, String expected) {
        final String message = assertThrows(
                        InputFault.class, () -> limits(from.replace("\\n", "\n"), to.replace("\\n", "\n")))
                .getMessage();
        assertTrue(message.matches(".*hera.yaml:\\d+: .*"), message);
        assertTrue(message.contains(expected), message);
    }
}
