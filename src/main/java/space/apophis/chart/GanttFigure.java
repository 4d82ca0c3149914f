package space.apophis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.Framed;
import space.apophis.timeline.Words;

/** A timeline as a Gantt chart, rows of systems by field against time, as wide as a sheet of A3 lying. */
public final class GanttFigure {

    /** Pixels on 420 mm, so that its smallest letters are of 8 points. */
    private static final int WIDTH = 1680;

    /** Of a sheet of A3, 297 mm. */
    private static final int A3_HEIGHT = 1188;

    private static final double NAMES = 305;

    /** What is left by names and margins. */
    private static final double PLOT_WIDTH = WIDTH - NAMES - 38;

    /** About what title, axis and legend take. */
    private static final int AROUND = 112;

    private final String stem;
    private final String title;
    private final GanttRows rows;
    private final Lettering lettering;
    private final GanttLayout layout;

    private GanttFigure(String stem, String title, GanttRows rows, Lettering lettering, GanttLayout layout) {
        this.stem = stem;
        this.title = title;
        this.rows = rows;
        this.lettering = lettering;
        this.layout = layout;
    }

    /** Gates alone are named, where there is room; many systems fill a sheet of A3. */
    public static GanttFigure overview(String stem, String title, GanttRows rows, Lettering lettering) {
        final double least = rows.rows().size() < 30 ? 0 : A3_HEIGHT - AROUND;
        return new GanttFigure(stem, title, rows, lettering, GanttLayout.of(rows, lettering, PLOT_WIDTH, least, false));
    }

    /** Every event has its date and text; as high as these need. */
    public static GanttFigure detail(String stem, String title, GanttRows rows, Lettering lettering) {
        return new GanttFigure(stem, title, rows, lettering, GanttLayout.of(rows, lettering, PLOT_WIDTH, 0, true));
    }

    /** The paper that it needs: on a trial sheet what the legend leaves to the plot is seen. */
    public Framed.Sheet sheet() {
        final int trial = (int) Math.ceil(layout.height()) + AROUND;
        final ChartRenderingInfo drawn = new ChartRenderingInfo();
        final Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        draw().draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, trial), drawn);
        graphics.dispose();
        final double plot = drawn.getPlotInfo().getDataArea().getHeight();
        return new Framed.Sheet(stem, title, WIDTH, trial + (int) Math.ceil(layout.height() - plot));
    }

    GanttLayout layout() {
        return layout;
    }

    /** Draws it. */
    public JFreeChart draw() {
        return new ChartDrawer(lettering.theme()).draw(chart());
    }

    private Chart chart() {
        final Words words = lettering.words();
        return GanttLegend.with(
                Chart.of(
                        title,
                        GanttPanel.of(
                                GanttPanel.time(words.of("time"), rows.from(), rows.to()),
                                rows,
                                layout,
                                lettering,
                                NAMES)),
                rows,
                words);
    }
}
