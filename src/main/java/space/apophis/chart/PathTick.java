package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.TdbClock;
import space.apophis.study.result.StateSample;

/**
 * A mark across the path at a whole hour, or at a whole part or multiple of hours.
 *
 * @param secondsTdb when, TDB seconds since J2000
 * @param place on the paper, km
 * @param heading of the path there, of length 1
 * @param major whether it carries its time
 */
record PathTick(double secondsTdb, Point place, Point heading, boolean major) {

    private static final double[] STEPS = {600, 3600, 3 * 3600, 6 * 3600, 86400, 5 * 86400};
    private static final double[] MAJORS = {3600, 6 * 3600, 12 * 3600, 86400, 5 * 86400, 30 * 86400};
    /** Whole hours and days TDB are counted from a midnight, half a day after J2000. */
    private static final double MIDNIGHT = 43200;

    /**
     * The ticks of a path: as many as stand apart by a fortieth of the view's half width.
     *
     * @param path geocentric
     * @param halfWidthKm of the view
     */
    static List<PathTick> along(SampledPath path, EclipticView view, double halfWidthKm) {
        double speed = path.samples().stream()
                .mapToDouble(s -> Ecliptic.velocity(s).norm())
                .min()
                .orElseThrow();
        int choice = 0;
        while (choice < STEPS.length - 1 && speed * STEPS[choice] < halfWidthKm / 40) {
            choice++;
        }
        double step = STEPS[choice];
        List<PathTick> ticks = new ArrayList<>();
        long first = (long) Math.ceil((path.start() - MIDNIGHT) / step);
        for (long n = first; MIDNIGHT + n * step <= path.end(); n++) {
            double time = MIDNIGHT + n * step;
            StateSample state = path.at(time);
            boolean major = Math.floorMod(Math.round(n * step), Math.round(MAJORS[choice])) == 0;
            ticks.add(new PathTick(
                    time,
                    view.project(Ecliptic.position(state)),
                    view.project(Ecliptic.velocity(state)).unit(),
                    major));
        }
        return List.copyOf(ticks);
    }

    /** The hour, and the date at midnight. */
    String text() {
        boolean midnight = Math.floorMod(Math.round(secondsTdb - MIDNIGHT), 86400L) == 0;
        return TdbClock.format(midnight ? "MM-dd HH:mm" : "HH:mm", secondsTdb);
    }
}
