package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Round dots on a plot whose two axes need not have one scale. */
public final class Dots {

    private static final double RADIUS = 1.6;
    private static final int FAINT = 110;
    private static final double MARK_RADIUS = 5;

    private final XYPlot plot;

    /** On a plot. */
    public Dots(XYPlot plot) {
        this.plot = plot;
    }

    /** Adds a cloud, so faint that where its points lie on each other is seen. */
    public void add(String name, List<Point> points, Color color) {
        add(name, points, RADIUS, new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT));
    }

    /** Adds marks with a white rim, on top of what is added after them. */
    public void addMarks(List<Point> marks, Color color) {
        addMarks("options", marks, MARK_RADIUS, color);
    }

    /** Adds marks of a radius in pixels, the same way. */
    public void addMarks(String name, List<Point> points, double radius, Color color) {
        XYLineAndShapeRenderer renderer = add(name, points, radius, color);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, Color.WHITE);
        renderer.setSeriesOutlineStroke(0, Theme.THIN);
    }

    private XYLineAndShapeRenderer add(String name, List<Point> points, double radius, Color color) {
        XYSeries series = new XYSeries(name, false, true);
        points.forEach(p -> series.add(p.x(), p.y(), false));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        renderer.setSeriesPaint(0, color);
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
        return renderer;
    }
}
