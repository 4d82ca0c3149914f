package space.apophis.chart.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;

/** The trajectory that is drawn, the first with a path, as curves: in the ecliptic in au, or against milliseconds TDB. */
public record DrawnTrajectory(TrajectoryResult option) {

    /** Less of the greatest thrust is a coast. */
    private static final double LEAST_THROTTLE = 0.01;

    private static final double HALF = 0.5;
    private static final double MILLION_KM = 1e6;
    private static final double MILLINEWTON = 1e-3;
    private static final double KILO = 1e3;

    /** Seconds: segments so near join. */
    private static final double NEAR = 60;

    /**
     * A stretch under thrust.
     *
     * @param strong whether above half of what the Sun allows
     * @param path in the ecliptic, au
     */
    record Arc(boolean strong, List<Point> path) {}

    /** From one instant to another, milliseconds TDB. */
    record Stretch(double from, double to) {}

    /** Of a result with trajectories. */
    static Optional<DrawnTrajectory> of(StudyResult result) {
        return options(result).stream()
                .filter(DrawnTrajectory::hasPath)
                .findFirst()
                .map(DrawnTrajectory::new);
    }

    /** The nominal option of a launch period, or the first with a path. */
    public static Optional<DrawnTrajectory> ofTransfers(StudyResult result) {
        final List<TrajectoryResult> options = result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
        return options.stream()
                .filter(DrawnTrajectory::hasPath)
                .filter(option -> option.label().equals(TrajectoryResult.NOMINAL))
                .findFirst()
                .or(() -> options.stream().filter(DrawnTrajectory::hasPath).findFirst())
                .map(DrawnTrajectory::new);
    }

    private static boolean hasPath(TrajectoryResult option) {
        return option.way().samples().size() > 1;
    }

    /** The first swing-by of the first trajectory with one. */
    static Optional<SwingByResult> swingBy(StudyResult result) {
        return options(result).stream()
                .flatMap(option -> option.passes().swingBys().stream())
                .filter(pass -> pass.path().size() > 1)
                .findFirst();
    }

    static List<TrajectoryResult> options(StudyResult result) {
        return result.trajectories().options() == null
                ? List.of()
                : result.trajectories().options();
    }

    /** First and last instant, TDB seconds since J2000. */
    double start() {
        return option.way().samples().get(0).secondsTdb();
    }

    double end() {
        return option.way().samples().get(option.way().samples().size() - 1).secondsTdb();
    }

    /** The craft in the ecliptic. */
    List<Point> path() {
        return option.way().samples().stream().map(DrawnTrajectory::place).toList();
    }

    /** A body in the ecliptic. */
    static List<Point> path(List<StateSample> samples) {
        return samples.stream().map(s -> place(s.xKm(), s.yKm(), s.zKm())).toList();
    }

    private static Point place(TrajectorySample sample) {
        return place(sample.xKm(), sample.yKm(), sample.zKm());
    }

    static Point place(LegResult leg) {
        return place(leg.place().xKm(), leg.place().yKm(), leg.place().zKm());
    }

    private static Point place(double xKm, double yKm, double zKm) {
        final Ecliptic place = Ecliptic.ofIcrf(xKm, yKm, zKm);
        return new Point(place.x() / Yardstick.AU_KM, place.y() / Yardstick.AU_KM);
    }

    /** Stretches under thrust, those of one strength that follow on each other joined. */
    List<Arc> arcs() {
        final List<Arc> arcs = new ArrayList<>();
        ThrustSegmentResult before = null;
        for (ThrustSegmentResult segment : segments()) {
            if (segment.throttle() < LEAST_THROTTLE) {
                before = null;
                continue;
            }
            final List<Point> path = between(segment.fromTdb(), segment.toTdb());
            final boolean strong = segment.throttle() > HALF;
            if (before != null && follows(before, segment) && before.throttle() > HALF == strong) {
                arcs.get(arcs.size() - 1).path().addAll(path.subList(1, path.size()));
            } else {
                arcs.add(new Arc(strong, new ArrayList<>(path)));
            }
            before = segment;
        }
        return arcs;
    }

    /** When the engines run, whatever their strength; stretches that follow on each other are one. */
    List<Stretch> burning() {
        final List<Stretch> stretches = new ArrayList<>();
        ThrustSegmentResult before = null;
        for (ThrustSegmentResult segment : segments()) {
            if (segment.throttle() < LEAST_THROTTLE) {
                continue;
            }
            final double from = before != null && follows(before, segment)
                    ? stretches.remove(stretches.size() - 1).from()
                    : TdbClock.millis(segment.fromTdb());
            stretches.add(new Stretch(from, TdbClock.millis(segment.toTdb())));
            before = segment;
        }
        return stretches;
    }

    private List<ThrustSegmentResult> segments() {
        return option.passes().thrust() == null ? List.of() : option.passes().thrust();
    }

    private static boolean follows(ThrustSegmentResult before, ThrustSegmentResult segment) {
        return segment.fromTdb() - before.toTdb() < NEAR;
    }

    /** The path from one instant to another, its ends on the chords of the samples. */
    private List<Point> between(double from, double to) {
        final List<Point> points = new ArrayList<>(List.of(at(from)));
        option.way().samples().stream()
                .filter(s -> s.secondsTdb() > from && s.secondsTdb() < to)
                .forEach(s -> points.add(place(s)));
        points.add(at(to));
        return points;
    }

    /** Where the craft is, on the chord between two samples. */
    private Point at(double t) {
        final List<TrajectorySample> samples = option.way().samples();
        int i = 1;
        while (i < samples.size() - 1 && samples.get(i).secondsTdb() < t) {
            i++;
        }
        final TrajectorySample before = samples.get(i - 1);
        final TrajectorySample after = samples.get(i);
        final double share =
                Math.max(0, Math.min(1, (t - before.secondsTdb()) / (after.secondsTdb() - before.secondsTdb())));
        final Point a = place(before);
        final Point b = place(after);
        return new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
    }

    /** Distance from the Sun, au. */
    List<Point> sun() {
        return curve(TrajectorySample::sunAu);
    }

    /** Distance from Earth, million km. */
    List<Point> earth() {
        return curve(s -> s.earthKm() / MILLION_KM);
    }

    /** Distance from the scenario's body, km, where it is known. */
    List<Point> asteroid() {
        return option.way().samples().stream()
                .filter(s -> s.asteroidKm() != null)
                .map(s -> new Point(TdbClock.millis(s.secondsTdb()), s.asteroidKm()))
                .toList();
    }

    /** Mass, kg. */
    List<Point> mass() {
        return curve(TrajectorySample::massKg);
    }

    /** Power of the array, kW; empty where the result has none. */
    List<Point> power() {
        return option.way().samples().stream()
                .filter(s -> s.powerW() != null)
                .map(s -> new Point(TdbClock.millis(s.secondsTdb()), s.powerW() / KILO))
                .toList();
    }

    private List<Point> curve(ToDoubleFunction<TrajectorySample> quantity) {
        return option.way().samples().stream()
                .map(s -> new Point(TdbClock.millis(s.secondsTdb()), quantity.applyAsDouble(s)))
                .toList();
    }

    /** When a leg has ended, milliseconds TDB. */
    static double end(LegResult leg) {
        final double length = leg.until() == null ? 0 : leg.until().secondsTdb() - leg.secondsTdb();
        return TdbClock.millis(leg.secondsTdb() + length);
    }

    /** Thrust from launch to the end in steps, mN; 0 between the segments. */
    List<Point> thrust() {
        final List<Point> steps = new ArrayList<>(List.of(new Point(TdbClock.millis(start()), 0)));
        ThrustSegmentResult before = null;
        for (ThrustSegmentResult segment : segments()) {
            if (before == null || !follows(before, segment)) {
                if (before != null) {
                    steps.add(new Point(TdbClock.millis(before.toTdb()), 0));
                }
                steps.add(new Point(TdbClock.millis(segment.fromTdb()), 0));
            }
            steps.addAll(step(segment, segment.thrustN()));
            before = segment;
        }
        if (before != null) {
            steps.add(new Point(TdbClock.millis(before.toTdb()), 0));
        }
        steps.add(new Point(TdbClock.millis(end()), 0));
        return steps;
    }

    /** The greatest thrust in steps, mN, a curve for each run of segments. */
    List<List<Point>> available() {
        final List<List<Point>> runs = new ArrayList<>();
        ThrustSegmentResult before = null;
        for (ThrustSegmentResult segment : segments()) {
            if (before == null || !follows(before, segment)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).addAll(step(segment, segment.availableN()));
            before = segment;
        }
        return runs;
    }

    private static List<Point> step(ThrustSegmentResult segment, double newtons) {
        return List.of(
                new Point(TdbClock.millis(segment.fromTdb()), newtons / MILLINEWTON),
                new Point(TdbClock.millis(segment.toTdb()), newtons / MILLINEWTON));
    }
}
