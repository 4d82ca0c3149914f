package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class PassageChartTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    @Test
    void theLowestPointIsTheCloseApproach() {
        Point lowest = PassageChart.distances(RESULT).stream()
                .min(Comparator.comparingDouble(Point::y))
                .orElseThrow();
        assertEquals(RESULT.passes().encounter().approach().secondsTdb(), lowest.x());
        assertEquals(38011.0, lowest.y());
    }

    @Test
    void hoursAndMinutesAreMergedInTimeOrder() {
        List<Point> points = PassageChart.distances(RESULT);
        assertTrue(points.size() >= RESULT.tables().geocentric().size() + 1700);
        for (int i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).x() > points.get(i - 1).x());
        }
        assertEquals(
                RESULT.tables().geocentric().get(0).secondsTdb(), points.get(0).x());
    }

    @Test
    void farOutTheDistanceGrowsAtTheExcessVelocity() {
        List<Point> points = PassageChart.distances(RESULT);
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 25);
        // GM/(r v) above the asymptote's: 398 600 / (1.4e7 * 5.84) = 0.005 km/s.
        assertEquals(5.845, (last.y() - before.y()) / (last.x() - before.x()), 0.001);
    }

    @Test
    void nearKeepsOnlyWhatIsNear() {
        List<Point> near = PassageChart.near(PassageChart.distances(RESULT), SyntheticFlyby.CLOSEST, 3600);
        assertTrue(near.size() >= 24);
        assertTrue(near.stream().allMatch(p -> Math.abs(p.x() - SyntheticFlyby.CLOSEST) <= 3600));
    }
}
