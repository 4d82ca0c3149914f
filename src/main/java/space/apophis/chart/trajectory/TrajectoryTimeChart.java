package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StudyResult;

/**
 * A trajectory against time, with a line for what happens at an instant and a shade where ion engines run: its distances
 * from Sun, Earth and asteroid, or its mass, thrust and power.
 */
public final class TrajectoryTimeChart {

    private static final Color SHADE = new Color(230, 159, 0, 40);
    private static final double[] HEIGHTS = {0.96, 0.88, 0.8, 0.72, 0.64, 0.56, 0.2, 0.12, 0.05};

    /** A conic ends in the middle of a body, and a flight starts close above Earth; nearer is not drawn, km. */
    private static final double LOWEST_KM = 500;

    /** Less propellant has no figure. */
    private static final double LEAST_KG = 0.05;

    /** A share of the time: the last burn is seen to end. */
    private static final double AFTERWARDS = 0.015;

    private final StudyResult result;
    private final DrawnTrajectory trajectory;
    private final Axis time;

    private TrajectoryTimeChart(StudyResult result, DrawnTrajectory trajectory) {
        this.result = result;
        this.trajectory = trajectory;
        final List<Point> sun = trajectory.sun();
        final double from = sun.get(0).x();
        final double to = sun.get(sun.size() - 1).x();
        this.time = Axis.calendar(TdbClock.caption(result), from, to + AFTERWARDS * (to - from));
    }

    /** Distances of an option that is drawn. */
    public static Chart distances(StudyResult result, Optional<DrawnTrajectory> drawn) {
        return drawn.map(option -> new TrajectoryTimeChart(result, option).distances())
                .orElse(Chart.none());
    }

    /** Mass, thrust and power of an option that is drawn. */
    public static Chart masses(StudyResult result, Optional<DrawnTrajectory> drawn) {
        return drawn.map(option -> new TrajectoryTimeChart(result, option).masses())
                .orElse(Chart.none());
    }

    private Chart distances() {
        return Chart.stack(trajectory.title(result, "distances of the spacecraft"))
                .and(sun(), 2)
                .and(bodies(), 3);
    }

    private Panel sun() {
        final List<Point> curve = trajectory.sun();
        final PanelBuilder panel =
                PanelBuilder.of(time, Axis.about("From the Sun, au", Axis.heights(curve), 0.2, 0.2, 6, "0.0##"));
        panel.curve("from the Sun", curve, Theme.SUN, Theme.SOLID);
        final Comparator<Point> height = Comparator.comparingDouble(Point::y);
        for (Point extreme : List.of(
                curve.stream().min(height).orElseThrow(),
                curve.stream().max(height).orElseThrow())) {
            panel.label(Label.name(Numbers.format("0.000", extreme.y()) + " au", extreme, Theme.TEXT));
        }
        return legs(panel, leg -> false);
    }

    private Panel bodies() {
        final List<Point> earth = seen(trajectory.earth());
        final List<Point> asteroid = seen(trajectory.asteroid());
        final double farthest = DoubleStream.concat(Axis.heights(earth), Axis.heights(asteroid))
                .max()
                .orElse(Yardstick.MOON_KM);
        final PanelBuilder panel =
                PanelBuilder.of(time, Axis.logarithmic("Distance, km", LOWEST_KM, 30 * farthest, "#,##0"));
        panel.named("from Earth", earth, Theme.EARTH, Theme.DASHED, 0.35, 0.5, 0.2);
        final Point last = earth.get(earth.size() - 1);
        panel.label(Label.name("Earth " + Numbers.significant(last.y()) + " km away", last, Theme.EARTH));
        if (asteroid.size() > 1) {
            final String name = "from " + result.asteroid().designation();
            panel.named(name, asteroid, Theme.ASTEROID, Theme.SOLID, 0.6, 0.75, 0.45);
            final Point first = asteroid.get(0);
            panel.label(Label.name(Numbers.significant(first.y()) + " km at launch", first, Theme.ASTEROID));
        }
        panel.level(Yardstick.MOON_KM, "Mean distance of the Moon, 384,400 km", Theme.MOON, Theme.DOTTED);
        return legs(panel, leg -> true);
    }

    private static List<Point> seen(List<Point> distance) {
        return distance.stream().filter(p -> p.y() >= LOWEST_KM).toList();
    }

    private Chart masses() {
        return Chart.stack(trajectory.title(
                        result, trajectory.option().ion() ? "mass, thrust and power" : "mass of the spacecraft"))
                .and(mass(), 5)
                .and(thrust(), 4)
                .and(power(), 3);
    }

    private Panel mass() {
        final List<Point> mass = trajectory.mass();
        final Point first = mass.get(0);
        final Point last = mass.get(mass.size() - 1);
        final Color color = TrajectoryOrbitChart.CRAFT;
        final PanelBuilder panel =
                PanelBuilder.of(time, Axis.about("Mass, kg", Axis.heights(mass), 0.4, 0.25, 7, "#,##0.###"));
        panel.curve(
                "mass",
                Stream.concat(mass.stream(), Stream.of(new Point(time.high(), last.y())))
                        .toList(),
                color,
                Theme.SOLID);
        panel.label(Label.name("At launch " + Numbers.format("#,##0.0", first.y()) + " kg", first, color));
        panel.label(Label.name("At the end " + Numbers.format("#,##0.0", last.y()) + " kg", last, color));
        for (LegResult leg : trajectory.option().legs()) {
            final Color legColor = TrajectoryOrbitChart.color(leg);
            if (leg.burns().size() > 1) {
                leg.burns().forEach(burn -> panel.label(Label.name(text(leg, burn), foot(burn), legColor)));
            } else if (LegNames.isBurn(leg)) {
                panel.label(Label.name(
                        LegNames.shortly(leg) + ", " + LegNames.speed(leg.deltaVKmS()) + "\n"
                                + (leg.propellantKg() < LEAST_KG
                                        ? "less than 0.1 kg"
                                        : Numbers.format("#,##0.0", leg.propellantKg()) + " kg"),
                        burn(leg, mass),
                        legColor));
            }
        }
        return legs(panel, leg -> !LegNames.isBurn(leg));
    }

    private static String text(LegResult leg, BurnResult burn) {
        return LegNames.shortly(leg) + ", " + LegNames.speed(burn.deltaVKmS()) + "\n"
                + UtcClock.date(burn.begin().utc());
    }

    private static Point foot(BurnResult burn) {
        return new Point(TdbClock.millis(burn.begin().secondsTdb()), (burn.massBeforeKg() + burn.massAfterKg()) / 2);
    }

    /** A point of the curve: the middle of a thrust arc, the foot of a burn. */
    private static Point burn(LegResult leg, List<Point> mass) {
        final double from = TdbClock.millis(leg.secondsTdb());
        final double until = DrawnTrajectory.end(leg);
        final double at = leg.type().equals("thrust-arc") ? (from + until) / 2 : until;
        return mass.stream().filter(p -> p.x() >= at).findFirst().orElse(mass.get(mass.size() - 1));
    }

    private Panel thrust() {
        final List<List<Point>> available = trajectory.available();
        final double most = available.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .max()
                .orElse(0);
        final PanelBuilder panel =
                PanelBuilder.of(time, Axis.linear("Thrust, mN", 0, 1.3 * Math.max(most, 1), 6, "#,##0.###"));
        if (available.isEmpty()) {
            return panel.build();
        }
        final List<Point> thrust = trajectory.thrust();
        panel.curve("thrust", thrust, Theme.ASTEROID, Theme.SOLID);
        available.forEach(run -> panel.curve("available", run, Theme.EARTH, Theme.DASHED));
        panel.label(Label.outline(
                "what engines and Sun allow, mean of the duty cycle",
                available.stream().max(Comparator.comparingInt(List::size)).orElseThrow(),
                Theme.EARTH));
        final List<Point> running = thrust.stream().filter(p -> p.y() > 0).toList();
        panel.label(Label.outline("thrust", running.isEmpty() ? thrust : running, Theme.ASTEROID));
        return legs(panel, leg -> false);
    }

    private Panel power() {
        final List<Point> power = trajectory.power();
        if (power.isEmpty()) {
            return PanelBuilder.of(time, Axis.linear("Array, kW", 0, 1, 4, "0")).build();
        }
        final Axis kilowatts = Axis.about("Array, kW", Axis.heights(power), 1, 0.2, 4, "#,##0.###");
        return legs(PanelBuilder.of(time, kilowatts).curve("power", power, Theme.SUN, Theme.SOLID), leg -> false);
    }

    /** Adds the legs. A thrust arc may coast for most of its length; its shades say when the engines run. */
    private Panel legs(PanelBuilder panel, Predicate<LegResult> named) {
        trajectory.burning().forEach(burning -> panel.band(burning.from(), burning.to(), SHADE));
        for (LegResult leg : trajectory.option().legs()) {
            if (!leg.type().equals("thrust-arc")) {
                panel.upright(
                        TdbClock.millis(leg.secondsTdb()),
                        LegNames.shortly(leg),
                        TrajectoryOrbitChart.color(leg),
                        Theme.DOTTED,
                        named.test(leg) ? HEIGHTS : new double[0]);
            }
        }
        return panel.build();
    }
}
