package space.apophis.chart.launch;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/** The launch period as bars, on conics and as flown, below what each launch day costs. */
public final class LaunchPeriodChart {

    private static final double HALF_BAR = 0.3;

    /** Of the height of the curve, for names below and above it. */
    private static final double ROOM = 0.25;

    private final StudyResult result;
    private final WindowResult window;
    private final LaunchWindowSeries series;
    private final Optional<LaunchQuantity.LaunchLimit> limit;
    private final LaunchQuantity quantity;
    private final Axis days;

    private LaunchPeriodChart(StudyResult result) {
        this.result = result;
        window = result.launchPeriod().window();
        series = new LaunchWindowSeries(window.launchDays());
        limit = LaunchQuantity.LaunchLimit.of(window);
        quantity = limit.map(LaunchQuantity.LaunchLimit::quantity).orElse(LaunchQuantity.DELTA_V);
        days = Axis.calendar("Launch day, UTC", series.from(), series.to());
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        return LaunchWindowSeries.isIn(result) ? new LaunchPeriodChart(result).draw() : Chart.none();
    }

    private Chart draw() {
        final Chart chart =
                Chart.stack(result.asteroid().designation() + ": launch period").and(curve(), 3);
        return window.firstLaunchConicUtc() == null && window.firstLaunchUtc() == null ? chart : chart.and(bars(), 1);
    }

    private Panel curve() {
        final DoubleStream limits = limit.stream().mapToDouble(LaunchQuantity.LaunchLimit::value);
        final PanelBuilder panel = PanelBuilder.of(
                days,
                Axis.about(
                        quantity.label(),
                        DoubleStream.concat(Axis.heights(series.points(quantity)), limits),
                        ROOM,
                        ROOM,
                        6,
                        "#,##0.####"));
        limit.ifPresent(l -> l.draw(panel));
        for (OptionMark mark : marks()) {
            panel.label(Label.mark(
                    mark.names() + ", "
                            + Numbers.format(
                                    Math.abs(mark.place().y()) >= 100
                                            ? "#,##0"
                                            : quantity == LaunchQuantity.SHIFT ? "0.0" : "0.000",
                                    mark.place().y()),
                    List.of(mark.place()),
                    Theme.TEXT));
        }
        series.stretches(quantity)
                .forEach(stretch -> panel.curve(quantity.label(), stretch, Theme.ASTEROID, Theme.SOLID));
        if (window.firstLaunchUtc() != null) {
            panel.band(
                    UtcClock.millis(window.firstLaunchUtc()),
                    UtcClock.millis(window.lastLaunchUtc()),
                    Theme.faded(Theme.RING, 0.14));
        }
        panel.dots("options", OptionMark.places(marks()), Theme.TEXT);
        return panel.build();
    }

    /** What was flown is where it was flown to. */
    private List<OptionMark> marks() {
        return OptionMark.of(
                series.marked(result),
                option -> Optional.ofNullable(flown(option))
                        .map(value -> new Point(UtcClock.millis(option.launchUtc()), value)));
    }

    private Double flown(TrajectoryResult option) {
        return switch (quantity) {
            case DELTA_V -> option.flown() ? option.deltaV().deltaVFlownKmS() : quantity.of(option);
            case DELIVERED_MASS -> option.mass().deliveredMassKg();
            case C3 -> option.c3Km2S2();
            case DECLINATION -> option.launchDeclinationDeg();
            case SHIFT -> option.end().shiftKm();
        };
    }

    private Panel bars() {
        final boolean flown = result.launchPeriod().best().isPresent()
                && result.launchPeriod().transfers().stream().anyMatch(TrajectoryResult::flown);
        final List<String> rows = new ArrayList<>(flown ? List.of("flown", "conic") : List.of("conic"));
        final PanelBuilder panel = PanelBuilder.of(days, Axis.rows(null, rows));
        if (flown) {
            bar(panel, 0, window.firstLaunchUtc(), window.lastLaunchUtc(), Theme.RING);
        }
        bar(panel, rows.size() - 1, window.firstLaunchConicUtc(), window.lastLaunchConicUtc(), Theme.MOON);
        result.launchPeriod()
                .best()
                .map(TrajectoryResult::launchUtc)
                .map(UtcClock::millis)
                .filter(days::shows)
                .ifPresent(best -> panel.upright(best, "best day", Theme.TEXT, Theme.DASHED));
        return panel.build();
    }

    /** None where no day meets the limit. */
    private static void bar(PanelBuilder panel, int row, String fromUtc, String toUtc, Color color) {
        if (fromUtc == null || toUtc == null) {
            return;
        }
        // A day is drawn about its instant, so that a period of one day is a bar too.
        final double from = UtcClock.millis(fromUtc) - UtcClock.ofDays(0.5);
        final double to = UtcClock.millis(toUtc) + UtcClock.ofDays(0.5);
        panel.bar(from, to, row, HALF_BAR, Theme.faded(color, 0.35), color);
        final String text = Stream.of(fromUtc, toUtc)
                .map(UtcClock::date)
                .map(date -> date.substring(0, date.lastIndexOf(' ')))
                .reduce((a, b) -> a + " – " + b)
                .orElseThrow();
        panel.label(Label.bar(text, new Point(from, row), new Point(to, row), Theme.TEXT));
    }
}
