package space.apophis.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * What is seen about Earth at the encounter, projected: km on the paper, Earth at the origin.
 *
 * @param asteroid its path while in view
 * @param moon the Moon's path over the same hours
 * @param ring the geostationary orbit, closed; it lies in the equator, here that of J2000
 * @param ticks on the asteroid's path
 * @param closest the place of the closest approach to Earth
 * @param moonAtClosest where the Moon was then
 * @param moonPass the approach to the Moon, where there is one while in view
 * @param sunward direction to the Sun, of length 1; empty where no heliocentric sample is near in time
 */
record EncounterScene(
        List<Point> asteroid,
        List<Point> moon,
        List<Point> ring,
        List<PathTick> ticks,
        Point closest,
        Point moonAtClosest,
        Optional<MoonPass> moonPass,
        Optional<Point> sunward) {

    /** The asteroid and the Moon when closest to each other. */
    record MoonPass(Point asteroid, Point moon, CloseApproachResult approach) {}

    /**
     * Projects the encounter of a result.
     *
     * @param halfWidthKm of the view; the paths are kept while nearer to Earth than 1.6 of it
     */
    static EncounterScene of(StudyResult result, EclipticView view, double halfWidthKm) {
        EncounterResult encounter = result.passes().encounter();
        SampledPath path = inView(encounter.asteroid(), 1.6 * halfWidthKm);
        SampledPath moonPath = new SampledPath(encounter.moon()).refined(3600);
        double closest = encounter.approach().secondsTdb();
        List<StateSample> moon = moonPath.samples().stream()
                .filter(s -> path.covers(s.secondsTdb()))
                .toList();
        return new EncounterScene(
                projected(path.samples(), view),
                projected(moon, view),
                ring(view),
                PathTick.along(path, view, halfWidthKm),
                place(path, closest, view),
                place(moonPath, closest, view),
                result.passes().closeApproaches().stream()
                        .filter(a -> a.body().equals("MOON"))
                        .filter(a -> path.covers(a.secondsTdb()) && moonPath.covers(a.secondsTdb()))
                        .findFirst()
                        .map(a -> new MoonPass(
                                place(path, a.secondsTdb(), view), place(moonPath, a.secondsTdb(), view), a)),
                sunward(result, closest, view));
    }

    /** The one of some places that is farthest from the paths of the asteroid and the Moon. */
    Point freest(List<Point> places) {
        return places.stream()
                .max(Comparator.comparingDouble(place -> Math.min(clearance(place, asteroid), clearance(place, moon))))
                .orElseThrow();
    }

    private static double clearance(Point place, List<Point> curve) {
        return curve.stream().mapToDouble(place::distance).min().orElse(Double.MAX_VALUE);
    }

    private static SampledPath inView(List<StateSample> samples, double limitKm) {
        return new SampledPath(new SampledPath(samples)
                .refined(300).samples().stream()
                        .filter(s -> Ecliptic.position(s).norm() <= limitKm)
                        .toList());
    }

    private static Point place(SampledPath path, double secondsTdb, EclipticView view) {
        return view.project(Ecliptic.position(path.at(secondsTdb)));
    }

    private static List<Point> projected(List<StateSample> samples, EclipticView view) {
        return samples.stream().map(s -> view.project(Ecliptic.position(s))).toList();
    }

    private static List<Point> ring(EclipticView view) {
        List<Point> ring = new ArrayList<>();
        for (int degrees = 0; degrees <= 360; degrees += 3) {
            double angle = Math.toRadians(degrees);
            ring.add(view.project(Ecliptic.ofIcrf(
                    Yardstick.GEOSTATIONARY_KM * Math.cos(angle), Yardstick.GEOSTATIONARY_KM * Math.sin(angle), 0)));
        }
        return ring;
    }

    /** From Earth to the Sun, by the samples that hold the asteroid from both at one instant. */
    private static Optional<Point> sunward(StudyResult result, double secondsTdb, EclipticView view) {
        int count = Math.min(
                result.tables().geocentric().size(),
                result.tables().heliocentric().size());
        int nearest = -1;
        double least = 2 * 86400;
        for (int i = 0; i < count; i++) {
            double away = Math.abs(result.tables().geocentric().get(i).secondsTdb() - secondsTdb);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return Optional.empty();
        }
        Ecliptic sun = Ecliptic.position(result.tables().geocentric().get(nearest))
                .minus(Ecliptic.position(result.tables().heliocentric().get(nearest)));
        Point direction = view.project(sun);
        // Seen nearly end-on the arrow would point nowhere.
        boolean foreshortened = Math.hypot(direction.x(), direction.y()) < 0.3 * sun.norm();
        return foreshortened ? Optional.empty() : Optional.of(direction.unit());
    }
}
