package space.apophis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.Language;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.Words;

/**
 * Panels of results above the Gantt rows of the programme, with one legend below. The rows of the programme have the
 * height that they were laid out for, rows of bars what they need as far as the curves keep their least, and the curves the
 * rest.
 */
final class AlongsideStack {

    private static final int WIDTH = 960;
    private static final double NAMES = 190;
    private static final double PLOT_WIDTH = WIDTH - NAMES - 38;
    private static final double LEAST_CURVE = 130;
    private static final double LEAST_ROWS = 40;

    /** Panels for which a first drawing looks how much title, axis and legend leave. */
    private static final int TRIAL = 1000;

    /**
     * A panel above the rows.
     *
     * @param rows pixels that bars take where they can; 0 for curves
     */
    private record Above(PanelBuilder panel, double rows) {

        boolean isCurve() {
            return rows == 0;
        }
    }

    private final StudyResult result;
    private final double fromDay;
    private final double toDay;
    private final double encounter;
    private final String encounterDay;
    private final Lettering lettering = Lettering.of(new Theme(), new Words(Language.ENGLISH), List.of());
    private final List<Above> panels = new ArrayList<>();
    private final List<UnaryOperator<Chart>> signs = new ArrayList<>();
    private boolean withoutResult;

    AlongsideStack(StudyResult result, double fromDay, double toDay) {
        this(
                result,
                fromDay,
                toDay,
                new AlongsideSeries(result).encounter(),
                result.passes().encounter().approach().utc().substring(0, 10));
    }

    /**
     * About an instant of its own.
     *
     * @param encounter milliseconds UTC
     * @param encounterDay the same for people
     */
    AlongsideStack(StudyResult result, double fromDay, double toDay, double encounter, String encounterDay) {
        this.result = result;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.encounter = encounter;
        this.encounterDay = encounterDay;
    }

    /** Adds a panel of curves. */
    void curves(PanelBuilder panel) {
        panels.add(new Above(panel, 0));
    }

    /** Adds a panel of rows that need so many pixels together. */
    void rows(PanelBuilder panel, double pixels) {
        panels.add(new Above(panel, pixels));
    }

    /** Adds what a sign means. */
    void sign(UnaryOperator<Chart> sign) {
        signs.add(sign);
    }

    /** Notes that some days are shaded because there is no result of them. */
    void noResult() {
        withoutResult = true;
    }

    /** The name of a row, cut where it is too long. */
    String rowName(String name) {
        return GanttLayout.cut(name, lettering.labels(12), NAMES - 20);
    }

    /** The chart, of a height in pixels. */
    Chart chart(String title, int height, List<GanttRows.Line> more) {
        final List<GanttRows.Line> lines = new ArrayList<>(more);
        lines.add(new GanttRows.Line(encounter / UtcClock.ofDays(1), "encounter " + encounterDay, false));
        final GanttRows rows = GanttRows.of(result.timeline(), fromDay, toDay, lines);
        final GanttLayout layout = GanttLayout.narrow(rows, lettering, PLOT_WIDTH, NAMES - 15);
        // The encounter goes through all.
        panels.forEach(
                above -> above.panel().upright(encounter, "encounter", Theme.ASTEROID, PanelBuilder.stroke(1.4)));
        final double left = left(stack(title, rows, layout, TRIAL), height);
        return stack(title, rows, layout, left - Math.ceil(layout.height()) - 2);
    }

    /** Pixels for the panels that a drawing of a height leaves beside title, axis, gaps and legend. */
    private double left(Chart trial, int height) {
        final ChartRenderingInfo drawn = new ChartRenderingInfo();
        final Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        new ChartDrawer(lettering.theme())
                .draw(trial)
                .draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height), drawn);
        graphics.dispose();
        double left = 0;
        for (int i = 0; i < drawn.getPlotInfo().getSubplotCount(); i++) {
            left += drawn.getPlotInfo().getSubplotInfo(i).getDataArea().getHeight();
        }
        return left;
    }

    private Chart stack(String title, GanttRows rows, GanttLayout layout, double height) {
        final double wanted = panels.stream().mapToDouble(Above::rows).sum();
        final long curves = panels.stream().filter(Above::isCurve).count();
        final double bars = wanted == 0 ? 0 : Math.max(LEAST_ROWS, Math.min(wanted, height - curves * LEAST_CURVE));
        Chart chart = Chart.stack(result.asteroid().designation() + ": " + title);
        for (Above above : panels) {
            final double own = above.isCurve() ? (height - bars) / curves : bars * above.rows() / wanted;
            chart = chart.and(above.panel().build(), (int) Math.max(LEAST_ROWS, own));
        }
        chart = chart.and(
                GanttPanel.of(GanttPanel.time("Time, UTC", fromDay, toDay), rows, layout, lettering, NAMES),
                (int) Math.ceil(layout.height()) + 2);
        for (UnaryOperator<Chart> sign : signs) {
            chart = sign.apply(chart);
        }
        if (withoutResult) {
            chart = chart.patch("no result for these days", AlongsideChart.NO_RESULT, Theme.MOON);
        }
        return GanttLegend.with(chart, rows, lettering.words());
    }
}
