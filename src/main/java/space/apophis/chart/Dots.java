package space.apophis.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Clouds of points on a plot, so faint that where they lie on each other is seen. */
final class Dots {

    private static final double RADIUS = 1.6;
    private static final int FAINT = 110;

    private final XYPlot plot;

    Dots(XYPlot plot) {
        this.plot = plot;
    }

    /** Adds a cloud. */
    void add(String name, List<Point> points, Color color) {
        XYSeries series = new XYSeries(name, false, true);
        points.forEach(p -> series.add(p.x(), p.y(), false));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
        renderer.setSeriesPaint(0, new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT));
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
    }
}
