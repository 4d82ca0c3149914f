package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Sheet;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.EventState;
import space.apophis.timeline.Words;

/** A timeline as a drawing: rows of systems, in lanes by field, against time; as wide as a sheet of A3 lying. */
public final class LaneFigure {

    /** Pixels on 420 mm, so that its smallest letters are of 8 points. */
    private static final int WIDTH = 1680;

    /** Of a sheet of A3, 297 mm. */
    private static final int A3_HEIGHT = 1188;

    private static final double NAMES = 305;
    private static final double OTHER_SIDE = 34;
    private static final double PLOT_WIDTH = WIDTH - NAMES - OTHER_SIDE - 38;

    /** About what title, axis and legend take. */
    private static final int AROUND = 112;

    private final String stem;
    private final String title;
    private final LaneSeries series;
    private final Lettering lettering;
    private final LaneLayout layout;

    private LaneFigure(String stem, String title, LaneSeries series, Lettering lettering, LaneLayout layout) {
        this.stem = stem;
        this.title = title;
        this.series = series;
        this.lettering = lettering;
        this.layout = layout;
    }

    /** Gates alone are named, where there is room; many systems fill a sheet of A3. */
    public static LaneFigure overview(String stem, String title, LaneSeries series, Lettering lettering) {
        final double least = series.rows().size() < 30 ? 0 : A3_HEIGHT - AROUND;
        return new LaneFigure(
                stem, title, series, lettering, LaneLayout.of(series, lettering, PLOT_WIDTH, least, false));
    }

    /** Every event has its date and text; as high as these need. */
    public static LaneFigure detail(String stem, String title, LaneSeries series, Lettering lettering) {
        return new LaneFigure(stem, title, series, lettering, LaneLayout.of(series, lettering, PLOT_WIDTH, 0, true));
    }

    /** The paper that it needs: on a trial sheet what the legend leaves to the plot is seen. */
    public Sheet sheet(Theme theme) {
        final int trial = (int) Math.ceil(layout.height()) + AROUND;
        final ChartRenderingInfo drawn = new ChartRenderingInfo();
        final Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        draw(theme).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, trial), drawn);
        graphics.dispose();
        final double plot = drawn.getPlotInfo().getDataArea().getHeight();
        return new Sheet(stem, title, WIDTH, trial + (int) Math.ceil(layout.height() - plot));
    }

    LaneLayout layout() {
        return layout;
    }

    /** Draws it. */
    public JFreeChart draw(Theme theme) {
        final JFreeChart chart = theme.chart(title, plot());
        chart.getTitle().setFont(lettering.headings(theme.titleFont().getSize2D()));
        if (lettering.words().rightToLeft()) {
            chart.getTitle().setHorizontalAlignment(HorizontalAlignment.RIGHT);
        }
        final XYPlot plot = chart.getXYPlot();
        plot.getDomainAxis().setTickLabelFont(lettering.labels(12f));
        plot.getRangeAxis().setTickLabelFont(lettering.labels(LaneLayout.NAME_SIZE));
        plot.setRangeGridlinesVisible(false);
        return legend().below(chart, lettering.labels(12f));
    }

    /** The lanes alone, to stand above or below other plots of the same axis of time. */
    XYPlot plot() {
        final XYPlot plot = new XYPlot(
                new XYSeriesCollection(),
                new CalendarAxis(lettering.words().of("time"), series.from(), series.to(), PLOT_WIDTH),
                new RowAxis(layout, lettering),
                null);
        final boolean right = lettering.words().rightToLeft();
        plot.setRangeAxisLocation(right ? AxisLocation.BOTTOM_OR_RIGHT : AxisLocation.BOTTOM_OR_LEFT);
        final AxisSpace names = new AxisSpace();
        names.add(NAMES, right ? RectangleEdge.RIGHT : RectangleEdge.LEFT);
        names.add(OTHER_SIDE, right ? RectangleEdge.LEFT : RectangleEdge.RIGHT);
        plot.setFixedRangeAxisSpace(names);
        plot.addAnnotation(new LaneLayer(series, layout, lettering));
        return plot;
    }

    private ChartLegend legend() {
        final Words words = lettering.words();
        final ChartLegend legend = new ChartLegend();
        for (EventState state : EventState.values()) {
            final LaneShape shape = LaneShape.of(state);
            legend.mark(words.of("state", state), shape.at(0, 0, 5), shape.fill(Theme.MOON), Theme.MOON);
        }
        return legend.mark(
                        words.of("legend.gate"),
                        LaneShape.HAPPENED.at(0, 0, LaneLayout.GATE_RADIUS + 0.5),
                        Theme.MOON,
                        Theme.MOON)
                .mark(
                        words.of("legend.faded"),
                        LaneShape.HAPPENED.at(0, 0, LaneLayout.RADIUS),
                        LaneShape.faded(Theme.MOON, 0.5),
                        LaneShape.faded(Theme.MOON, 0.5))
                .patch(words.of("legend.bar"), LaneShape.faded(Theme.MOON, 0.3), Color.WHITE)
                .line("\u2192 " + words.of("legend.need"), Theme.MOON, new BasicStroke(0.8f))
                .line(words.of("legend.together"), Theme.MOON, Theme.DOTTED);
    }
}
