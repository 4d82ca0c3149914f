package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeriesCollection;

/** Puts a {@link Chart} on paper by JFreeChart, which lays out titles, axes and legends; the rest is drawn as it is. */
public record ChartDrawer(Theme theme) {

    private static final double GAP = 14;

    static {
        // Else upright titles of axes are drawn as shapes, against a fault of Java 1.3.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    /** Draws a chart that has content. */
    public JFreeChart draw(Chart chart) {
        final JFreeChart drawn;
        if (chart.parts().size() == 1) {
            final Panel panel = chart.parts().get(0).panel();
            final XYPlot plot = plot(panel, axis(panel.across()), chart.fixed());
            drawn = theme.chart(chart.title(), plot);
            final boolean framed = panel.across().kind() != Axis.Kind.HIDDEN;
            plot.setOutlineVisible(framed);
            plot.setDomainGridlinesVisible(framed);
            if (chart.fixed()) {
                theme.fix(plot);
            }
        } else {
            final CombinedDomainXYPlot stack =
                    new CombinedDomainXYPlot(axis(chart.parts().get(0).panel().across()));
            stack.setGap(GAP);
            chart.parts().forEach(part -> stack.add(plot(part.panel(), null, chart.fixed()), part.weight()));
            drawn = theme.chart(chart.title(), stack);
            if (chart.fixed()) {
                stack.getSubplots().forEach(theme::fix);
            }
        }
        final Axis up = chart.parts().get(0).panel().up();
        if (up.names() != null && up.names().atRight()) {
            drawn.getTitle().setHorizontalAlignment(HorizontalAlignment.RIGHT);
            // The room for half a text of the axis goes to the side without names.
            final RectangleInsets insets = drawn.getXYPlot().getInsets();
            drawn.getXYPlot()
                    .setInsets(new RectangleInsets(
                            insets.getTop(), insets.getRight(), insets.getBottom(), insets.getLeft()));
        }
        if (chart.scale() != null) {
            drawn.addSubtitle(scale(chart.scale()));
        }
        if (!chart.legend().isEmpty()) {
            drawn.addSubtitle(legend(chart, theme.labelFont()));
        }
        return drawn;
    }

    private XYPlot plot(Panel panel, ValueAxis across, boolean fixed) {
        final ValueAxis up = axis(panel.up());
        final XYPlot plot = panel.equalScale()
                ? new EqualScalePlot(
                        across, up, panel.across().high(), panel.up().high())
                : new XYPlot(null, across, up, null);
        // A renderer without data draws the grid.
        plot.setDataset(new XYSeriesCollection());
        plot.setRenderer(new XYLineAndShapeRenderer());
        if (panel.across().kind() == Axis.Kind.HIDDEN) {
            plot.setFixedDomainAxisSpace(new AxisSpace());
            plot.setFixedRangeAxisSpace(new AxisSpace());
        }
        plot.setRangeGridlinesVisible(
                panel.up().kind() != Axis.Kind.PIXELS && panel.up().kind() != Axis.Kind.HIDDEN);
        if (panel.up().names() != null && panel.up().names().atRight()) {
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        }
        if (panel.right() != null) {
            final ValueAxis right = axis(panel.right());
            plot.setRangeAxis(1, right);
            theme.dress(right);
        }
        plot.addAnnotation(new PanelLayer(panel, theme.labelFont(), fixed));
        return plot;
    }

    private static ValueAxis axis(Axis axis) {
        if (axis.kind() == Axis.Kind.CALENDAR) {
            return new CalendarAxis(axis.label(), axis.low(), axis.high());
        }
        final ValueAxis made;
        if (axis.kind() == Axis.Kind.PIXELS) {
            made = new NameAxis(axis.names());
        } else if (axis.kind() == Axis.Kind.LOGARITHMIC) {
            final LogAxis log = new WrittenLogAxis(axis.label(), axis.text());
            log.setTickUnit(new NumberTickUnit(axis.step()));
            made = log;
        } else {
            final NumberAxis linear = new NumberAxis(axis.label());
            linear.setTickUnit(new NumberTickUnit(axis.step()));
            linear.setNumberFormatOverride(new Written(axis.text()));
            made = linear;
        }
        made.setRange(axis.low(), axis.high());
        made.setInverted(axis.inverted());
        made.setVisible(axis.kind() != Axis.Kind.HIDDEN);
        return made;
    }

    private PaintScaleLegend scale(Chart.Scale scale) {
        final BandScale bands = scale.bands();
        final double last = bands.from(bands.bands()) - 0.5 * bands.step();
        final NumberAxis axis = new NumberAxis(scale.label());
        axis.setTickUnit(new NumberTickUnit(bands.step()));
        axis.setNumberFormatOverride(new Written(value -> value > last ? "more" : Numbers.format("#,##0.####", value)));
        theme.dress(axis);
        final PaintScaleLegend legend = new PaintScaleLegend(bands, axis);
        // A hair more than the legend has set, so that rounding does not cost the first number.
        axis.setRange(bands.getLowerBound() - 1e-6 * bands.step(), bands.getUpperBound());
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        legend.setSubdivisionCount(bands.bands());
        legend.setStripWidth(16);
        legend.setStripOutlineVisible(false);
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(44, 0, 60, 10);
        return legend;
    }

    private static LegendTitle legend(Chart chart, Font font) {
        final UnaryOperator<Color> paint = chart.fixed() ? FixedColor::of : UnaryOperator.identity();
        final LegendItemCollection items = new LegendItemCollection();
        chart.legend().forEach(sign -> items.add(item(sign, paint)));
        final LegendTitle legend = new LegendTitle(() -> items);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(font);
        legend.setItemPaint(paint.apply(Theme.TEXT));
        legend.setBackgroundPaint(chart.fixed() ? paint.apply(Color.WHITE) : null);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 8));
        legend.setPadding(2, 40, 8, 20);
        return legend;
    }

    private static LegendItem item(Chart.Sign sign, UnaryOperator<Color> paint) {
        final Color color = paint.apply(sign.color());
        return sign.stroke() == null
                ? new LegendItem(
                        sign.text(), null, null, null, sign.shape(), color, Chart.rimStroke(), paint.apply(sign.rim()))
                : new LegendItem(sign.text(), null, null, null, sign.shape(), sign.stroke(), color);
    }

    /** Names at pixels from the top; a pixel is a pixel, whatever height the plot was given. */
    private static final class NameAxis extends NumberAxis {

        private static final long serialVersionUID = 1L;

        private final transient Axis.Names names;

        NameAxis(Axis.Names names) {
            super(null);
            this.names = names;
            setTickMarksVisible(false);
            // Layouts count pixels, so that the width left to the plots has to be known.
            setFixedDimension(names.space());
        }

        @Override
        public void setTickLabelFont(Font font) {
            super.setTickLabelFont(font.deriveFont(Axis.NAME_SIZE));
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            final TextAnchor anchor = edge == RectangleEdge.RIGHT ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
            return names.ticks().stream()
                    .map(tick -> new NumberTick(tick.value(), tick.text(), anchor, TextAnchor.CENTER, 0))
                    .toList();
        }

        @Override
        public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
            return area.getMinY() + value;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Powers of ten with plain texts, where JFreeChart has texts with attributes, which are drawn as shapes. */
    private static final class WrittenLogAxis extends LogAxis {

        private static final long serialVersionUID = 1L;

        private final transient DoubleFunction<String> text;

        WrittenLogAxis(String label, DoubleFunction<String> text) {
            super(label);
            this.text = text;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            final List<?> ticks = super.refreshTicks(graphics, state, dataArea, edge);
            return ticks.stream().map(ValueTick.class::cast).map(this::plain).toList();
        }

        private NumberTick plain(ValueTick tick) {
            final String written = tick.getTickType() == TickType.MAJOR ? text.apply(tick.getValue()) : "";
            return new NumberTick(
                    tick.getTickType(),
                    tick.getValue(),
                    written,
                    tick.getTextAnchor(),
                    tick.getRotationAnchor(),
                    tick.getAngle());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Texts of ticks as an axis has them. */
    private static final class Written extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private final transient DoubleFunction<String> text;

        Written(DoubleFunction<String> text) {
            this.text = text;
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            return out.append(text.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
            return format((double) number, out, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("only for writing");
        }
    }

    /**
     * A plot on which one unit is as long across as up, whatever the size of the paper: about the centre of the view the
     * wider side of the paper simply shows more.
     */
    private static final class EqualScalePlot extends XYPlot {

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
        public void draw(
                Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
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
}
