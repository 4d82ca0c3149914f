package space.apophis.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;

/** A plot of spans of time, a row for each name. */
final class TimeBars {

    private static final double HALF = 0.3;
    private static final double BESIDE = 6;
    private static final String CUT = "\u2026";

    private TimeBars() {}

    /**
     * The plot.
     *
     * @param from first instant of the axis, which the plot gets elsewhere; nothing outside it is drawn
     * @param to last instant
     * @param width of the plot, pixels
     * @param nameWidth pixels that a name may take
     */
    static XYPlot plot(
            List<AlongsideSeries.Bar> bars,
            double from,
            double to,
            double width,
            Theme theme,
            double nameWidth,
            Color color) {
        final Font font = theme.labelFont();
        final String[] names =
                bars.stream().map(bar -> cut(bar.name(), font, nameWidth)).toArray(String[]::new);
        final SymbolAxis axis = new SymbolAxis(null, names);
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, bars.size() - 0.5);
        axis.setTickMarksVisible(false);
        // A renderer without data draws the grid and the markers.
        final XYPlot plot = new XYPlot(new XYSeriesCollection(), null, axis, new XYLineAndShapeRenderer());
        final double pixel = (to - from) / width;
        for (int row = 0; row < bars.size(); row++) {
            final List<Point> spans = seen(bars.get(row).spans(), from, to);
            for (Point span : spans) {
                // The axis runs downwards, so that the upper edge is the lesser number.
                plot.addAnnotation(new XYBoxAnnotation(
                        span.x(), row + HALF, span.y(), row - HALF, Theme.THIN, color, LaneShape.faded(color, 0.35)));
            }
            if (!spans.isEmpty() && !bars.get(row).text().isEmpty()) {
                plot.addAnnotation(text(bars.get(row).text(), spans.get(spans.size() - 1), row, to, pixel, font));
            }
        }
        return plot;
    }

    /** In the span where there is room, else after it, else before it. */
    private static XYTextAnnotation text(String text, Point span, int row, double to, double pixel, Font font) {
        final double wide = (LaneLayout.measured(text, font) + 2 * BESIDE) * pixel;
        final boolean inside = span.x() + wide <= span.y();
        final boolean after = !inside && span.y() + wide <= to;
        final double x = after ? span.y() : span.x();
        final XYTextAnnotation annotation =
                new XYTextAnnotation(text, after || inside ? x + BESIDE * pixel : x - BESIDE * pixel, row);
        annotation.setTextAnchor(after || inside ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
        annotation.setFont(font);
        annotation.setPaint(Theme.TEXT);
        return annotation;
    }

    private static List<Point> seen(List<Point> spans, double from, double to) {
        return spans.stream()
                .filter(span -> span.x() < to && span.y() > from)
                .map(span -> new Point(Math.max(span.x(), from), Math.min(span.y(), to)))
                .toList();
    }

    private static String cut(String name, Font font, double width) {
        if (LaneLayout.measured(name, font) <= width) {
            return name;
        }
        String shorter = name;
        while (!shorter.isEmpty() && LaneLayout.measured(shorter + CUT, font) > width) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter.strip() + CUT;
    }
}
