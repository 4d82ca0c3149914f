package space.apophis.chart.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.MonthTick;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.TdbClock;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;

/** A trajectory as curves: in the ecliptic in au, or against milliseconds TDB. */
public record DrawnTrajectory(TrajectoryResult option) {

    /** Less of the greatest thrust is a coast. */
    private static final double LEAST_THROTTLE = 0.01;

    private static final double HALF = 0.5;
    private static final double MILLINEWTON = 1e-3;
    private static final double KILO = 1e3;
    private static final double SECONDS_PER_HOUR = 3600;

    /** With names. */
    private static final int MOST_MONTHS = 14;

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

    /** Of options on several legs the first with a path. */
    public static Optional<DrawnTrajectory> of(StudyResult result) {
        return options(result).stream()
                .filter(DrawnTrajectory::hasPath)
                .findFirst()
                .map(DrawnTrajectory::new);
    }

    /** The nominal option of a launch period, or the first with a path. */
    public static Optional<DrawnTrajectory> ofTransfers(StudyResult result) {
        return Stream.concat(
                        result.launchPeriod().best().stream(),
                        Stream.ofNullable(result.launchPeriod().transfers()).flatMap(List::stream))
                .filter(DrawnTrajectory::hasPath)
                .findFirst()
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

    /** Title of a chart about it: whose craft, which option, what is drawn. */
    String title(StudyResult result, String text) {
        return result.header().name() + ", " + option.label() + ": " + text;
    }

    /** The craft in the ecliptic. */
    List<Point> path() {
        return samples().stream().map(DrawnTrajectory::place).toList();
    }

    /** A body in the ecliptic. */
    static List<Point> path(List<StateSample> samples) {
        return samples.stream().map(Ecliptic::place).toList();
    }

    private static Point place(TrajectorySample sample) {
        return Ecliptic.place(sample.xKm(), sample.yKm(), sample.zKm());
    }

    /** Where the craft is on the date of a leg, as flown where it was. */
    Point place(LegResult leg) {
        return at(leg.secondsTdb());
    }

    private List<TrajectorySample> samples() {
        return option.way().samples();
    }

    /** Stretches under thrust, those of one strength that follow on each other joined. */
    List<Arc> arcs() {
        return runs(DrawnTrajectory::runs, (a, b) -> isStrong(a) == isStrong(b)).stream()
                .map(run -> new Arc(
                        isStrong(run.get(0)),
                        between(run.get(0).fromTdb(), run.get(run.size() - 1).toTdb())))
                .toList();
    }

    /** When the engines run, whatever their strength; stretches that follow on each other are one. */
    List<Stretch> burning() {
        return runs(DrawnTrajectory::runs, (a, b) -> true).stream()
                .map(run -> new Stretch(
                        TdbClock.millis(run.get(0).fromTdb()),
                        TdbClock.millis(run.get(run.size() - 1).toTdb())))
                .toList();
    }

    private static boolean runs(ThrustSegmentResult segment) {
        return segment.throttle() >= LEAST_THROTTLE;
    }

    private static boolean isStrong(ThrustSegmentResult segment) {
        return segment.throttle() > HALF;
    }

    /** Segments that follow on each other. */
    private List<List<ThrustSegmentResult>> runs(
            Predicate<ThrustSegmentResult> kept, BiPredicate<ThrustSegmentResult, ThrustSegmentResult> alike) {
        final List<ThrustSegmentResult> all = option.passes().thrust();
        return all == null
                ? List.of()
                : Stretches.of(
                        all.stream().filter(kept).toList(),
                        (before, segment) -> segment.fromTdb() - before.toTdb() < NEAR && alike.test(before, segment));
    }

    /** The path from one instant to another, its ends on the chords of the samples. */
    private List<Point> between(double from, double to) {
        return Stream.of(
                        Stream.of(at(from)),
                        samples().stream()
                                .filter(s -> s.secondsTdb() > from && s.secondsTdb() < to)
                                .map(DrawnTrajectory::place),
                        Stream.of(at(to)))
                .flatMap(points -> points)
                .toList();
    }

    /** Where months begin on the way of the craft. */
    List<MonthTick> months() {
        return MonthTick.along(
                samples().get(0).secondsTdb(),
                samples().get(samples().size() - 1).secondsTdb(),
                MOST_MONTHS,
                this::at);
    }

    /** Where they begin on the path of a body. */
    static List<MonthTick> months(List<StateSample> samples) {
        final SampledPath path = new SampledPath(samples);
        return MonthTick.along(path.start(), path.end(), MOST_MONTHS, t -> Ecliptic.place(path.at(t)));
    }

    /** Where the craft is, on the chord between two samples. */
    private Point at(double t) {
        int i = 1;
        while (i < samples().size() - 1 && samples().get(i).secondsTdb() < t) {
            i++;
        }
        final TrajectorySample before = samples().get(i - 1);
        final TrajectorySample after = samples().get(i);
        final double share = (t - before.secondsTdb()) / (after.secondsTdb() - before.secondsTdb());
        return place(before).towards(place(after), Math.max(0, Math.min(1, share)));
    }

    /** Distance from the Sun, au. */
    List<Point> sun() {
        return TdbClock.curve(samples(), TrajectorySample::secondsTdb, TrajectorySample::sunAu);
    }

    /** Distance from Earth, km. */
    public List<Point> earth() {
        return TdbClock.curve(samples(), TrajectorySample::secondsTdb, TrajectorySample::earthKm);
    }

    /** Distance from the scenario's body, km, where it is known. */
    List<Point> asteroid() {
        return TdbClock.curve(
                samples().stream().filter(s -> s.asteroidKm() != null).toList(),
                TrajectorySample::secondsTdb,
                TrajectorySample::asteroidKm);
    }

    /** Power of the array, kW; empty where the result has none. */
    List<Point> power() {
        return TdbClock.curve(
                samples().stream().filter(s -> s.powerW() != null).toList(),
                TrajectorySample::secondsTdb,
                s -> s.powerW() / KILO);
    }

    /**
     * Mass, kg. Samples are a day apart, so that without ion engines it is that of the burns, which last for hours; an impulse
     * falls upright.
     */
    List<Point> mass() {
        final List<Point> all = TdbClock.curve(samples(), TrajectorySample::secondsTdb, TrajectorySample::massKg);
        final Point last = all.get(all.size() - 1);
        final List<Point> mass = new ArrayList<>(option.ion() ? all : List.of(all.get(0)));
        for (LegResult leg : option.legs()) {
            for (BurnResult burn : leg.burns()) {
                final double begin = burn.begin().secondsTdb();
                mass.add(new Point(TdbClock.millis(begin), burn.massBeforeKg()));
                mass.add(new Point(
                        TdbClock.millis(begin + SECONDS_PER_HOUR * burn.durationHours()), burn.massAfterKg()));
            }
            if (leg.burns().isEmpty() && leg.propellantKg() > 0 && !leg.type().equals("thrust-arc")) {
                final double at = TdbClock.millis(leg.secondsTdb());
                mass.add(new Point(at, leg.massAfterKg() + leg.propellantKg()));
                mass.add(new Point(at, leg.massAfterKg()));
            }
        }
        mass.sort(Comparator.comparingDouble(Point::x));
        final Point end = mass.get(mass.size() - 1);
        mass.add(new Point(Math.max(end.x(), last.x()), end.y()));
        return mass;
    }

    /** When a leg has ended, milliseconds TDB. */
    static double end(LegResult leg) {
        return TdbClock.millis(
                leg.until() == null ? leg.secondsTdb() : leg.until().secondsTdb());
    }

    /** Thrust from launch to the end in steps, mN; 0 between the segments. */
    List<Point> thrust() {
        final List<Point> steps = new ArrayList<>(List.of(new Point(sun().get(0).x(), 0)));
        for (List<ThrustSegmentResult> run : runs(segment -> true, (a, b) -> true)) {
            steps.add(new Point(TdbClock.millis(run.get(0).fromTdb()), 0));
            run.forEach(segment -> steps.addAll(step(segment, segment.thrustN())));
            steps.add(new Point(TdbClock.millis(run.get(run.size() - 1).toTdb()), 0));
        }
        steps.add(new Point(sun().get(sun().size() - 1).x(), 0));
        return steps;
    }

    /** The greatest thrust in steps, mN, a curve for each run of segments. */
    List<List<Point>> available() {
        return runs(segment -> true, (a, b) -> true).stream()
                .map(run -> run.stream()
                        .flatMap(segment -> step(segment, segment.availableN()).stream())
                        .toList())
                .toList();
    }

    private static List<Point> step(ThrustSegmentResult segment, double newtons) {
        return List.of(
                new Point(TdbClock.millis(segment.fromTdb()), newtons / MILLINEWTON),
                new Point(TdbClock.millis(segment.toTdb()), newtons / MILLINEWTON));
    }
}
