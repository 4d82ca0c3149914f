package space.apophis.chart;

import java.util.List;
import space.apophis.chart.paper.Point;

/** Whether places are in regions of the map, by counting the sides to the east of them. */
final class Containment {

    private Containment() {}

    static boolean contains(MapRegion region, Point place) {
        boolean inside = false;
        for (List<Point> ring : region.rings()) {
            for (int i = 1; i < ring.size(); i++) {
                inside ^= passesEast(ring.get(i - 1), ring.get(i), place);
            }
        }
        return inside;
    }

    /** Whether a side crosses the parallel of a place to the east of it. */
    private static boolean passesEast(Point p, Point q, Point place) {
        boolean crosses = p.y() > place.y() != q.y() > place.y();
        return crosses && place.x() < p.x() + (place.y() - p.y()) * (q.x() - p.x()) / (q.y() - p.y());
    }
}
