package space.apophis.chart.trajectory;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.StudyResult;

/** Mass of a spacecraft against time, falling in its burns. */
public final class MassHistoryChart {

    private MassHistoryChart() {}

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        DrawnTransfer transfer = DrawnTransfer.withMasses(result).orElseThrow();
        List<Point> mass = transfer.mass();
        Point last = mass.get(mass.size() - 1);
        NumberAxis axis = new NumberAxis("Mass, kg");
        axis.setRange(0, 1.15 * mass.get(0).y());
        axis.setTickUnit(new NumberTickUnit(Numbers.step(axis.getRange().getLength(), 10)));
        axis.setNumberFormatOverride(Numbers.pattern("#,##0"));
        XYPlot plot =
                new XYPlot(null, TimeAxis.between(TimeAxis.caption(result), transfer.start(), last.x()), axis, null);
        Sketch sketch = new Sketch(plot);
        sketch.curve("mass", mass.stream().map(MassHistoryChart::onAxis).toList(), Theme.ASTEROID, Theme.SOLID);
        sketch.label(Label.name(
                "At launch " + Numbers.grouped(mass.get(0).y()) + " kg", onAxis(mass.get(0)), Theme.ASTEROID));
        sketch.label(Label.name("At the end " + Numbers.grouped(last.y()) + " kg", onAxis(last), Theme.ASTEROID));
        for (BurnResult burn : transfer.option().burns()) {
            Point after = new Point(burn.secondsTdb(), (burn.massBeforeKg() + burn.massAfterKg()) / 2);
            sketch.label(Label.name(BurnNames.of(List.of(burn)), onAxis(after), Theme.TEXT));
        }
        sketch.finish(theme.labelFont());
        return theme.chart(
                result.asteroid().designation() + ": mass of the spacecraft, the option \u201c"
                        + transfer.option().label() + "\u201d",
                plot);
    }

    private static Point onAxis(Point point) {
        return new Point(TdbClock.millis(point.x()), point.y());
    }
}
