package space.apophis.chart.escort;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.StudyResult;

/** The way of a craft in the Sun frame of the asteroid, at one scale, seen along the normal of its orbit. */
public final class EscortPathChart {

    private static final List<Color> COLORS =
            List.of(Theme.ASTEROID, Theme.EARTH, Theme.RING, Theme.SUN, Theme.BEFORE, Theme.MOON);
    private static final double ROOM = 1.1;

    /** Another scale is shown where it is so much finer. */
    private static final double FINER = 3.0;

    private EscortPathChart() {}

    /** The whole way. */
    public static Chart whole(StudyResult result) {
        final EscortResult escort = escort(result);
        return escort == null ? Chart.none() : draw(result, escort, half(escort, -1));
    }

    /** Without the first phase, which comes from afar. */
    public static Chart near(StudyResult result) {
        final EscortResult escort = escort(result);
        return escort == null || !(half(escort, 0) * FINER < half(escort, -1))
                ? Chart.none()
                : draw(result, escort, half(escort, 0));
    }

    /** About the phase that comes nearest. */
    public static Chart close(StudyResult result) {
        final EscortResult escort = escort(result);
        if (escort == null) {
            return Chart.none();
        }
        final double half = 2.0
                * ROOM
                * escort.phases().stream()
                        .mapToDouble(phase -> phase.minimumRangeKm())
                        .min()
                        .orElse(0.0);
        return half > 0.0 && half * FINER < half(escort, 0) ? draw(result, escort, half) : Chart.none();
    }

    private static EscortResult escort(StudyResult result) {
        final EscortResult escort = result.nearby().escort();
        return escort == null || escort.path().size() < 2 ? null : escort;
    }

    /** Of what comes after a phase, km. */
    private static double half(EscortResult escort, int after) {
        return ROOM
                * escort.path().stream()
                        .filter(sample -> sample.phase() > after)
                        .mapToDouble(sample -> Math.max(
                                Math.abs(sample.xKm()), Math.max(Math.abs(sample.yKm()), Math.abs(sample.zKm()))))
                        .max()
                        .orElse(0.0);
    }

    private static Chart draw(StudyResult result, EscortResult escort, double half) {
        Chart chart = Chart.stack("Beside " + result.asteroid().designation() + ": in its Sun frame")
                .and(panel(escort, half, "y, against its motion, km", EscortSample::yKm), 1);
        for (int phase = 0; phase < escort.phases().size(); phase++) {
            if (!runs(escort, half, phase, EscortSample::yKm).isEmpty()) {
                chart = chart.line(escort.phases().get(phase).name(), color(phase), Theme.SOLID);
            }
        }
        return chart;
    }

    private static Color color(int phase) {
        return COLORS.get(phase % COLORS.size());
    }

    private static Panel panel(EscortResult escort, double half, String label, ToDoubleFunction<EscortSample> up) {
        final PanelBuilder panel = PanelBuilder.plane(
                Axis.plane("x, towards the Sun, km", half, "#,##0.###"), Axis.plane(label, half, "#,##0.###"));
        for (int phase = 0; phase < escort.phases().size(); phase++) {
            for (List<Point> run : runs(escort, half, phase, up)) {
                panel.curve(escort.phases().get(phase).name(), run, color(phase), Theme.THIN);
            }
        }
        return panel.dots("asteroid", List.of(new Point(0.0, 0.0)), Theme.TEXT).build();
    }

    /** Stretches of a phase within the chart. */
    private static List<List<Point>> runs(
            EscortResult escort, double half, int phase, ToDoubleFunction<EscortSample> up) {
        final List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (EscortSample sample : escort.path()) {
            final boolean shown = sample.phase() == phase
                    && Math.abs(sample.xKm()) < half
                    && Math.abs(sample.yKm()) < half
                    && Math.abs(sample.zKm()) < half;
            if (shown) {
                run.add(new Point(sample.xKm(), up.applyAsDouble(sample)));
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs.stream().filter(each -> each.size() > 1).toList();
    }
}
