package space.apophis.chart;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.GroundTrackSample;

/**
 * Where and for how long the asteroid stands above the horizon in the dark while it is brighter than a magnitude seen
 * from the centre of Earth. Dark is a Sun more than 12 degrees below the horizon: the end of nautical twilight, when
 * stars of the sixth magnitude begin to come out.
 */
final class Darkness {

    /** Elevation of the Sun below which it is dark, degrees. */
    static final double SUN_DEG = -12;

    private static final double NEAR_KM = 60000;
    private static final int NEAR_MINUTES = 2;
    private static final double SUN_KM = 149597870.7;
    private static final double SINE = Math.sin(Math.toRadians(SUN_DEG));

    /** One instant: hours since an epoch, unit vectors to the points below asteroid and Sun, and the cosine of the asteroid's cap. */
    private record Moment(double hour, double[] asteroid, double cap, double[] sun) {

        /** Above 0 where the asteroid is above the horizon and it is dark. */
        double margin(double[] up) {
            return Math.min(dot(asteroid, up) - cap, SINE - dot(sun, up));
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
                .filter(s -> s.magnitude() != null && s.magnitude() < magnitude)
                .map(Darkness::moment)
                .toList();
        return new Darkness(moments, stepMinutes / 60.0);
    }

    /** Whether it is ever as bright. */
    boolean ever() {
        return !moments.isEmpty();
    }

    /** For how long it is seen, hours; the margin is taken as linear between the instants. */
    WorldField hours(double gridDeg) {
        return new WorldField(gridDeg, place -> {
            double[] up = vector(place);
            double hours = 0;
            for (int i = 1; i < moments.size(); i++) {
                double apart = moments.get(i).hour() - moments.get(i - 1).hour();
                if (apart < 1.5 * stepHours) {
                    hours += apart
                            * positivePart(
                                    moments.get(i - 1).margin(up),
                                    moments.get(i).margin(up));
                }
            }
            return hours;
        });
    }

    /** Above 0 where it is seen at some time. */
    WorldField margin(double gridDeg) {
        return new WorldField(gridDeg, place -> {
            double[] up = vector(place);
            return moments.stream().mapToDouble(m -> m.margin(up)).max().orElse(-1);
        });
    }

    private static Moment moment(GroundTrackSample sample) {
        Instant utc = Instant.parse(sample.utc());
        Point below = new Point(sample.longitudeDeg(), sample.latitudeDeg());
        Point sun = SubSolarPoint.at(utc);
        return new Moment(
                utc.getEpochSecond() / 3600.0,
                vector(below),
                new HorizonCap(below, sample.altitudeKm()).nearness(),
                vector(sun));
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
