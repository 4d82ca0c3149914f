package space.apophis.chart.paper;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * A plot on which one unit is as long across as up, whatever the size of the paper: about the centre of the view the
 * wider side of the paper simply shows more.
 */
public final class EqualScalePlot extends XYPlot {

    private static final long serialVersionUID = 1L;

    private final double halfWidth;
    private final double halfHeight;

    /**
     * A plot about the origin.
     *
     * @param halfWidth at least so much is seen on either side, in units of the axes
     * @param halfHeight at least so much is seen above and below
     */
    public EqualScalePlot(ValueAxis domain, ValueAxis range, double halfWidth, double halfHeight) {
        super(null, domain, range, null);
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        // Room for the tick labels is fixed, so that it does not depend on the ranges it is needed for.
        AxisSpace below = new AxisSpace();
        below.setBottom(50);
        setFixedDomainAxisSpace(below);
        AxisSpace left = new AxisSpace();
        left.setLeft(86);
        setFixedRangeAxisSpace(left);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        Rectangle2D inner = (Rectangle2D) area.clone();
        getInsets().trim(inner);
        Rectangle2D data = calculateAxisSpace(graphics, inner).shrink(inner, null);
        getAxisOffset().trim(data);
        double unitsPerPixel = Math.max(2 * halfWidth / data.getWidth(), 2 * halfHeight / data.getHeight());
        double across = unitsPerPixel * data.getWidth() / 2;
        double up = unitsPerPixel * data.getHeight() / 2;
        getDomainAxis().setRange(new Range(-across, across), true, false);
        getRangeAxis().setRange(new Range(-up, up), true, false);
        super.draw(graphics, area, anchor, parent, info);
    }
}
