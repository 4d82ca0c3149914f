package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.plot.XYPlot;

/**
 * What is being drawn on a plot of equal scales. Every stroke is remembered, so that the labels, which are added
 * last, can keep clear of it.
 */
public final class Sketch {

    private final XYPlot plot;
    private final Curves curves;
    private final List<Label> labels = new ArrayList<>();
    private final List<List<Point>> drawn = new ArrayList<>();

    /** On a plot. */
    public Sketch(XYPlot plot) {
        this.plot = plot;
        this.curves = new Curves(plot);
    }

    /** Adds a curve. */
    public void curve(String name, List<Point> points, Color color, Stroke stroke) {
        curves.add(name, points, color, stroke);
        drawn.add(points);
    }

    /** Adds a straight stroke. */
    public void line(Point from, Point to, Color color, Stroke stroke) {
        plot.addAnnotation(new XYLineAnnotation(from.x(), from.y(), to.x(), to.y(), stroke, color));
        drawn.add(List.of(from, to));
    }

    /** A filled disc; its outline is returned, for a label. */
    public List<Point> disc(Point centre, double radius, Color color) {
        plot.addAnnotation(new XYShapeAnnotation(
                new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                Theme.THIN,
                color,
                color));
        List<Point> outline = new ArrayList<>();
        for (int degrees = 0; degrees <= 360; degrees += 30) {
            double angle = Math.toRadians(degrees);
            outline.add(centre.along(new Point(Math.cos(angle), Math.sin(angle)), radius));
        }
        drawn.add(outline);
        return outline;
    }

    /**
     * An arrowhead.
     *
     * @param heading of length 1
     * @param length from tip to base
     */
    public void arrowhead(Point tip, Point heading, double length, Color color) {
        List<Point> corners = arrowhead(tip, heading, length);
        double[] polygon = new double[6];
        for (int i = 0; i < 3; i++) {
            polygon[2 * i] = corners.get(i).x();
            polygon[2 * i + 1] = corners.get(i).y();
        }
        plot.addAnnotation(new XYPolygonAnnotation(polygon, Theme.THIN, color, color));
        drawn.add(corners);
    }

    /** Tip, left and right corner of an arrowhead, and its tip again. */
    public static List<Point> arrowhead(Point tip, Point heading, double length) {
        Point base = tip.along(heading, -length);
        return List.of(
                tip, base.along(heading.normal(), 0.36 * length), base.along(heading.normal(), -0.36 * length), tip);
    }

    /** Adds a label; those added first have the better places. */
    public void label(Label label) {
        labels.add(label);
    }

    /** Places the labels. Nothing may be drawn after. */
    public void finish(Font font) {
        plot.addAnnotation(new LabelLayer(labels, drawn, font));
    }

    /** A level line through a plot. */
    public static List<Point> across(XYPlot plot, double value) {
        return List.of(
                new Point(plot.getDomainAxis().getLowerBound(), value),
                new Point(plot.getDomainAxis().getUpperBound(), value));
    }
}
