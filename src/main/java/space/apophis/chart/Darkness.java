package space.apophis.chart;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.GroundTrackSample;

/**
 * Where and for how long the asteroid stands above the horizon in the dark while it is brighter than a magnitude seen
 * from the centre of Earth. Dark is a Sun more than 12 degrees below the horizon: the end of nautical twilight, when
 * stars of the sixth magnitude begin to come out.
 */
final class Darkness {

    /** Elevation of the Sun below which it is dark, degrees. */
    static final double SUN_DEG = -12;

    /** Instants fainter by less than this, magnitudes, tell when between two it became bright enough. */
    private static final double DIMMER = 0.5;

    private static final double NEAR_KM = 60000;
    private static final int NEAR_MINUTES = 2;
    private static final double SUN_KM = 149597870.7;
    private static final double SINE = Math.sin(Math.toRadians(SUN_DEG));

    /**
     * One instant: hours since an epoch, unit vectors to the points below asteroid and Sun, the cosine of the
     * asteroid's cap, and by how many magnitudes it is brighter than it has to be.
     */
    private record Moment(double hour, double[] asteroid, double cap, double[] sun, double brightness) {

        /** Above 0 where the asteroid is above the horizon and it is dark. */
        double margin(double[] up) {
            return Math.min(dot(asteroid, up) - cap, SINE - dot(sun, up));
        }

        /** Above 0 where it is bright enough as well. */
        double brightMargin(double[] up) {
            return Math.min(brightness, margin(up));
        }
    }

    private final List<Moment> moments;
    private final double stepHours;

    private Darkness(List<Moment> moments, double stepHours) {
        this.moments = moments;
        this.stepHours = stepHours;
    }

    /** The Sun over the point below it. */
    static HorizonCap sun(Point below) {
        return new HorizonCap(below, SUN_KM);
    }

    /**
     * Looks through a ground track.
     *
     * @param track a row for each minute
     * @param magnitude brighter than which the asteroid counts as seen
     * @param stepMinutes between the instants looked at; near Earth, where the asteroid moves faster than the shadow,
     *     every other minute is
     */
    static Darkness of(List<GroundTrackSample> track, double magnitude, int stepMinutes) {
        List<Moment> moments = IntStream.range(0, track.size())
                .filter(i -> i % (track.get(i).altitudeKm() < NEAR_KM ? NEAR_MINUTES : stepMinutes) == 0)
                .mapToObj(track::get)
                .filter(s -> s.magnitude() != null && s.magnitude() < magnitude + DIMMER)
                .map(s -> moment(s, magnitude - s.magnitude()))
                .toList();
        return new Darkness(moments, stepMinutes / 60.0);
    }

    /** Whether it is ever as bright. */
    boolean ever() {
        return moments.stream().anyMatch(m -> m.brightness() > 0);
    }

    /** For how long it is seen, hours; the margin is taken as linear between the instants. */
    MapRegion.WorldField hours(double gridDeg) {
        double[] together = new double[moments.size()];
        for (int i = 1; i < together.length; i++) {
            double apart = moments.get(i).hour() - moments.get(i - 1).hour();
            // Farther apart it was fainter between.
            together[i] = apart < 1.5 * stepHours ? apart : 0;
        }
        return new MapRegion.WorldField(gridDeg, place -> {
            double[] up = vector(place);
            double hours = 0;
            double before = 0;
            for (int i = 0; i < moments.size(); i++) {
                double margin = moments.get(i).brightMargin(up);
                if (i > 0) {
                    hours += together[i] * positivePart(before, margin);
                }
                before = margin;
            }
            return hours;
        });
    }

    /** Above 0 where it is seen at some time. */
    MapRegion.WorldField margin(double gridDeg) {
        return new MapRegion.WorldField(gridDeg, this::margin);
    }

    /** The same of one place. */
    double margin(Point place) {
        double[] up = vector(place);
        double most = -1;
        for (Moment moment : moments) {
            if (moment.brightness() > 0) {
                most = Math.max(most, moment.margin(up));
            }
        }
        return most;
    }

    private static Moment moment(GroundTrackSample sample, double brightness) {
        Instant utc = Instant.parse(sample.utc());
        Point below = new Point(sample.longitudeDeg(), sample.latitudeDeg());
        Point sun = SubSolarPoint.at(utc);
        return new Moment(
                utc.getEpochSecond() / 3600.0,
                vector(below),
                new HorizonCap(below, sample.altitudeKm()).nearness(),
                vector(sun),
                brightness);
    }

    /** The part of a step in which a number that goes evenly from one value to another is above 0. */
    private static double positivePart(double from, double to) {
        if (from > 0 == to > 0) {
            return from > 0 ? 1 : 0;
        }
        return Math.max(from, to) / Math.abs(to - from);
    }

    private static double[] vector(Point place) {
        double longitude = Math.toRadians(place.x());
        double latitude = Math.toRadians(place.y());
        double cos = Math.cos(latitude);
        return new double[] {cos * Math.cos(longitude), cos * Math.sin(longitude), Math.sin(latitude)};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
