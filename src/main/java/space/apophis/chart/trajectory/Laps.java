package space.apophis.chart.trajectory;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Point;

/** A path about the Sun at the origin, cut each time it has gone round once since its start. */
final class Laps {

    /** Turns: what goes on for less is no lap of its own. */
    private static final double LEAST = 0.02;

    private Laps() {}

    /** The laps in order, one at least; each begins with the last point of the one before. */
    static List<List<Point>> of(List<Point> path) {
        final List<List<Point>> laps = new ArrayList<>();
        List<Point> lap = new ArrayList<>(path.subList(0, 1));
        double turns = 0;
        final double all = turns(path);
        for (int i = 1; i < path.size(); i++) {
            turns += turn(path.get(i - 1), path.get(i));
            lap.add(path.get(i));
            if (Math.abs(turns) >= laps.size() + 1 && Math.abs(all) > laps.size() + 1 + LEAST) {
                laps.add(lap);
                lap = new ArrayList<>(List.of(path.get(i)));
            }
        }
        if (lap.size() > 1 || laps.isEmpty()) {
            laps.add(lap);
        }
        return laps;
    }

    /** The end of a path, no more than once round. */
    static List<Point> last(List<Point> path) {
        int from = path.size() - 1;
        double turns = 0;
        while (from > 0 && Math.abs(turns) < 1) {
            turns += turn(path.get(from - 1), path.get(from));
            from--;
        }
        return path.subList(from, path.size());
    }

    private static double turns(List<Point> path) {
        double turns = 0;
        for (int i = 1; i < path.size(); i++) {
            turns += turn(path.get(i - 1), path.get(i));
        }
        return turns;
    }

    /** Between two directions, counter-clockwise, in turns. */
    private static double turn(Point from, Point to) {
        return Math.atan2(from.x() * to.y() - from.y() * to.x(), from.x() * to.x() + from.y() * to.y()) / (2 * Math.PI);
    }
}
