package space.apophis.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.Nullable;

/**
 * A whole chart as data.
 *
 * @param title of a chart of one craft with its option
 * @param parts panels from the top, which share the axis at the bottom
 * @param legend signs below, for what cannot be named in place
 * @param scale of the colours of areas, at the right; null for none
 * @param fixed whether the colours of its plot and legend stay as they are on dark screens, since they stand for numbers
 *     or for day and night
 */
public record Chart(
        String title,
        List<Part> parts,
        List<Sign> legend,
        @Nullable Scale scale,
        boolean fixed) {

    private static final Chart NONE = stack("");
    private static final Shape PATCH = new Rectangle2D.Double(-9, -5, 18, 10);
    private static final Shape LINE = new Line2D.Double(-11, 0, 11, 0);

    /** A panel and how many parts of the height it gets beside the others. */
    public record Part(Panel panel, int weight) {}

    /** A sign of the legend; a line has a stroke and no rim. */
    public record Sign(
            String text,
            Shape shape,
            Color color,
            @Nullable Stroke stroke,
            @Nullable Color rim) {}

    /** Colours and the quantity that they stand for. */
    public record Scale(BandScale bands, String label) {}

    public Chart {
        parts = List.copyOf(parts);
        legend = List.copyOf(legend);
    }

    /** A chart of one panel. */
    public static Chart of(String title, Panel panel) {
        return stack(title).and(panel, 1);
    }

    /** A chart without a panel yet. */
    public static Chart stack(String title) {
        return new Chart(title, List.of(), List.of(), null, false);
    }

    /** What is offered where a result has nothing to show. */
    public static Chart none() {
        return NONE;
    }

    /** With a panel below; one without content is left out. */
    public Chart and(Panel panel, int weight) {
        return panel.hasContent() ? new Chart(title, with(parts, new Part(panel, weight)), legend, scale, fixed) : this;
    }

    /** With its uppermost panel alone, where there is little room. */
    public Chart uppermost() {
        return new Chart(title, parts.subList(0, Math.min(1, parts.size())), legend, scale, fixed);
    }

    /** With a line in the legend. */
    public Chart line(String text, Color color, Stroke stroke) {
        return sign(new Sign(text, LINE, color, stroke, null));
    }

    /** With a filled patch in the legend. */
    public Chart patch(String text, Color fill, Color rim) {
        return mark(text, PATCH, fill, rim);
    }

    /** With a round mark in the legend. */
    public Chart dot(String text, Color fill, Color rim) {
        return mark(text, circle(3.5), fill, rim);
    }

    /** With a mark of any shape in the legend. */
    public Chart mark(String text, Shape shape, Color fill, Color rim) {
        return sign(new Sign(text, shape, fill, null, rim));
    }

    private Chart sign(Sign sign) {
        return new Chart(title, parts, with(legend, sign), scale, fixed);
    }

    /** With colours at the right, which are fixed. */
    public Chart scaled(BandScale bands, String label) {
        return new Chart(title, parts, legend, new Scale(bands, label), true);
    }

    /** With colours that stay as they are on dark screens. */
    public Chart inFixedColors() {
        return new Chart(title, parts, legend, scale, true);
    }

    /** Whether there is anything to draw. */
    public boolean hasContent() {
        return !parts.isEmpty();
    }

    private static <T> List<T> with(List<T> list, T more) {
        final List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** A round sign of a radius in pixels. */
    public static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** The rim of signs. */
    static Stroke rimStroke() {
        return new BasicStroke(0.8f);
    }
}
