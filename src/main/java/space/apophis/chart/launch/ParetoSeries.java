package space.apophis.chart.launch;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.StudyResult;

/**
 * What an early arrival costs: days before the encounter across, delta v of the spacecraft up, km/s.
 *
 * @param best the least delta v of each arrival day over all launch days, with the longest lead first
 * @param front those of them that no other beats in both: less delta v needs a later arrival
 */
public record ParetoSeries(List<Point> best, List<Point> front) {

    private static final double DAY_SECONDS = 86400;

    public ParetoSeries {
        best = List.copyOf(best);
        front = List.copyOf(front);
    }

    /** Whether a result has one to draw. */
    public static boolean isIn(StudyResult result) {
        return PorkchopSeries.costs(result) && of(result).best().size() > 1;
    }

    /** Where the scenario asks for masses, transfers for which the launcher has none do not count. */
    public static ParetoSeries of(StudyResult result) {
        LaunchGridResult grid = result.launchPeriod().launchGrid();
        List<Point> best = new ArrayList<>();
        for (int arrival = 0; arrival < grid.days().arrivalSecondsTdb().size(); arrival++) {
            double least = least(grid, arrival);
            if (least < Double.POSITIVE_INFINITY) {
                double lead = grid.days().encounterSecondsTdb()
                        - grid.days().arrivalSecondsTdb().get(arrival);
                best.add(new Point(lead / DAY_SECONDS, least));
            }
        }
        return new ParetoSeries(best, front(best));
    }

    private static double least(LaunchGridResult grid, int arrival) {
        double least = Double.POSITIVE_INFINITY;
        for (int launch = 0; launch < grid.deltaVKmS().size(); launch++) {
            Double deltaV = grid.deltaVKmS().get(launch).get(arrival);
            boolean launched = grid.deliveredMassKg() == null
                    || grid.deliveredMassKg().get(launch).get(arrival) != null;
            if (deltaV != null && launched) {
                least = Math.min(least, deltaV);
            }
        }
        return least;
    }

    /** Of points with the longest lead first. */
    public static List<Point> front(List<Point> best) {
        List<Point> front = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (Point point : best) {
            if (point.y() < least) {
                least = point.y();
                front.add(point);
            }
        }
        return front;
    }
}
