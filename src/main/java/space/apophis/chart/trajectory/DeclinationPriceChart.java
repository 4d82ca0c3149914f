package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.DeclinationPriceResult;
import space.apophis.study.result.StudyResult;

/** What a limit on the declination of the launch costs: burns on the way, and the launch that goes with them. */
public final class DeclinationPriceChart {

    private static final double GAP = 14;
    private static final double DOT = 3;

    private final DeclinationPriceResult price;
    private final Theme theme;
    private final NumberAxis limits;

    private DeclinationPriceChart(DeclinationPriceResult price, Theme theme) {
        this.price = price;
        this.theme = theme;
        limits = new NumberAxis("Limit on the declination of the launch, north or south, °");
        final double least = price.points().get(0).limitDeg();
        final double most = price.points().get(price.points().size() - 1).limitDeg();
        limits.setRange(least, most);
        limits.setTickUnit(new NumberTickUnit(Numbers.step(most - least, 10)));
        limits.setNumberFormatOverride(Numbers.pattern("0.##"));
    }

    /** Whether a result has one to draw. */
    public static boolean applies(StudyResult result) {
        return result.trajectories().declinationPrice() != null
                && result.trajectories().declinationPrice().points().size() > 1;
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return new DeclinationPriceChart(result.trajectories().declinationPrice(), theme).chart();
    }

    private JFreeChart chart() {
        final CombinedDomainXYPlot stack = new CombinedDomainXYPlot(limits);
        stack.setGap(GAP);
        stack.add(burns(), 3);
        stack.add(launch(), 2);
        return theme.chart("What a limit on the declination of the launch costs", stack);
    }

    private XYPlot burns() {
        final List<Point> curve = curve(DeclinationPriceResult.Point::deltaVKmS);
        final double published = price.publishedDeltaVKmS();
        final XYPlot plot = plot("Burns that are its price, km/s", curve, published);
        final Sketch sketch = new Sketch(plot);
        new Dots(plot).addMarks("limits", curve, DOT, Theme.ASTEROID);
        sketch.curve("price", curve, Theme.ASTEROID, Theme.SOLID);
        final List<Point> level =
                List.of(new Point(limits.getLowerBound(), published), new Point(limits.getUpperBound(), published));
        sketch.curve("flown", level, Theme.EARTH, Theme.DASHED);
        if (price.impliedDeclinationDeg() != null) {
            final Point at = new Point(price.impliedDeclinationDeg(), published);
            vertical(plot, sketch);
            sketch.label(
                    Label.name("limit of " + Numbers.pattern("0.00").format(at.x()) + "°, inferred", at, Theme.TEXT));
        }
        sketch.label(Label.line(
                "as flown by the real mission, " + Numbers.pattern("0.000").format(published) + " km/s",
                level.get(0),
                Theme.EARTH));
        sketch.finish(theme.labelFont());
        return plot;
    }

    private XYPlot launch() {
        final List<Point> curve = curve(DeclinationPriceResult.Point::c3Km2S2);
        final XYPlot plot = plot("C3, km²/s²", curve, curve.get(0).y());
        final Sketch sketch = new Sketch(plot);
        sketch.curve("C3", curve, Theme.BEFORE, Theme.SOLID);
        if (price.impliedDeclinationDeg() != null) {
            vertical(plot, sketch);
        }
        sketch.label(Label.name(
                "C3 " + Numbers.pattern("0.0").format(curve.get(0).y()) + " km²/s²", curve.get(0), Theme.BEFORE));
        final Point last = curve.get(curve.size() - 1);
        sketch.label(Label.name("C3 " + Numbers.pattern("0.0").format(last.y()) + " km²/s²", last, Theme.BEFORE));
        sketch.finish(theme.labelFont());
        return plot;
    }

    private void vertical(XYPlot plot, Sketch sketch) {
        final double at = price.impliedDeclinationDeg();
        final Color color = Theme.TEXT;
        sketch.curve(
                "inferred",
                List.of(
                        new Point(at, plot.getRangeAxis().getLowerBound()),
                        new Point(at, plot.getRangeAxis().getUpperBound())),
                color,
                Theme.DOTTED);
    }

    private List<Point> curve(ToDoubleFunction<DeclinationPriceResult.Point> quantity) {
        return price.points().stream()
                .map(p -> new Point(p.limitDeg(), quantity.applyAsDouble(p)))
                .toList();
    }

    private static XYPlot plot(String title, List<Point> curve, double other) {
        final double least =
                Math.min(other, curve.stream().mapToDouble(Point::y).min().orElseThrow());
        final double most =
                Math.max(other, curve.stream().mapToDouble(Point::y).max().orElseThrow());
        final double height = Math.max(most - least, 1e-3);
        final NumberAxis axis = new NumberAxis(title);
        axis.setRange(least - 0.12 * height, most + 0.15 * height);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(height, 6)));
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return new XYPlot(null, null, axis, null);
    }
}
