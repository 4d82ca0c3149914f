package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class DistanceSeriesTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    @Test
    void theLowestPointIsTheCloseApproach() {
        Point lowest = DistanceSeries.of(RESULT).points().stream()
                .min(Comparator.comparingDouble(Point::y))
                .orElseThrow();
        assertEquals(RESULT.passes().encounter().approach().secondsTdb(), lowest.x());
        assertEquals(38011.0, lowest.y());
    }

    @Test
    void hoursAndMinutesAreMergedInTimeOrder() {
        List<Point> points = DistanceSeries.of(RESULT).points();
        assertTrue(points.size() >= RESULT.tables().geocentric().size() + 1700);
        for (int i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).x() > points.get(i - 1).x());
        }
        assertEquals(
                RESULT.tables().geocentric().get(0).secondsTdb(), points.get(0).x());
    }

    @Test
    void farOutTheDistanceGrowsAtTheExcessVelocity() {
        List<Point> points = DistanceSeries.of(RESULT).points();
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 25);
        // GM/(r v) above the asymptote's: 398 600 / (1.4e7 * 5.84) = 0.005 km/s.
        assertEquals(5.845, (last.y() - before.y()) / (last.x() - before.x()), 0.001);
    }

    @Test
    void nearKeepsOnlyWhatIsNear() {
        DistanceSeries near = DistanceSeries.of(RESULT).near(SyntheticFlyby.CLOSEST, 3600);
        assertTrue(near.points().size() >= 24);
        assertTrue(near.points().stream().allMatch(p -> Math.abs(p.x() - SyntheticFlyby.CLOSEST) <= 3600));
    }
}
