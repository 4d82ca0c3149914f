package space.apophis.chart;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelLayer;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.StudyResult;

/** A row for each run of a force ladder: a dot at the error of its end, and at the right how it passed Earth. */
final class ForceLadderChart {

    private static final double RADIUS = 5;

    /** More labels of decades than this would touch. */
    private static final int MOST_DECADES = 7;

    private ForceLadderChart() {}

    static JFreeChart draw(StudyResult result, Theme theme) {
        ForceLadderSeries series = ForceLadderSeries.of(result);
        LogAxis error = new LogAxis("Distance from the reference position, km");
        error.setRange(series.lowestKm(), series.highestKm());
        error.setNumberFormatOverride(Numbers.pattern("#,##0.######"));
        error.setTickUnit(new NumberTickUnit(series.decades() > MOST_DECADES ? 2 : 1));
        XYPlot plot = new XYPlot(dots(series), error, rows(series, ForceLadderSeries.Row::name), renderer());
        SymbolAxis miss = rows(series, ForceLadderSeries.Row::miss);
        miss.setLabel("Closest approach to the centre of Earth, km");
        plot.setRangeAxis(1, miss);
        theme.dress(miss);
        plot.addAnnotation(new LabelLayer(labels(series), List.of(), theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": what each force is worth", plot);
    }

    private static XYSeriesCollection dots(ForceLadderSeries series) {
        XYSeries dots = new XYSeries("end error", false, true);
        for (int row = 0; row < series.rows().size(); row++) {
            if (series.rows().get(row).errorKm() > 0) {
                dots.add(series.rows().get(row).errorKm(), row);
            }
        }
        return new XYSeriesCollection(dots);
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
        renderer.setSeriesPaint(0, Theme.ASTEROID);
        return renderer;
    }

    /** An axis down the page with a text for each row. */
    private static SymbolAxis rows(ForceLadderSeries series, Function<ForceLadderSeries.Row, String> text) {
        SymbolAxis axis = new SymbolAxis(null, series.rows().stream().map(text).toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setInverted(true);
        axis.setRange(-0.6, series.rows().size() - 0.4);
        return axis;
    }

    private static List<Label> labels(ForceLadderSeries series) {
        List<Label> labels = new ArrayList<>();
        for (int row = 0; row < series.rows().size(); row++) {
            ForceLadderSeries.Row run = series.rows().get(row);
            labels.add(Label.name(run.error(), new Point(Math.max(run.errorKm(), series.lowestKm()), row), Theme.TEXT));
        }
        return labels;
    }
}
