package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticShared;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;

class SharedLaunchSeriesTest {

    private static final double DAY = 86_400_000;
    private static final SharedLaunchResult SHARED = SyntheticShared.sharedLaunch();
    private final SharedLaunchChart.SharedLaunchSeries series = new SharedLaunchChart.SharedLaunchSeries(SHARED);

    @Test
    void aDayWithoutASolutionPartsTheCurve() {
        assertEquals(1, series.deltaV().size());
        assertEquals(30, series.deltaV().get(0).size());
        assertEquals(
                List.of(3, 26), series.propellant().stream().map(List::size).toList());
    }

    @Test
    void aRunHasHalfADayOnEitherSide() {
        List<Point> runs = series.runs(Day::bothFit);
        assertEquals(1, runs.size());
        long days = SHARED.days().stream().filter(Day::bothFit).count();
        assertEquals(days * DAY, runs.get(0).y() - runs.get(0).x());
        assertEquals(30 * DAY, series.to() - series.from());
        assertEquals(0, series.runs(day -> false).size());
        List<Day> parted = SHARED.days().stream()
                .filter(day -> !day.launchUtc().startsWith("2028-04-30"))
                .toList();
        assertEquals(
                2,
                new SharedLaunchChart.SharedLaunchSeries(RecordCopy.with(SHARED, "days", parted))
                        .runs(Day::bothFit)
                        .size());
    }

    @Test
    void theFrontHasWhatBothCan() {
        assertEquals(7, series.front().size());
        List<SharedLaunchResult.FrontPoint> one = List.of(
                RecordCopy.with(SHARED.front().get(0), "propellantKg", null),
                SHARED.front().get(1));
        assertEquals(
                1,
                new SharedLaunchChart.SharedLaunchSeries(RecordCopy.with(SHARED, "front", one))
                        .front()
                        .size());
        assertFalse(SharedLaunchChart.front(
                        RecordCopy.with(SyntheticFlyby.result(), "sharedLaunch", RecordCopy.with(SHARED, "front", one)))
                .hasContent());
        assertTrue(SharedLaunchChart.front(SyntheticFlyby.result()).hasContent());
    }
}
