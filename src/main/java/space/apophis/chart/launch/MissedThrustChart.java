package space.apophis.chart.launch;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.MissedThrustResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.WhatIfResult;

/** How long ion engines may fail along a flight, and what an outage of a given length takes. */
public final class MissedThrustChart {

    /** What is seen. */
    public static final String CAPTION =
            "For how many days from an instant on the ion engines may fail so that the rest of the flight, optimised again, reaches its"
                    + " bodies with the propellant there is; below, what an outage of the days named takes beyond the flight without one."
                    + " On conics with impulses; the days are found in steps of a doubling and two halvings.";

    private static final Color DAYS = Theme.ASTEROID;
    private static final Color PROPELLANT = Theme.EARTH;
    private static final double ROOM = 1.15;
    private static final int TICKS = 7;

    private final StudyResult result;
    private final MissedThrustResult thrust;

    private MissedThrustChart(StudyResult result) {
        this.result = result;
        this.thrust = result.mission().whatIf().thrust();
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final WhatIfResult whatIf = result.mission().whatIf();
        return whatIf == null
                        || whatIf.thrust() == null
                        || whatIf.thrust().points().size() < 2
                ? Chart.none()
                : new MissedThrustChart(result).draw();
    }

    private Chart draw() {
        final List<MissedThrustResult.Point> points = thrust.points();
        final Axis time = Axis.calendar(
                "Engines fail, UTC",
                UtcClock.millis(points.get(0).when().utc()),
                UtcClock.millis(points.get(points.size() - 1).when().utc()));
        return Chart.stack(result.header().name() + ": missed-thrust margin along the flight")
                .and(days(time), 5)
                .and(propellant(time), 4)
                .dot("longest outage found to be borne", DAYS, DAYS)
                .mark("more may be borne: the longest tried", Chart.circle(4), Color.WHITE, DAYS);
    }

    private Panel days(Axis time) {
        final List<Point> all = points(MissedThrustResult.Point::borneDays);
        final PanelBuilder panel = PanelBuilder.of(
                        time, axis("Days that can be lost", all.stream().mapToDouble(Point::y), "#,##0"))
                .curve("days", all, DAYS, Theme.SOLID)
                .dots(
                        "found",
                        thrust.points().stream()
                                .filter(point -> !point.atLeast())
                                .map(point ->
                                        new Point(UtcClock.millis(point.when().utc()), point.borneDays()))
                                .toList(),
                        DAYS)
                .signs(
                        "longest tried",
                        thrust.points().stream()
                                .filter(MissedThrustResult.Point::atLeast)
                                .map(point ->
                                        new Point(UtcClock.millis(point.when().utc()), point.borneDays()))
                                .toList(),
                        Chart.circle(4),
                        Color.WHITE,
                        DAYS);
        passes(panel);
        return panel.build();
    }

    private Panel propellant(Axis time) {
        final List<Point> all = points(MissedThrustResult.Point::extraPropellantKg);
        final PanelBuilder panel = PanelBuilder.of(
                        time,
                        axis(
                                "Propellant of " + Numbers.format("0.#", thrust.outageDays()) + " d lost, kg",
                                all.stream().mapToDouble(Point::y),
                                "0.0##"))
                .dots("propellant", all, PROPELLANT);
        passes(panel);
        return panel.build();
    }

    private static Axis axis(String label, DoubleStream values, String pattern) {
        final double most = values.max().orElse(1.0);
        return Axis.linear(label, 0.0, ROOM * Math.max(most, 0.1), TICKS, pattern);
    }

    private List<Point> points(Function<MissedThrustResult.Point, Double> value) {
        final List<Point> found = new ArrayList<>();
        for (MissedThrustResult.Point point : thrust.points()) {
            if (value.apply(point) != null) {
                found.add(new Point(UtcClock.millis(point.when().utc()), value.apply(point)));
            }
        }
        return found;
    }

    private void passes(PanelBuilder panel) {
        if (result.trajectories().options() == null
                || result.trajectories().options().isEmpty()) {
            return;
        }
        for (FlybyResult flyby : result.trajectories().options().get(0).passes().flybys()) {
            final double at = UtcClock.millis(flyby.when().utc());
            if (panel.across().shows(at)) {
                panel.upright(at, flyby.body(), Theme.TEXT, Theme.DOTTED, 0.95, 0.85);
            }
        }
    }
}
