package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelLayer;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.CraftDistance;
import space.apophis.study.result.SpacecraftPathResult;
import space.apophis.study.result.StudyResult;

/** How far spacecraft of others are from the asteroid against time, beside the option of the scenario that is drawn. */
public final class SpacecraftPathChart {

    private static final Color[] COLORS = {Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.MOON, Theme.SUN};

    private SpacecraftPathChart() {}

    /** Whether a result has any. */
    public static boolean applies(StudyResult result) {
        return result.nearby().spacecraft() != null
                && !result.nearby().spacecraft().isEmpty();
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        List<List<Point>> curves = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (SpacecraftPathResult craft : result.nearby().spacecraft()) {
            curves.add(curve(craft));
        }
        DrawnTrajectory.ofTransfers(result)
                .ifPresent(ours -> curves.add(
                        ours.asteroid().stream().filter(p -> p.y() > 0).toList()));
        double least = extreme(curves, true);
        double most = extreme(curves, false);
        LogAxis axis = new LogAxis("Distance from the asteroid, km");
        axis.setRange(0.5 * Math.max(least, 1e-6 * most), 3 * most);
        axis.setNumberFormatOverride(Numbers.pattern("#,##0.###"));
        axis.setTickUnit(new NumberTickUnit(1));
        XYPlot plot =
                new XYPlot(null, TimeAxis.between(TimeAxis.caption(result), from(result), to(result)), axis, null);
        Curves drawn = new Curves(plot);
        for (int i = 0; i < curves.size(); i++) {
            boolean theirs = i < result.nearby().spacecraft().size();
            Color color = theirs ? COLORS[i % COLORS.length] : Theme.ASTEROID;
            String name = theirs
                    ? result.nearby().spacecraft().get(i).label()
                    : "\u201c"
                            + DrawnTrajectory.ofTransfers(result)
                                    .orElseThrow()
                                    .option()
                                    .label() + "\u201d of this scenario";
            drawn.add(name, curves.get(i), color, theirs ? Theme.SOLID : Theme.DASHED);
            labels.add(Label.name(name, curves.get(i).get(curves.get(i).size() / (3 + i)), color));
        }
        plot.addAnnotation(new LabelLayer(labels, curves, theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": spacecraft of others on their way", plot);
    }

    private static List<Point> curve(SpacecraftPathResult craft) {
        return craft.distances().stream()
                .filter(d -> d.asteroidKm() > 0)
                .map(d -> new Point(TdbClock.millis(d.secondsTdb()), d.asteroidKm()))
                .toList();
    }

    private static double extreme(List<List<Point>> curves, boolean least) {
        return curves.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .reduce(least ? Math::min : Math::max)
                .orElse(1);
    }

    private static double from(StudyResult result) {
        return result.nearby().spacecraft().stream()
                .mapToDouble(craft -> craft.distances().get(0).secondsTdb())
                .min()
                .orElseThrow();
    }

    private static double to(StudyResult result) {
        return result.nearby().spacecraft().stream()
                .map(SpacecraftPathResult::distances)
                .mapToDouble(distances -> last(distances).secondsTdb())
                .max()
                .orElseThrow();
    }

    private static CraftDistance last(List<CraftDistance> distances) {
        return distances.get(distances.size() - 1);
    }
}
