package space.apophis.chart.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;

class ParetoSeriesTest {

    @Test
    void whatALaterArrivalBeatsIsNotOnTheFront() {
        List<Point> best = List.of(
                new Point(90, 2), new Point(80, 1.8), new Point(70, 1.9), new Point(60, 1.8), new Point(50, 1.5));
        assertEquals(List.of(best.get(0), best.get(1), best.get(4)), ParetoSeries.front(best));
    }

    /** The closed form of the synthetic grid has its least delta v on 19 February, 53.9 days before. */
    @Test
    void theFrontOfAValleyEndsAtItsFloor() {
        ParetoSeries series = ParetoSeries.of(SyntheticFlyby.result());
        assertEquals(51, series.best().size());
        Point cheapest = series.front().get(series.front().size() - 1);
        assertEquals(1.45, cheapest.y(), 1e-12);
        assertEquals(53.9, cheapest.x(), 0.05);
        assertEquals(series.best().subList(0, 36), series.front());
        assertTrue(series.best().get(0).x() > series.best().get(50).x());
    }
}
