package space.apophis.chart.trajectory;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StudyResult;

/** Mass against time; below, where ion engines run, their thrust and the power of the array. */
public final class TrajectoryMassChart {

    private static final double GAP = 14;

    private final DrawnTrajectory voyage;
    private final LegLines legs;
    private final Theme theme;

    private TrajectoryMassChart(DrawnTrajectory voyage, Theme theme) {
        this.voyage = voyage;
        this.legs = new LegLines(voyage);
        this.theme = theme;
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return new TrajectoryMassChart(DrawnTrajectory.of(result).orElseThrow(), theme).chart(result);
    }

    /** Draws that of a launch period. */
    public static JFreeChart drawTransfer(StudyResult result, Theme theme) {
        return new TrajectoryMassChart(DrawnTrajectory.ofTransfers(result).orElseThrow(), theme).chart(result);
    }

    private JFreeChart chart(StudyResult result) {
        final CombinedDomainXYPlot stack =
                new CombinedDomainXYPlot(TimeAxis.between(TimeAxis.caption(result), voyage.start(), voyage.end()));
        stack.setGap(GAP);
        stack.add(mass(), 5);
        if (voyage.option().passes().thrust() != null && !voyage.option().passes().thrust().isEmpty()) {
            stack.add(thrust(), 4);
        }
        if (!voyage.power().isEmpty()) {
            stack.add(power(), 3);
        }
        return theme.chart(
                result.asteroid().designation()
                        + (voyage.option().ion() ? ": mass, thrust and power" : ": mass of the spacecraft")
                        + ", the option \u201c"
                        + voyage.option().label() + "\u201d",
                stack);
    }

    private XYPlot mass() {
        final List<Point> mass = voyage.mass();
        final Point first = mass.get(0);
        final Point last = mass.get(mass.size() - 1);
        final double height = Math.max(first.y() - last.y(), 1);
        final XYPlot plot = plot("Mass, kg", Math.max(0, last.y() - 0.4 * height), first.y() + 0.25 * height, 7);
        final Sketch sketch = new Sketch(plot);
        sketch.curve("mass", mass, TrajectoryOrbitChart.CRAFT, Theme.SOLID);
        sketch.label(Label.name(
                "At launch " + Numbers.pattern("#,##0.0").format(first.y()) + " kg",
                first,
                TrajectoryOrbitChart.CRAFT));
        sketch.label(Label.name(
                "At the end " + Numbers.pattern("#,##0.0").format(last.y()) + " kg", last, TrajectoryOrbitChart.CRAFT));
        for (LegResult leg : voyage.option().legs()) {
            if (LegNames.isBurn(leg)) {
                sketch.label(Label.name(
                        LegNames.shortly(leg) + ", " + LegNames.speed(leg.deltaVKmS()) + "\n"
                                + Numbers.pattern("#,##0.0").format(leg.propellantKg()) + " kg",
                        burn(leg, mass),
                        TrajectoryOrbitChart.color(leg)));
            }
        }
        legs.draw(plot, sketch, false);
        sketch.finish(theme.labelFont());
        return plot;
    }

    /** A point of the curve: the middle of a thrust arc, the foot of a burn. */
    private static Point burn(LegResult leg, List<Point> mass) {
        final double from = TdbClock.millis(leg.secondsTdb());
        final double until = DrawnTrajectory.end(leg);
        final double at = leg.type().equals("thrust-arc") ? (from + until) / 2 : until;
        return mass.stream().filter(p -> p.x() >= at).findFirst().orElse(mass.get(mass.size() - 1));
    }

    private XYPlot thrust() {
        final List<List<Point>> available = voyage.available();
        final double most = available.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .max()
                .orElse(1);
        final XYPlot plot = plot("Thrust, mN", 0, 1.3 * most, 6);
        final Sketch sketch = new Sketch(plot);
        sketch.curve("thrust", voyage.thrust(), Theme.ASTEROID, Theme.SOLID);
        for (List<Point> run : available) {
            sketch.curve("available", run, Theme.EARTH, Theme.DASHED);
        }
        final List<Point> longest = available.stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow();
        sketch.label(Label.outline("what engines and Sun allow, mean of the duty cycle", longest, Theme.EARTH));
        sketch.label(Label.outline(
                "thrust",
                voyage.thrust().stream().filter(p -> p.y() > 0).toList().isEmpty()
                        ? voyage.thrust()
                        : voyage.thrust().stream().filter(p -> p.y() > 0).toList(),
                Theme.ASTEROID));
        legs.draw(plot, sketch, false);
        sketch.finish(theme.labelFont());
        return plot;
    }

    private XYPlot power() {
        final List<Point> power = voyage.power();
        final double most = power.stream().mapToDouble(Point::y).max().orElse(1);
        final double least = power.stream().mapToDouble(Point::y).min().orElse(0);
        final XYPlot plot = plot("Array, kW", Math.max(0, 2 * least - most), 1.15 * most, 4);
        final Sketch sketch = new Sketch(plot);
        sketch.curve("power", power, Theme.SUN, Theme.SOLID);
        legs.draw(plot, sketch, false);
        sketch.finish(theme.labelFont());
        return plot;
    }

    private static XYPlot plot(String title, double low, double high, int ticks) {
        final NumberAxis axis = new NumberAxis(title);
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(high - low, ticks)));
        axis.setNumberFormatOverride(Numbers.pattern("#,##0.###"));
        return new XYPlot(null, null, axis, null);
    }
}
