package space.apophis.chart.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;

class PorkchopSeriesTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    private final PorkchopSeries series = PorkchopSeries.of(RESULT);

    @Test
    void rowsOfTheMatrixAreColumnsOfTheChartAndCellsWithoutAValueAreGaps() {
        GridField field = PorkchopSeries.field(
                new double[] {0, 1, 2},
                new double[] {0, 10},
                List.of(Arrays.asList(1.0, 2.0), Arrays.asList(3.0, 4.0), Arrays.asList(5.0, null)));
        assertEquals(List.of(new Point(0.75, 0), new Point(0.25, 10)), sorted(field.lines(2.5)));
        assertEquals(5, field.quantile(1));
        assertTrue(Double.isNaN(
                PorkchopSeries.field(new double[2], new double[2], null).least()));
    }

    private static List<Point> sorted(List<List<Point>> lines) {
        assertEquals(1, lines.size());
        return lines.get(0).stream()
                .sorted((p, q) -> Double.compare(p.y(), q.y()))
                .toList();
    }

    @Test
    void theAxesAreTheDaysOfTheGrid() {
        assertEquals(UtcClock.millis("2028-04-01T00:00:00Z"), series.launchFrom());
        assertEquals(UtcClock.millis("2028-05-31T00:00:00Z"), series.launchTo());
        assertEquals(UtcClock.millis("2029-01-15T00:00:00Z"), series.arrivalFrom());
        assertEquals(UtcClock.millis("2029-03-06T00:00:00Z"), series.arrivalTo());
    }

    @Test
    void daysBeforeAreCountedFromTheEncounterAndOnlyThoseOfTheGridAreShown() {
        // From 38.9 to 88.9 days before 13 April, 21:46.
        assertEquals(
                List.of(40, 50, 60, 70, 80),
                series.leads().stream().map(PorkchopSeries.Lead::days).toList());
        double encounter = UtcClock.millis("2029-04-13T21:46:12.746Z");
        assertEquals(encounter - UtcClock.ofDays(40), series.leads().get(0).arrival(), 1);
    }

    /** A day later at both ends is as long: the lines are straight and rise as fast as they go. */
    @Test
    void ofALineOfTheTimeOfFlightArrivalLessLaunchIsThat() {
        List<List<Point>> lines = series.flight().lines(300);
        assertEquals(1, lines.size());
        for (Point point : lines.get(0)) {
            assertEquals(300, (point.y() - point.x()) / UtcClock.ofDays(1), 1e-6);
        }
    }

    @Test
    void whatTheLauncherLiftsFollowsTheEnergy() {
        assertEquals(3000 - 50 * series.c3().least(), series.launcherMass().quantile(1), 1e-9);
    }

    @Test
    void optionsOffTheGridHaveNoPlace() {
        assertEquals(
                4,
                RESULT.launchPeriod().transfers().stream()
                        .filter(o -> series.place(o).isPresent())
                        .count());
        PorkchopSeries early = new PorkchopSeries(
                series.deltaV(),
                series.c3(),
                series.arrivalSpeed(),
                series.deliveredMass(),
                series.launcherMass(),
                series.shift(),
                series.flight(),
                0,
                series.launchFrom(),
                series.arrivalFrom(),
                series.arrivalTo(),
                series.encounter(),
                series.ready());
        assertTrue(RESULT.launchPeriod().transfers().stream()
                .noneMatch(o -> early.place(o).isPresent()));
    }

    @Test
    void thePeriodIsARectangleOfItsLaunchesAndTheArrivalsAllowed() {
        List<Point> corners = PorkchopSeries.period(RESULT.launchPeriod().window());
        assertEquals(5, corners.size());
        assertEquals(corners.get(0), corners.get(4));
        assertEquals(
                UtcClock.millis(RESULT.launchPeriod().window().firstLaunchUtc()),
                corners.get(0).x());
        assertEquals(
                UtcClock.millis(RESULT.launchPeriod().window().lastArrivalUtc()),
                corners.get(2).y());
        assertEquals(List.of(), PorkchopSeries.period(null));
    }

    @Test
    void aLabelIsTriedFirstInTheMiddleOfTheLongestLine() {
        List<Point> line =
                IntStream.rangeClosed(0, 1000).mapToObj(i -> new Point(i, 0)).toList();
        List<Point> anchors = PorkchopSeries.anchors(List.of(List.of(new Point(-1, 0)), line));
        assertEquals(500, anchors.get(0).x(), 25);
        assertEquals(24, anchors.size());
        assertEquals(List.of(), PorkchopSeries.anchors(List.of()));
    }

    @Test
    void ofInterestIsWhatTheBestOfTheDaysAndTheOptionsCost() {
        PorkchopSeries.Interest interest = series.interest(RESULT);
        assertEquals(
                RESULT.launchPeriod().window().launchDays().stream()
                        .mapToDouble(LaunchDayResult::deltaVKmS)
                        .max()
                        .orElseThrow(),
                interest.speed());
        Map<String, Object> neither = new HashMap<>();
        neither.put("window", null);
        neither.put("transfers", null);
        assertEquals(
                series.c3().quantile(0.6),
                series.interest(RecordCopy.of(RESULT, neither)).c3());
    }

    @Test
    void withoutAGridThereIsNoChart() {
        assertTrue(PorkchopSeries.isIn(RESULT));
        assertFalse(PorkchopSeries.isIn(SyntheticFlyby.withoutEncounter()));
    }
}
