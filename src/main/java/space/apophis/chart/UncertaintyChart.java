package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.function.ToDoubleFunction;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.UncertaintySample;

/** How uncertain the heliocentric position is against time, on a logarithmic axis, with the pass marked. */
record UncertaintyChart(StudyResult result, PanelBuilder panel) {

    static Chart draw(StudyResult result) {
        final List<UncertaintySample> history = result.uncertainty().history();
        if (history == null || history.size() < 2) {
            return Chart.none();
        }
        final double least =
                history.stream().mapToDouble(UncertaintySample::minorKm).min().orElseThrow();
        final double most =
                history.stream().mapToDouble(UncertaintySample::majorKm).max().orElseThrow();
        final Axis sigma = Axis.logarithmic(
                "1σ of the position, km",
                Math.pow(10, Math.floor(Math.log10(least))),
                Math.pow(10, Math.ceil(Math.log10(1.5 * most))),
                "#,##0.######");
        final UncertaintyChart chart = new UncertaintyChart(
                result,
                PanelBuilder.of(
                        Axis.tdb(result, TdbClock.curve(history, UncertaintySample::secondsTdb, s -> 0)), sigma));
        chart.add("longest axis", UncertaintySample::majorKm, Theme.ASTEROID, Theme.SOLID, 0.30);
        chart.add("middle axis", UncertaintySample::middleKm, Theme.EARTH, Theme.DASHED, 0.42);
        chart.add("shortest axis", UncertaintySample::minorKm, Theme.RING, Theme.DOTTED, 0.55);
        if (result.passes().encounter() != null) {
            final double at = result.passes().encounter().approach().secondsTdb();
            chart.panel.upright(
                    TdbClock.millis(at),
                    "Pass by " + PassedBody.of(result).name() + "\n" + TdbClock.format("uuuu-MM-dd", at),
                    Theme.MOON,
                    Theme.THIN,
                    0.9,
                    0.5);
        }
        return Chart.of(result.asteroid().designation() + ": uncertainty of the position", chart.panel.build());
    }

    private void add(String name, ToDoubleFunction<UncertaintySample> sigma, Color color, Stroke stroke, double place) {
        final List<Point> curve = TdbClock.curve(result.uncertainty().history(), UncertaintySample::secondsTdb, sigma);
        panel.named(name, curve, color, stroke, place);
    }
}
