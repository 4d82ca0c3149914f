package space.apophis.chart.launch;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
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
    private final Theme theme;
    private final LaunchWindowSeries series;
    private final Optional<LaunchLimit> limit;
    private final CombinedDomainXYPlot stack;

    private LaunchWindowChart(StudyResult result, Theme theme) {
        this.result = result;
        this.theme = theme;
        series = new LaunchWindowSeries(result.launchPeriod().window().launchDays());
        limit = LaunchLimit.of(result.launchPeriod().window());
        stack = new CombinedDomainXYPlot(TimeAxis.ofMillis("Launch day, UTC", series.from(), series.to()));
        stack.setGap(14);
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return new LaunchWindowChart(result, theme).draw();
    }

    private JFreeChart draw() {
        List<LaunchQuantity> panels = panels();
        for (LaunchQuantity quantity : panels) {
            boolean first = quantity == panels.get(0);
            stack.add(panel(quantity, first), first ? 5 : 3);
        }
        return theme.chart(
                result.asteroid().designation() + ": launch period, "
                        + LaunchWindowSeries.period(result.launchPeriod().window()),
                stack);
    }

    /** Delta v first if there is any, then what the launcher has to give; masses where the limit is about them. */
    private List<LaunchQuantity> panels() {
        return Stream.of(LaunchQuantity.values())
                .filter(q -> q != LaunchQuantity.DELTA_V || series.varies(q))
                .filter(q -> q != LaunchQuantity.DELIVERED_MASS || limits(q) && series.varies(q))
                .toList();
    }

    private boolean limits(LaunchQuantity quantity) {
        return limit.filter(l -> l.quantity() == quantity).isPresent();
    }

    private XYPlot panel(LaunchQuantity quantity, boolean named) {
        XYPlot plot = new XYPlot(null, null, axis(quantity, named), null);
        Sketch sketch = new Sketch(plot);
        marks(plot, sketch, quantity, named);
        for (List<Point> stretch : series.stretches(quantity)) {
            sketch.curve(quantity.label(), stretch, named ? Theme.ASTEROID : Theme.EARTH, Theme.SOLID);
        }
        shade(plot);
        if (limits(quantity)) {
            limit(sketch, limit.orElseThrow());
        }
        sketch.finish(theme.labelFont());
        return plot;
    }

    private NumberAxis axis(LaunchQuantity quantity, boolean named) {
        List<Point> curve = series.points(quantity);
        double least = curve.stream().mapToDouble(Point::y).min().orElse(0);
        double most = curve.stream().mapToDouble(Point::y).max().orElse(1);
        if (limits(quantity)) {
            least = Math.min(least, limit.get().value());
            most = Math.max(most, limit.get().value());
        }
        double height = Math.max(most - least, 1e-6);
        NumberAxis axis = new NumberAxis(quantity.label());
        double lowest = least - (named ? ROOM_FOR_NAMES : ROOM) * height;
        axis.setRange(least >= 0 ? Math.max(lowest, 0) : lowest, most + ROOM * height);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(axis.getRange().getLength(), named ? 8 : 5)));
        axis.setNumberFormatOverride(Numbers.pattern("#,##0.####"));
        return axis;
    }

    private void marks(XYPlot plot, Sketch sketch, LaunchQuantity quantity, boolean named) {
        List<OptionMark> marks = OptionMark.of(
                series.marked(result),
                option -> Optional.ofNullable(quantity.of(option))
                        .map(value -> new Point(UtcClock.millis(option.launchUtc()), value)));
        for (OptionMark mark : marks) {
            double value = mark.place().y();
            String number =
                    Numbers.pattern(Math.abs(value) >= 100 ? "#,##0" : "0.00").format(value);
            String name = mark.names() + ", " + UtcClock.date(mark.option().launchUtc()) + "\n";
            sketch.label(Label.mark((named ? name : "") + number, List.of(mark.place()), Theme.TEXT));
        }
        new Dots(plot).addMarks(OptionMark.places(marks), Theme.TEXT);
    }

    private void shade(XYPlot plot) {
        WindowResult window = result.launchPeriod().window();
        if (window.firstLaunchUtc() != null) {
            IntervalMarker shade = new IntervalMarker(
                    UtcClock.millis(window.firstLaunchUtc()), UtcClock.millis(window.lastLaunchUtc()), SHADE);
            plot.addDomainMarker(shade, Layer.BACKGROUND);
        }
    }

    private void limit(Sketch sketch, LaunchLimit limit) {
        List<Point> line = List.of(new Point(series.from(), limit.value()), new Point(series.to(), limit.value()));
        sketch.curve("limit", line, Theme.MOON, Theme.DASHED);
        sketch.label(Label.line("limit, " + limit.text(), line.get(0), Theme.MOON));
    }
}
