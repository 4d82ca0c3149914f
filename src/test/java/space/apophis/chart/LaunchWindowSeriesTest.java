package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.LaunchDayResult;
import space.apophis.study.StudyResult;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.TransferResult;
import space.apophis.study.WindowResult;

class LaunchWindowSeriesTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final List<LaunchDayResult> DAYS = RESULT.window().launchDays();

    @Test
    void daysInARowAreOneStretch() {
        List<List<Point>> stretches = new LaunchWindowSeries(DAYS).stretches(LaunchDayResult::deltaVKmS);
        assertEquals(1, stretches.size());
        assertEquals(61, stretches.get(0).size());
        assertEquals(
                new Point(UtcClock.millis(DAYS.get(7).launchUtc()), DAYS.get(7).deltaVKmS()),
                stretches.get(0).get(7));
    }

    @Test
    void aDayWithoutAValueAndDaysWithoutATransferAreGaps() {
        List<List<Point>> mass = new LaunchWindowSeries(DAYS).stretches(LaunchDayResult::deliveredMassKg);
        assertEquals(List.of(3, 57), mass.stream().map(List::size).toList());
        LaunchWindowSeries holed = new LaunchWindowSeries(
                DAYS.stream().filter(d -> DAYS.indexOf(d) < 20 || DAYS.indexOf(d) > 29).toList());
        assertEquals(
                List.of(20, 31),
                holed.stretches(LaunchDayResult::c3Km2S2).stream().map(List::size).toList());
        assertThrows(IllegalArgumentException.class, () -> new LaunchWindowSeries(DAYS.subList(0, 1)));
    }

    @Test
    void onlyOptionsThatAreTheBestOfTheirDayStandOnTheCurve() {
        assertEquals(
                List.of("open", "nominal"),
                new LaunchWindowSeries(DAYS)
                        .marked(RESULT).stream().map(TransferResult::label).toList());
    }

    @Test
    void aPeriodIsToldInWordsAndSoIsThatThereIsNone() {
        assertEquals("16 April 2028 to 10 May 2028", LaunchWindowSeries.period(RESULT.window()));
        WindowResult none = new WindowResult(
                null, null, "deltaV", 1.2, null, "2029-02-05T00:00:00Z", "2029-02-19T00:00:00Z", 1.45, null, DAYS,
                List.of());
        assertEquals("no launch day meets the limit", LaunchWindowSeries.period(none));
        assertEquals(List.of(), PorkchopSeries.period(none));
    }

    @Test
    void aLimitIsOfDeltaVOrOfMass() {
        assertEquals("Δv at most 1.55 km/s", LaunchLimit.of(RESULT.window()).orElseThrow().text());
        WindowResult mass = new WindowResult(
                null, null, "deliveredMass", null, 850.0, "2029-02-05T00:00:00Z", "2029-02-19T00:00:00Z", 1.45, null,
                DAYS, List.of());
        assertEquals(new LaunchLimit(true, 850), LaunchLimit.of(mass).orElseThrow());
        assertEquals("at least 850 kg", LaunchLimit.of(mass).orElseThrow().text());
        assertTrue(LaunchLimit.of(null).isEmpty());
    }
}
