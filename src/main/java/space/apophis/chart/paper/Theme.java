package space.apophis.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The one look of all figures: white paper, a light grid, DejaVu fonts from a library on the class path rather than
 * the machine's, and the colours of Okabe and Ito (2008), which people with any colour vision tell apart, some of them
 * darker, so that lines stand out by 3 to 1. Curves differ in stroke as well, for print without colour.
 */
public final class Theme {

    /** Of the asteroid. */
    public static final Color ASTEROID = new Color(0xD55E00);
    /** Of Earth. */
    public static final Color EARTH = new Color(0x0072B2);
    /** Of the Moon, and of what is beside the point. */
    public static final Color MOON = new Color(0x4D4D4D);
    /** Of marks. */
    public static final Color RING = new Color(0x007A59);
    /** Of the Sun. */
    public static final Color SUN = new Color(0xC27E00);
    /** Of what was before, and of spacecraft. */
    public static final Color BEFORE = new Color(0xA8508A);
    /** Of letters. */
    public static final Color TEXT = new Color(0x222222);

    /** Of what a figure is about. */
    public static final Stroke SOLID = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** Of what stands beside it. */
    public static final Stroke THIN = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** Of limits. */
    public static final Stroke DASHED = dashed(1.6f, 7, 4);
    /** Of what guides the eye. */
    public static final Stroke DOTTED = dashed(1.4f, 2, 3);

    private static final Color GRID = new Color(0xDDDDDD);
    private static final Color FRAME = new Color(0x8A8A8A);

    private final Font regular;
    private final Font bold;

    /** Letters in the shipped faces. */
    public Theme() {
        regular = Face.REGULAR.font();
        bold = Face.BOLD.font();
    }

    /** Letters with faces of others. */
    public Theme(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Of labels inside a plot and of ticks. */
    public Font labelFont() {
        return regular.deriveFont(12f);
    }

    /** Of titles. */
    public Font titleFont() {
        return bold.deriveFont(16f);
    }

    /** Puts a titled plot on paper. */
    public JFreeChart chart(String title, XYPlot plot) {
        dress(plot);
        dress(plot.getDomainAxis());
        plot.setInsets(new RectangleInsets(4, 4, 4, 34));
        return paper(title, plot);
    }

    /** Puts plots that share one axis of time on paper, one below the other. */
    public JFreeChart chart(String title, CombinedDomainXYPlot stack) {
        stack.getSubplots().forEach(this::dress);
        dress(stack.getDomainAxis());
        stack.setInsets(new RectangleInsets(4, 4, 4, 34));
        return paper(title, stack);
    }

    private JFreeChart paper(String title, XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        TextTitle heading = new TextTitle(title, titleFont());
        heading.setPaint(TEXT);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setPadding(10, 14, 6, 10);
        chart.setTitle(heading);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return chart;
    }

    private void dress(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(FRAME);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(new BasicStroke(0.8f));
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        dress(plot.getRangeAxis());
    }

    /** Lets a plot keep its look on dark screens. */
    void fix(XYPlot plot) {
        // A plot does not take a colour that it takes for the one it has.
        plot.setBackgroundPaint(null);
        plot.setBackgroundPaint(FixedColor.of(Color.WHITE));
        plot.setDomainGridlinePaint(FixedColor.of(GRID));
        plot.setRangeGridlinePaint(FixedColor.of(GRID));
    }

    /** Gives an axis beyond the two main ones their look. */
    public void dress(ValueAxis axis) {
        axis.setLabelFont(regular.deriveFont(13f));
        axis.setTickLabelFont(labelFont());
        axis.setLabelPaint(TEXT);
        axis.setTickLabelPaint(TEXT);
        axis.setAxisLinePaint(FRAME);
        axis.setTickMarkPaint(FRAME);
    }

    /** A colour on its way to white, rather than transparent: what is below a pale mark does not show through. */
    public static Color faded(Color color, double strength) {
        return new Color(
                faded(color.getRed(), strength), faded(color.getGreen(), strength), faded(color.getBlue(), strength));
    }

    private static int faded(int part, double strength) {
        return (int) Math.round(255 - (255 - part) * strength);
    }

    private static Stroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {on, off}, 0f);
    }
}
