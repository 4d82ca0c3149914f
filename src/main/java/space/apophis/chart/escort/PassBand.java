package space.apophis.chart.escort;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.LinkWindowResult;

/**
 * Passes of a station, day by day, as bands on a plane of the day against the hour, both UTC. A pass stands in the column of the day in
 * which it begins; what of it lies beyond midnight is that of the next column, where the band is drawn again a day higher.
 */
final class PassBand {

    private static final double DAY = UtcClock.ofDays(1);
    private static final double HOUR = DAY / 24.0;

    /** Passes whose rises are not a day apart to within this share of it are not joined: one was cut, or the craft is near. */
    private static final double JOINED = 0.2;

    /**
     * A pass.
     *
     * @param column middle of its day, ms
     * @param from hour of that day, below 0 or above 24 where the band runs over midnight
     * @param to likewise
     */
    private record Bar(double column, double from, double to) {}

    private PassBand() {}

    /** Closed rings that cover the hours from 0 to 24. */
    static List<List<Point>> rings(List<LinkWindowResult> windows) {
        final List<List<Point>> rings = new ArrayList<>();
        for (List<Bar> run : runs(windows)) {
            final double least = run.stream().mapToDouble(Bar::from).min().orElse(0.0);
            final double most = run.stream().mapToDouble(Bar::to).max().orElse(0.0);
            for (int days = (int) Math.floor(least / 24.0); days * 24.0 < most; days++) {
                rings.addAll(ring(run, days));
            }
        }
        return rings;
    }

    private static List<List<Bar>> runs(List<LinkWindowResult> windows) {
        final List<List<Bar>> runs = new ArrayList<>();
        Bar last = null;
        double lastRise = Double.NEGATIVE_INFINITY;
        for (LinkWindowResult window : windows) {
            final double rise = UtcClock.millis(window.rise().utc());
            final double length = (UtcClock.millis(window.set().utc()) - rise) / HOUR;
            final double apart = (rise - lastRise) / DAY;
            final Bar bar;
            if (last != null && Math.abs(apart - 1.0) < JOINED) {
                final double from = last.from() + 24.0 * (apart - 1.0);
                bar = new Bar(last.column() + DAY, from, from + length);
            } else {
                final double midnight = DAY * Math.floor(rise / DAY);
                final double from = (rise - midnight) / HOUR;
                bar = new Bar(midnight + 0.5 * DAY, from, from + length);
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(bar);
            last = bar;
            lastRise = rise;
        }
        return runs;
    }

    /** What of a run lies so many days of 24 hours up, cut at its edges; half a column wider at both its ends. */
    private static List<List<Point>> ring(List<Bar> run, int days) {
        final List<List<Point>> rings = new ArrayList<>();
        List<Point> low = new ArrayList<>();
        List<Point> high = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            final Bar bar = run.get(i);
            final double from = Math.max(0.0, Math.min(24.0, bar.from() - 24.0 * days));
            final double to = Math.max(0.0, Math.min(24.0, bar.to() - 24.0 * days));
            final double column = bar.column() + DAY * days;
            if (to > from) {
                if (low.isEmpty()) {
                    low.add(new Point(column - 0.5 * DAY, from));
                    high.add(new Point(column - 0.5 * DAY, to));
                }
                low.add(new Point(column, from));
                high.add(new Point(column, to));
            }
            if (!low.isEmpty() && (to <= from || i == run.size() - 1)) {
                final double end = low.get(low.size() - 1).x() + 0.5 * DAY;
                low.add(new Point(end, low.get(low.size() - 1).y()));
                high.add(new Point(end, high.get(high.size() - 1).y()));
                rings.add(closed(low, high));
                low = new ArrayList<>();
                high = new ArrayList<>();
            }
        }
        return rings;
    }

    private static List<Point> closed(List<Point> low, List<Point> high) {
        final List<Point> ring = new ArrayList<>(low);
        for (int i = high.size() - 1; i >= 0; i--) {
            ring.add(high.get(i));
        }
        ring.add(low.get(0));
        return ring;
    }
}
