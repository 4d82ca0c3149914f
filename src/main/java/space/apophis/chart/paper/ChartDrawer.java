package space.apophis.chart.paper;

import java.awt.Font;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** Puts a {@link Chart} on paper by JFreeChart, which lays out titles, axes and legends; the rest is drawn as it is. */
public record ChartDrawer(Theme theme) {

    private static final double GAP = 14;

    /** Draws a chart that has content. */
    public JFreeChart draw(Chart chart) {
        final JFreeChart drawn;
        if (chart.parts().size() == 1) {
            final Panel panel = chart.parts().get(0).panel();
            final XYPlot plot = plot(panel, axis(panel.across()));
            drawn = theme.chart(chart.title(), plot);
            final boolean framed = panel.across().kind() != Axis.Kind.HIDDEN;
            plot.setOutlineVisible(framed);
            plot.setDomainGridlinesVisible(framed);
            plot.setRangeGridlinesVisible(framed);
        } else {
            final CombinedDomainXYPlot stack =
                    new CombinedDomainXYPlot(axis(chart.parts().get(0).panel().across()));
            stack.setGap(GAP);
            chart.parts().forEach(part -> stack.add(plot(part.panel(), null), part.weight()));
            drawn = theme.chart(chart.title(), stack);
        }
        if (chart.scale() != null) {
            drawn.addSubtitle(scale(chart.scale()));
        }
        if (!chart.legend().isEmpty()) {
            drawn.addSubtitle(legend(chart, theme.labelFont()));
        }
        return drawn;
    }

    private XYPlot plot(Panel panel, ValueAxis across) {
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
        if (panel.right() != null) {
            final ValueAxis right = axis(panel.right());
            plot.setRangeAxis(1, right);
            theme.dress(right);
        }
        plot.addAnnotation(new PanelLayer(panel, theme.labelFont()));
        return plot;
    }

    private static ValueAxis axis(Axis axis) {
        if (axis.kind() == Axis.Kind.CALENDAR) {
            return new CalendarAxis(axis.label(), axis.low(), axis.high());
        }
        final ValueAxis made;
        if (axis.kind() == Axis.Kind.LOGARITHMIC) {
            final LogAxis log = new LogAxis(axis.label());
            log.setTickUnit(new NumberTickUnit(axis.step()));
            log.setNumberFormatOverride(new Written(axis.text()));
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
        final LegendItemCollection items = new LegendItemCollection();
        for (Chart.Sign sign : chart.legend()) {
            items.add(
                    sign.stroke() == null
                            ? new LegendItem(
                                    sign.text(),
                                    null,
                                    null,
                                    null,
                                    sign.shape(),
                                    sign.color(),
                                    Chart.rimStroke(),
                                    sign.rim())
                            : new LegendItem(sign.text(), null, null, null, sign.shape(), sign.stroke(), sign.color()));
        }
        final LegendTitle legend = new LegendTitle(() -> items);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(font);
        legend.setItemPaint(Theme.TEXT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 8));
        legend.setPadding(2, 40, 8, 20);
        return legend;
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
}
