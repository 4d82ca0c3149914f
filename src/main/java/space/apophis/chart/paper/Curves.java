package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Curves added one by one to a plot, each drawn as a single path in the order of its points. */
public final class Curves {

    private final XYPlot plot;

    /** On a plot. */
    public Curves(XYPlot plot) {
        this.plot = plot;
    }

    /**
     * Adds a curve.
     *
     * @param name as a legend would show it
     * @param points in the coordinates of the axes
     */
    public Curves add(String name, List<Point> points, Color color, Stroke stroke) {
        XYSeries series = new XYSeries(name, false, true);
        points.forEach(p -> series.add(p.x(), p.y(), false));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
        return this;
    }
}
