package space.apophis.chart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.GroundTrackSample;

/**
 * The ground track on a map of the world. A point is east longitude and geodetic latitude, degrees.
 *
 * @param samples in time order
 */
record GroundTrack(List<GroundTrackSample> samples) {

    private static final DateTimeFormatter CLOCK = formatter("HH:mm");
    private static final DateTimeFormatter DAY_AND_CLOCK = formatter("MM-dd HH:mm");

    /**
     * A whole hour of UTC.
     *
     * @param text clock time; with the day at midnight and at the first and the last of them
     * @param dated whether it is one of those
     */
    record Hour(Point place, String text, boolean dated) {}

    GroundTrack {
        samples = List.copyOf(samples);
    }

    /** The lines to draw, cut where they leave the map at one side to come in again at the other. */
    List<List<Point>> lines() {
        return lines(samples.stream().map(GroundTrack::place).toList());
    }

    /** Places on a map as lines to draw, cut likewise. */
    static List<List<Point>> lines(List<Point> places) {
        List<List<Point>> lines = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        for (Point here : places) {
            if (!line.isEmpty()) {
                Point last = line.get(line.size() - 1);
                if (Math.abs(here.x() - last.x()) > 180) {
                    double edge = Math.copySign(180, last.x());
                    double latitude = latitudeAtEdge(last, here, edge);
                    line.add(new Point(edge, latitude));
                    lines.add(line);
                    line = new ArrayList<>(List.of(new Point(-edge, latitude)));
                }
            }
            line.add(here);
        }
        lines.add(line);
        return lines.stream().filter(l -> l.size() > 1).map(List::copyOf).toList();
    }

    /** Every whole hour. */
    List<Hour> hours() {
        List<GroundTrackSample> whole =
                samples.stream().filter(s -> s.utc().endsWith(":00:00Z")).toList();
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Instant utc = Instant.parse(whole.get(i).utc());
            boolean midnight = utc.getEpochSecond() % 86400 == 0;
            boolean dated = midnight || i == 0 || i == whole.size() - 1;
            hours.add(new Hour(place(whole.get(i)), (dated ? DAY_AND_CLOCK : CLOCK).format(utc), dated));
        }
        return List.copyOf(hours);
    }

    private static double latitudeAtEdge(Point from, Point to, double edge) {
        double across = to.x() + 2 * edge - from.x();
        return from.y() + (to.y() - from.y()) * (edge - from.x()) / across;
    }

    private static Point place(GroundTrackSample sample) {
        return new Point(sample.longitudeDeg(), sample.latitudeDeg());
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
