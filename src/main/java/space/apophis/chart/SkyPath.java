package space.apophis.chart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.SiteSample;

/**
 * The path of the asteroid over the sky of a site, as one lying on the back sees it: the zenith in the middle, the
 * horizon 90 units from it, north up, east to the left; the distance from the middle is that from the zenith, in
 * degrees.
 *
 * @param samples while it is above the horizon, in time order
 */
record SkyPath(List<SiteSample> samples) {

    /** Longer without a sample, seconds, and the asteroid was below the horizon. */
    private static final double GAP = 1500;

    /** A dark night shorter than this, seconds, has marks at half hours. */
    private static final double SHORT_NIGHT = 4.5 * 3600;

    private static final DateTimeFormatter CLOCK = formatter("HH:mm");
    private static final DateTimeFormatter DAY_AND_CLOCK = formatter("MM-dd HH:mm");

    /** A stretch of the path in which it is dark, or is not. */
    record Arc(boolean dark, List<Point> points) {}

    /**
     * A place of the path at a whole hour of UTC or half of one, with the day at the first since it rose and the
     * magnitude where it is dark.
     */
    record Mark(Point place, String text, boolean dark) {}

    SkyPath {
        samples = List.copyOf(samples);
    }

    /** Where a direction is drawn. */
    static Point project(double azimuthDeg, double elevationDeg) {
        double azimuth = Math.toRadians(azimuthDeg);
        double radius = 90 - elevationDeg;
        return new Point(-radius * Math.sin(azimuth), radius * Math.cos(azimuth));
    }

    static Point project(SiteSample sample) {
        return project(sample.azimuthDeg(), sample.elevationDeg());
    }

    /** The stretches, each beginning where the one before ends unless the asteroid set between. */
    List<Arc> arcs() {
        List<Arc> arcs = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            points.add(project(samples.get(i)));
            if (i + 1 == samples.size() || gap(i)) {
                keep(arcs, dark(samples.get(i)), points);
                points = new ArrayList<>();
            } else if (dark(samples.get(i)) != dark(samples.get(i + 1))) {
                Point dusk = dusk(samples.get(i), samples.get(i + 1));
                points.add(dusk);
                keep(arcs, dark(samples.get(i)), points);
                points = new ArrayList<>(List.of(dusk));
            }
        }
        return List.copyOf(arcs);
    }

    /** Every whole hour; in a short night every half hour. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double step = darkSeconds() < SHORT_NIGHT ? 1800 : 3600;
        boolean risen = true;
        for (int i = 0; i + 1 < samples.size(); i++) {
            risen |= gap(i);
            double from = utc(samples.get(i));
            double to = utc(samples.get(i + 1));
            double time = step * Math.ceil(from / step);
            boolean wanted = dark(samples.get(i)) || time % 3600 == 0;
            if (time < to && !gap(i) && wanted) {
                marks.add(mark(samples.get(i), samples.get(i + 1), time, risen ? DAY_AND_CLOCK : CLOCK));
                risen = false;
            }
        }
        return List.copyOf(marks);
    }

    private static Mark mark(SiteSample before, SiteSample after, double time, DateTimeFormatter clock) {
        double part = (time - utc(before)) / (utc(after) - utc(before));
        String text = clock.format(Instant.ofEpochSecond(Math.round(time)));
        boolean dark = dark(before);
        if (dark && before.magnitude() != null && after.magnitude() != null) {
            double magnitude = before.magnitude() + part * (after.magnitude() - before.magnitude());
            text += ", " + Numbers.format("0.0", magnitude) + " mag";
        }
        return new Mark(between(project(before), project(after), part), text, dark);
    }

    private double darkSeconds() {
        double seconds = 0;
        for (int i = 0; i + 1 < samples.size(); i++) {
            if (!gap(i) && dark(samples.get(i))) {
                seconds += utc(samples.get(i + 1)) - utc(samples.get(i));
            }
        }
        return seconds;
    }

    private boolean gap(int index) {
        return utc(samples.get(index + 1)) - utc(samples.get(index)) > GAP;
    }

    private static Point dusk(SiteSample before, SiteSample after) {
        double part =
                (Darkness.SUN_DEG - before.sunElevationDeg()) / (after.sunElevationDeg() - before.sunElevationDeg());
        return between(project(before), project(after), part);
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    private static boolean dark(SiteSample sample) {
        return sample.sunElevationDeg() < Darkness.SUN_DEG;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    private static double utc(SiteSample sample) {
        return Instant.parse(sample.when().utc()).getEpochSecond();
    }

    private static void keep(List<Arc> arcs, boolean dark, List<Point> points) {
        if (points.size() > 1) {
            arcs.add(new Arc(dark, List.copyOf(points)));
        }
    }
}
