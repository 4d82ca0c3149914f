package space.apophis.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * What is seen about the body of the encounter, projected: km on the paper, that body at the origin.
 *
 * @param asteroid its path while in view, in stretches before and behind the body
 * @param companion the path of its companion over the same hours, of Earth the Moon, of the Moon Earth; empty of others
 * @param ring the geostationary orbit, closed; it lies in the equator, here that of J2000; empty but of Earth
 * @param ticks on the asteroid's path, where the body does not hide it
 * @param closest the place of the closest approach
 * @param companionAtClosest where the companion was then
 * @param companionPass the approach to the companion, where there is one while in view
 * @param sunward direction to the Sun, of length 1; empty where no heliocentric sample is near in time
 */
record EncounterScene(
        List<Occultation.Part> asteroid,
        List<Occultation.Part> companion,
        List<Occultation.Part> ring,
        List<PathTick> ticks,
        Closest closest,
        Point companionAtClosest,
        Optional<CompanionPass> companionPass,
        Optional<Point> sunward) {

    /**
     * The asteroid at the closest approach.
     *
     * @param depthKm out of the paper, which goes through the centre of the body; negative behind it
     * @param hidden whether the body stands before it
     */
    record Closest(Point place, double depthKm, boolean hidden) {}

    /** The asteroid and the companion when closest to each other. */
    record CompanionPass(Point asteroid, Point companion, CloseApproachResult approach) {}

    /**
     * Projects the encounter of a result.
     *
     * @param halfWidthKm of the view; the path is kept while it is on the paper, and a little beyond
     */
    static EncounterScene of(StudyResult result, EclipticView view, double halfWidthKm) {
        EncounterResult encounter = result.passes().encounter();
        SampledPath path = inView(encounter, view, 1.2 * halfWidthKm);
        SampledPath companionPath = new SampledPath(encounter.companion()).refined(3600);
        double closest = encounter.approach().secondsTdb();
        boolean sun = encounter.companionBody().equals("SUN");
        List<StateSample> companion = companionPath.samples().stream()
                .filter(s -> !sun && path.covers(s.secondsTdb()))
                .toList();
        Occultation disc = new Occultation(view, PassedBody.of(result).radiusKm());
        Ecliptic nearest = Ecliptic.position(path.at(closest));
        return new EncounterScene(
                disc.parts(positions(path.samples())),
                disc.parts(positions(companion)),
                PassedBody.of(result).isEarth() ? disc.parts(geostationaryOrbit()) : List.of(),
                PathTick.along(path, view, halfWidthKm).stream()
                        .filter(tick -> !disc.hides(Ecliptic.position(path.at(tick.secondsTdb()))))
                        .toList(),
                new Closest(view.project(nearest), view.depth(nearest), disc.hides(nearest)),
                place(companionPath, closest, view),
                result.passes().closeApproaches().stream()
                        .filter(a -> a.body().equals(encounter.companionBody()))
                        .filter(a -> path.covers(a.secondsTdb()) && companionPath.covers(a.secondsTdb()))
                        .findFirst()
                        .map(a -> new CompanionPass(
                                place(path, a.secondsTdb(), view), place(companionPath, a.secondsTdb(), view), a)),
                sunward(result, closest, view));
    }

    /** The one of some places that is farthest from the paths of the asteroid and the companion. */
    Point freest(List<Point> places) {
        return places.stream()
                .max(Comparator.comparingDouble(
                        place -> Math.min(clearance(place, asteroid), clearance(place, companion))))
                .orElseThrow();
    }

    private static double clearance(Point place, List<Occultation.Part> path) {
        return path.stream()
                .flatMap(part -> part.points().stream())
                .mapToDouble(place::distance)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** The stretch about the closest approach that is within a distance of the body on the paper, however far before it. */
    private static SampledPath inView(EncounterResult encounter, EclipticView view, double limitKm) {
        List<StateSample> samples =
                new SampledPath(encounter.asteroid()).refined(300).samples();
        double closest = encounter.approach().secondsTdb();
        return new SampledPath(Stretches.of(
                        samples.stream()
                                .filter(s -> within(view.project(Ecliptic.position(s)), limitKm))
                                .toList(),
                        (before, after) -> after.secondsTdb() - before.secondsTdb() < 301)
                .stream()
                .filter(stretch -> stretch.get(stretch.size() - 1).secondsTdb() >= closest)
                .findFirst()
                .orElseThrow());
    }

    private static boolean within(Point place, double limitKm) {
        return Math.max(Math.abs(place.x()), Math.abs(place.y())) <= limitKm;
    }

    private static Point place(SampledPath path, double secondsTdb, EclipticView view) {
        return view.project(Ecliptic.position(path.at(secondsTdb)));
    }

    private static List<Ecliptic> positions(List<StateSample> samples) {
        return samples.stream().map(Ecliptic::position).toList();
    }

    private static List<Ecliptic> geostationaryOrbit() {
        List<Ecliptic> ring = new ArrayList<>();
        for (int degrees = 0; degrees <= 360; degrees += 3) {
            double angle = Math.toRadians(degrees);
            ring.add(Ecliptic.ofIcrf(
                    Yardstick.GEOSTATIONARY_KM * Math.cos(angle), Yardstick.GEOSTATIONARY_KM * Math.sin(angle), 0));
        }
        return ring;
    }

    /** From the body to the Sun, by the samples that hold the asteroid from both at one instant. */
    private static Optional<Point> sunward(StudyResult result, double secondsTdb, EclipticView view) {
        boolean earth = PassedBody.of(result).isEarth();
        EncounterResult encounter = result.passes().encounter();
        List<StateSample> fromBody = earth ? result.tables().geocentric() : encounter.asteroid();
        List<StateSample> fromSun = earth ? result.tables().heliocentric() : encounter.heliocentric();
        int count = Math.min(fromBody.size(), fromSun.size());
        int nearest = -1;
        double least = 2 * 86400;
        for (int i = 0; i < count; i++) {
            double away = Math.abs(fromBody.get(i).secondsTdb() - secondsTdb);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return Optional.empty();
        }
        Ecliptic sun = Ecliptic.position(fromBody.get(nearest)).minus(Ecliptic.position(fromSun.get(nearest)));
        Point direction = view.project(sun);
        // Seen nearly end-on the arrow would point nowhere.
        boolean foreshortened = Math.hypot(direction.x(), direction.y()) < 0.3 * sun.norm();
        return foreshortened ? Optional.empty() : Optional.of(direction.unit());
    }

    /**
     * A direction to look from at the path past the body: a projection without perspective on two perpendicular unit
     * vectors.
     *
     * @param across to the right of the paper
     * @param up to its top
     * @param acrossLabel what the horizontal axis is, without unit
     * @param upLabel what the vertical axis is, without unit
     */
    record EclipticView(Ecliptic across, Ecliptic up, String acrossLabel, String upLabel) {

        /** From the north pole of the ecliptic, the equinox J2000 to the right. */
        static EclipticView fromNorth() {
            return new EclipticView(
                    new Ecliptic(1, 0, 0),
                    new Ecliptic(0, 1, 0),
                    "Ecliptic x, towards the equinox J2000",
                    "Ecliptic y");
        }

        /**
         * Along the plane of the ecliptic, from the side on which the asteroid goes to the right.
         *
         * @param velocity of the asteroid at the closest approach
         */
        static EclipticView edgeOn(Ecliptic velocity) {
            double longitude = velocity.longitude();
            long degrees = Math.floorMod(Math.round(Math.toDegrees(longitude)), 360);
            return new EclipticView(
                    new Ecliptic(Math.cos(longitude), Math.sin(longitude), 0),
                    new Ecliptic(0, 0, 1),
                    "Along ecliptic longitude " + degrees + "\u00b0, the heading at closest approach",
                    "Ecliptic z, north");
        }

        Point project(Ecliptic vector) {
            return new Point(vector.dot(across), vector.dot(up));
        }

        /** How far a place is out of the paper, towards the viewer; negative behind it. */
        double depth(Ecliptic vector) {
            return vector.dot(across.cross(up));
        }
    }

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
         * @param path from the body of the encounter
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
}
