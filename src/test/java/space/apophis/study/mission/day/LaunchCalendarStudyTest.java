package space.apophis.study.mission.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.mission.MissionStudy;
import space.apophis.study.result.FirstHoursResult;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.LaunchCalendarResult.Window;
import space.apophis.study.result.LaunchInstantResult;
import space.apophis.study.result.ReflownDayResult;
import space.apophis.study.result.StageDisposalResult;
import space.apophis.study.trajectory.TrajectoryOutcome;

/** The launch instants of a few days about the shipped period, against what is reckoned by hand. */
class LaunchCalendarStudyTest {

    private static final String SMALL = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-14 TDB
            transfer:
              launch: {from: 2028-04-29 UTC, to: 2028-05-01 UTC}
              arrival: {from: 2029-02-10 UTC, to: 2029-02-14 UTC, step: 2 d}
              launcher: {name: h3-24, companionMass: 480 kg}
              craft: {dryMass: 750 kg, wetMass: 1400 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              braking: {burns: 3, interval: 4 d}
              period: {deltaV: 1.55 km/s}
              flown: {}
            mission:
              launchDay:
                step: 10 min
                ascentDuration: 14 min
                ascentArc: 40 deg
                greatestCoast: 90 min
                disposalDeltaV: 10 m/s
            output:
              from: 2029-03-15 TDB
              to: 2029-05-13 TDB
            """;

    private static final double LATITUDE = 30.401;
    private static final double LONGITUDE = 130.975;

    @TempDir
    private Path folder;

    private LaunchCalendarResult of(String whole, String changed) throws IOException {
        assertTrue(SMALL.contains(whole), whole);
        final StudyInput input = StudyInput.read(
                Files.writeString(folder.resolve("small.yaml"), SMALL.replace(whole, changed)), Path.of("scenarios"));
        return MissionStudy.of(
                        input.scenario().mission(),
                        ShippedTransfers.of(input),
                        TrajectoryOutcome.NONE,
                        null,
                        null,
                        Progress.SILENT)
                .launchCalendar();
    }

    @Test
    void aPeriodOfThreeDays() throws IOException {
        final LaunchCalendarResult calendar = of("name: small", "name: small");
        assertEquals(
                List.of("2028-04-29", "2028-04-30", "2028-05-01"),
                calendar.days().stream().map(Day::day).toList());
        calendar.marginsKg().forEach(row -> assertEquals(144, row.size()));
        calendar.days().forEach(LaunchCalendarStudyTest::check);
        assertEquals(1 - 0.3 * 0.3 * 0.3, calendar.attempts().chance(), 1e-12);
        assertEquals(
                List.of("open", "nominal", "close"),
                calendar.reflown().stream().map(ReflownDayResult::label).toList());
        calendar.reflown().forEach(LaunchCalendarStudyTest::check);
        calendar.firstHours().forEach(LaunchCalendarStudyTest::check);
        check(calendar.disposal());
        assertNull(calendar.known());
    }

    /**
     * The best lift-off by hand: the orbit just climbs to the asymptote, so the site stands east of it in right ascension by
     * arccos(tan phi / tan DLA), going south; its right ascension is the sidereal time (Meeus 1998, eq. 12.4) and its longitude.
     * The asymptote is precessed to 2028.33 by m + n sin RLA tan DLA and n cos RLA (eqs. 21.1). That it moves until the lift-off, 0.3 deg
     * in right ascension and 0.1 in declination, is two minutes.
     */
    private static void check(Day day) {
        final LaunchInstantResult best = day.best();
        final double ofJ2000 = Math.toRadians(day.launchRightAscensionDeg());
        final double years = 28.33;
        final double ascension = day.launchRightAscensionDeg()
                + years
                        * (3.075 + 1.336 * Math.sin(ofJ2000) * Math.tan(Math.toRadians(day.launchDeclinationDeg())))
                        / 240;
        final double declination =
                Math.toRadians(day.launchDeclinationDeg() + years * 20.04 * Math.cos(ofJ2000) / 3600);
        final double phi = Math.toRadians(LATITUDE);
        assertEquals(day.launchDeclinationDeg(), best.parkingInclinationDeg(), 0.25);
        assertEquals(
                180 - Math.toDegrees(Math.asin(Math.cos(Math.toRadians(best.parkingInclinationDeg())) / Math.cos(phi))),
                best.azimuthDeg(),
                1e-6);
        final double east = Math.toDegrees(Math.acos(Math.tan(phi) / Math.tan(declination)));
        final double julian = best.liftOff().secondsTdb() / 86400 - 69.184 / 86400;
        final double sidereal = 280.46061837 + 360.98564736629 * julian;
        final double late = (sidereal + LONGITUDE - ascension - east) / 15 * 60;
        assertEquals(0, Math.IEEEremainder(late, 1440), 2.5, "minutes");
        assertEquals("descending", best.side());
        assertEquals(0, best.dogLegLossMS());
        assertEquals(
                14 + best.coastMinutes(),
                (best.injection().secondsTdb() - best.liftOff().secondsTdb()) / 60,
                1e-6);
        for (Window window : day.windows()) {
            assertEquals(0, window.opening().marginKg(), 5);
            assertEquals(0, window.closing().marginKg(), 5);
            assertTrue(window.opening().dogLegLossMS() > 200);
        }
        assertTrue(day.windows().stream()
                .anyMatch(window ->
                        window.opening().liftOff().secondsTdb() < best.liftOff().secondsTdb()
                                && best.liftOff().secondsTdb()
                                        < window.closing().liftOff().secondsTdb()));
    }

    /** Six hours later the option costs next to what it does at 0 h: days of the period differ by 15 m/s. */
    private static void check(ReflownDayResult flown) {
        assertTrue(flown.converged());
        assertNotNull(flown.assumedDeltaVKmS());
        assertEquals(flown.assumedDeltaVKmS(), flown.deltaVKmS(), 0.015);
    }

    private static void check(FirstHoursResult hours) {
        assertEquals(900, hours.separation().secondsTdb() - hours.injection().secondsTdb(), 1e-6);
        assertNotNull(hours.rise());
        assertTrue(hours.rise().minutesAfterSeparation() < 24 * 60);
        assertTrue(hours.moonDistanceKm() > 100_000 && hours.moonDistanceKm() < 450_000);
        assertFalse(hours.separatedInShadow());
    }

    /**
     * By hand, how late the slowed stage passes the Moon: it falls back by at least what it was slowed by, and at most by v / v of
     * the excess times that, 1.8 here, for the time from there on; its speed from Earth is then some 4.3 km/s.
     */
    private static void check(StageDisposalResult disposal) {
        final StageDisposalResult.Passage moon = disposal.passages().get(1);
        final double flight =
                moon.left().at().secondsTdb() - disposal.manoeuvre().secondsTdb();
        final double late = moon.disposed().at().secondsTdb() - moon.left().at().secondsTdb();
        assertTrue(late > 10 * flight / 4600 && late < 1.8 * 10 * flight / 4000, late + " s after " + flight);
        final StageDisposalResult.Passage target = disposal.passages().get(2);
        assertEquals("apophis", target.body());
        assertTrue(target.disposed().distanceKm() > 2 * target.left().distanceKm());
    }

    /** A stage that bears a coast too short for any day is a fault of its key. */
    @ParameterizedTest
    @CsvSource({
        "'greatestCoast: 90 min', 'greatestCoast: 4 min', 'small.yaml:18: mission.launchDay.greatestCoast: a coast of 4.0 min'"
    })
    void coastBeyondTheStage(String whole, String changed, String message) {
        final String told =
                assertThrows(InputFault.class, () -> of(whole, changed)).getMessage();
        assertTrue(told.contains(message), told);
        assertTrue(told.contains("is needed"), told);
    }

    /** A lift-off of another year is on none of its days. */
    @Test
    void liftOffOffThePeriod() {
        final String told = assertThrows(
                        InputFault.class, () -> of("disposalDeltaV: 10 m/s", "liftOff: 2027-04-30T05:00:00 UTC"))
                .getMessage();
        assertTrue(told.contains("small.yaml:19: mission.launchDay.liftOff: is on no day"), told);
    }
}
