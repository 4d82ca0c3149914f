package space.apophis.chart;

import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelLayer;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

/**
 * How fast it moves among the stars, seen from the centre of Earth, on a logarithmic axis. An arcsecond per second is a
 * degree per hour.
 */
final class AngularRateChart {

    /** Apparent motion of the stars by the turning of Earth, at the celestial equator, arcseconds per second. */
    static final double STARS = 360 * 3600 / 86164.0905;

    private AngularRateChart() {}

    static JFreeChart draw(StudyResult result, Theme theme) {
        List<Point> curve = BrightnessChart.series(result.sighting().sky(), SkySample::rateArcsecPerSecond).stream()
                .filter(p -> p.y() > 0)
                .toList();
        Point fastest = curve.stream().max(Comparator.comparingDouble(Point::y)).orElseThrow();
        double slowest = curve.stream().mapToDouble(Point::y).min().orElseThrow();
        LogAxis rate = new LogAxis("Motion among the stars, arcseconds per second");
        rate.setRange(0.6 * slowest, 2.5 * Math.max(fastest.y(), STARS));
        rate.setNumberFormatOverride(Numbers.pattern("#,##0.####"));
        rate.setTickUnit(new NumberTickUnit(1));
        XYPlot plot = new XYPlot(
                null,
                TimeAxis.between(
                        TimeAxis.caption(result),
                        result.sighting().sky().get(0).secondsTdb(),
                        result.sighting()
                                .sky()
                                .get(result.sighting().sky().size() - 1)
                                .secondsTdb()),
                rate,
                null);
        new Curves(plot).add("rate", curve, Theme.ASTEROID, Theme.SOLID);
        plot.addRangeMarker(new ValueMarker(STARS, Theme.MOON, Theme.DASHED), Layer.BACKGROUND);
        List<Point> stars = Sketch.across(plot, STARS);
        String text =
                "Fastest, " + Numbers.significant(fastest.y()) + " arcseconds per second\n(as many degrees per hour)";
        plot.addAnnotation(new LabelLayer(
                List.of(
                        Label.name(text, fastest, Theme.ASTEROID),
                        Label.line("The turning of the sky, 15 arcseconds per second", stars.get(0), Theme.MOON)),
                List.of(curve, stars),
                theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": motion among the stars", plot);
    }
}
