package space.apophis.chart.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

class LaunchWindowSeriesTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final List<LaunchDayResult> DAYS =
            RESULT.launchPeriod().window().launchDays();

    @Test
    void daysInARowAreOneStretch() {
        List<List<Point>> stretches = new LaunchWindowSeries(DAYS).stretches(LaunchQuantity.DELTA_V);
        assertEquals(1, stretches.size());
        assertEquals(61, stretches.get(0).size());
        assertEquals(
                new Point(UtcClock.millis(DAYS.get(7).launchUtc()), DAYS.get(7).deltaVKmS()),
                stretches.get(0).get(7));
    }

    @Test
    void aDayWithoutAValueAndDaysWithoutATransferAreGaps() {
        List<List<Point>> mass = new LaunchWindowSeries(DAYS).stretches(LaunchQuantity.DELIVERED_MASS);
        assertEquals(List.of(3, 57), mass.stream().map(List::size).toList());
        LaunchWindowSeries holed = new LaunchWindowSeries(DAYS.stream()
                .filter(d -> DAYS.indexOf(d) < 20 || DAYS.indexOf(d) > 29)
                .toList());
        assertEquals(
                List.of(20, 31),
                holed.stretches(LaunchQuantity.C3).stream().map(List::size).toList());
        assertThrows(IllegalArgumentException.class, () -> new LaunchWindowSeries(DAYS.subList(0, 1)));
    }

    @Test
    void aLeapOfTheBestArrivalEndsAStretch() {
        LaunchWindowSeries leaping = new LaunchWindowSeries(DAYS.stream()
                .map(d -> DAYS.indexOf(d) < 10
                        ? RecordCopy.of(d, Map.of("arrivalSecondsTdb", d.arrivalSecondsTdb() - 120 * 86400))
                        : d)
                .toList());
        assertEquals(
                List.of(10, 51),
                leaping.stretches(LaunchQuantity.DECLINATION).stream()
                        .map(List::size)
                        .toList());
    }

    @Test
    void onlyOptionsThatAreTheBestOfTheirDayStandOnTheCurve() {
        assertEquals(
                List.of("open", "nominal"),
                new LaunchWindowSeries(DAYS)
                        .marked(RESULT).stream().map(TrajectoryResult::label).toList());
    }

    @Test
    void aPeriodIsToldInWordsAndSoIsThatThereIsNone() {
        assertEquals(
                "16 April 2028 to 10 May 2028",
                LaunchWindowSeries.period(RESULT.launchPeriod().window()));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("firstLaunchUtc", null);
        nothing.put("lastLaunchUtc", null);
        WindowResult none = RecordCopy.of(RESULT.launchPeriod().window(), nothing);
        assertEquals("no launch day meets the limit", LaunchWindowSeries.period(none));
        assertEquals(List.of(), PorkchopSeries.period(none));
    }

    @Test
    void aLimitIsOfDeltaVOrOfMassOrOfC3() {
        assertEquals(
                "Δv at most 1.55 km/s",
                LaunchQuantity.LaunchLimit.of(RESULT.launchPeriod().window())
                        .orElseThrow()
                        .text());
        assertEquals("at least 850 kg", limited("limitDeliveredMassKg", 850).text());
        assertEquals("C3 at most 15.0 km²/s²", limited("limitC3Km2S2", 15).text());
        assertTrue(LaunchQuantity.LaunchLimit.of(null).isEmpty());
    }

    private static LaunchQuantity.LaunchLimit limited(String by, double value) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("limitDeltaVKmS", null);
        changes.put(by, value);
        return LaunchQuantity.LaunchLimit.of(RecordCopy.of(RESULT.launchPeriod().window(), changes))
                .orElseThrow();
    }

    @Test
    void aFlybyHasNoDeltaVToDraw() {
        assertTrue(new LaunchWindowSeries(DAYS).varies(LaunchQuantity.DELTA_V));
        assertFalse(new LaunchWindowSeries(DAYS.stream()
                        .map(day -> RecordCopy.of(day, Map.of("deltaVKmS", 0.0)))
                        .toList())
                .varies(LaunchQuantity.DELTA_V));
    }
}
