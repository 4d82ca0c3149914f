package space.apophis.chart.paper;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;

/** The colours of a {@link BandScale} as a column at the right of a chart, with their numbers. */
public final class ScaleLegend {

    private ScaleLegend() {}

    /** Puts it beside a chart. */
    public static JFreeChart beside(JFreeChart chart, BandScale scale, String label, Theme theme) {
        NumberAxis axis = new NumberAxis(label);
        axis.setTickUnit(new NumberTickUnit(scale.step()));
        axis.setNumberFormatOverride(new OpenEnded(scale));
        theme.dress(axis);
        PaintScaleLegend legend = new PaintScaleLegend(scale, axis);
        // A hair more than the legend has set, so that rounding does not cost the first number.
        axis.setRange(scale.getLowerBound() - 1e-6 * scale.step(), scale.getUpperBound());
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        legend.setSubdivisionCount(scale.bands());
        legend.setStripWidth(16);
        legend.setStripOutlineVisible(false);
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(44, 0, 60, 10);
        chart.addSubtitle(legend);
        return chart;
    }

    /** Numbers of the bands, and a word at the end of the last, which has none. */
    private static final class OpenEnded extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private final double last;
        private final NumberFormat numbers = Numbers.pattern("#,##0.####");

        OpenEnded(BandScale scale) {
            last = scale.from(scale.bands()) - 0.5 * scale.step();
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            return number > last ? out.append("more") : numbers.format(number, out, position);
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
