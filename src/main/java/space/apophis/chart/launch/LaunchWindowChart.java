package space.apophis.chart.launch;

import java.awt.Color;
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
import space.apophis.study.result.WindowResult;

/** Delta v, C3 and declination of the best transfer of each launch day, with the launch period shaded. */
public final class LaunchWindowChart {

    private static final Color SHADE = new Color(0, 122, 89, 36);

    /** Room above and below the curve, as a share of its height; below the one with names there is more. */
    private static final double ROOM = 0.15;

    private static final double ROOM_FOR_NAMES = 0.35;

    private final StudyResult result;
    private final WindowResult window;
    private final LaunchWindowSeries series;
    private final Optional<LaunchQuantity.LaunchLimit> limit;
    private final Axis days;

    private LaunchWindowChart(StudyResult result) {
        this.result = result;
        window = result.launchPeriod().window();
        series = new LaunchWindowSeries(window.launchDays());
        limit = LaunchQuantity.LaunchLimit.of(window);
        days = Axis.calendar("Launch day, UTC", series.from(), series.to());
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        return LaunchWindowSeries.isIn(result) ? new LaunchWindowChart(result).draw() : Chart.none();
    }

    private Chart draw() {
        Chart chart = Chart.stack(result.header().name() + ": launch period to "
                + result.asteroid().designation() + ", " + LaunchWindowSeries.period(window));
        for (LaunchQuantity quantity : quantities()) {
            final boolean first = !chart.hasContent();
            chart = chart.and(panel(quantity, first), first ? 5 : 3);
        }
        return chart;
    }

    /** Shift or delta v first if there is any, then what the launcher has to give; masses where the limit is about them. */
    private List<LaunchQuantity> quantities() {
        return Stream.of(LaunchQuantity.values())
                .filter(q -> q != LaunchQuantity.DELTA_V && q != LaunchQuantity.SHIFT || series.varies(q))
                .filter(q -> q != LaunchQuantity.DELIVERED_MASS || limits(q) && series.varies(q))
                .toList();
    }

    private boolean limits(LaunchQuantity quantity) {
        return limit.filter(l -> l.quantity() == quantity).isPresent();
    }

    private Panel panel(LaunchQuantity quantity, boolean named) {
        final DoubleStream limits =
                limits(quantity) ? DoubleStream.of(limit.orElseThrow().value()) : DoubleStream.empty();
        final PanelBuilder panel = PanelBuilder.of(
                days,
                Axis.about(
                        quantity.label(),
                        DoubleStream.concat(Axis.heights(series.points(quantity)), limits),
                        named ? ROOM_FOR_NAMES : ROOM,
                        ROOM,
                        named ? 8 : 5,
                        "#,##0.####"));
        marks(panel, quantity, named);
        series.stretches(quantity)
                .forEach(stretch ->
                        panel.curve(quantity.label(), stretch, named ? Theme.ASTEROID : Theme.EARTH, Theme.SOLID));
        if (window.firstLaunchUtc() != null) {
            panel.band(UtcClock.millis(window.firstLaunchUtc()), UtcClock.millis(window.lastLaunchUtc()), SHADE);
        }
        if (limits(quantity)) {
            limit.orElseThrow().draw(panel);
        }
        return panel.build();
    }

    private void marks(PanelBuilder panel, LaunchQuantity quantity, boolean named) {
        final List<OptionMark> marks = OptionMark.of(
                series.marked(result),
                option -> Optional.ofNullable(quantity.of(option))
                        .map(value -> new Point(UtcClock.millis(option.launchUtc()), value)));
        for (OptionMark mark : marks) {
            final double value = mark.place().y();
            final String name =
                    mark.names() + ", " + UtcClock.date(mark.option().launchUtc()) + "\n";
            final String number = Numbers.format(Math.abs(value) >= 100 ? "#,##0" : "0.00", value);
            panel.label(Label.mark((named ? name : "") + number, List.of(mark.place()), Theme.TEXT));
        }
        panel.dots("options", OptionMark.places(marks), Theme.TEXT);
    }
}
