package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;

/**
 * A map of the world in the equirectangular projection: longitude across, latitude up. Regions lie lowest, in the
 * order they are added, then lines, then dots and names.
 */
final class WorldMap {

    private static final Color LAND = new Color(0xE4E4E4);
    private static final Color SHORE = new Color(0x8A8A8A);
    private static final Stroke HAIRLINE = new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private static final int MOST_ANCHORS = 40;

    private final XYPlot plot;
    private final XYLineAndShapeRenderer ground = new XYLineAndShapeRenderer();
    private final Curves curves;
    private final Sketch sketch;

    WorldMap() {
        plot = new XYPlot(
                new XYSeriesCollection(),
                axis("Longitude", 180, new DegreeFormat("E", "W")),
                axis("Geodetic latitude", 90, new DegreeFormat("N", "S")),
                ground);
        curves = new Curves(plot);
        sketch = new Sketch(plot);
        MapRegion land = Coastlines.land();
        fill(land, LAND);
        ground.addAnnotation(new XYShapeAnnotation(path(land.outlines()), HAIRLINE, SHORE), Layer.BACKGROUND);
    }

    XYPlot plot() {
        return plot;
    }

    void fill(MapRegion region, Color color) {
        ground.addAnnotation(new XYShapeAnnotation(path(region.rings()), null, null, color), Layer.BACKGROUND);
    }

    /** The border of a region. Unlike other lines it may be written over. */
    void outline(MapRegion region, Color color, Stroke stroke) {
        region.outlines().forEach(line -> curves.add("border", line, color, stroke));
    }

    void curve(String name, List<Point> line, Color color, Stroke stroke) {
        sketch.curve(name, line, color, stroke);
    }

    void arrowhead(Point tip, Point heading, Color color) {
        sketch.arrowhead(tip, heading, 5, color);
    }

    /** A round mark; its outline is returned, for a label. */
    List<Point> dot(Point place, double radiusDeg, Color fill, Color rim) {
        List<Point> outline = sketch.disc(place, radiusDeg, rim);
        if (!fill.equals(rim)) {
            double inner = 0.6 * radiusDeg;
            plot.addAnnotation(new XYShapeAnnotation(
                    new Ellipse2D.Double(place.x() - inner, place.y() - inner, 2 * inner, 2 * inner),
                    null,
                    null,
                    fill));
        }
        return outline;
    }

    void label(Label label) {
        sketch.label(label);
    }

    /** Places the names. Nothing may be drawn after. */
    void finish(Font font) {
        sketch.finish(font);
    }

    /** Names the border of a region, as near the equator as may be, where shapes are truest. */
    void name(String text, MapRegion region, Color color) {
        List<Point> border = region.outlines().stream().flatMap(List::stream).toList();
        int step = 1 + border.size() / MOST_ANCHORS;
        List<Point> anchors = IntStream.range(0, border.size())
                .filter(i -> i % step == 0)
                .mapToObj(border::get)
                .sorted(Comparator.comparingDouble(p -> Math.abs(p.y())))
                .toList();
        if (!anchors.isEmpty()) {
            label(Label.contour(text, anchors, color));
        }
    }

    private static NumberAxis axis(String label, double half, DegreeFormat format) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(-half, half);
        axis.setTickUnit(new NumberTickUnit(30));
        axis.setNumberFormatOverride(format);
        return axis;
    }

    private static Path2D path(List<List<Point>> lines) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> line : lines) {
            path.moveTo(line.get(0).x(), line.get(0).y());
            line.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        }
        return path;
    }
}
