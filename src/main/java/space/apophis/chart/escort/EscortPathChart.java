package space.apophis.chart.escort;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.StudyResult;

/** The way of a craft in the Sun frame of the asteroid, at one scale, seen from one side. */
public final class EscortPathChart {

    /** Of the whole way. */
    public static final String WHOLE =
            "The planned way in the Sun frame of the asteroid, seen from the north of its orbit at one scale. The"
                    + " dot is the asteroid, not to scale. Colours are phases.";

    /** Of the way without its first phase. */
    public static final String NEAR = "The same at a finer scale, without the first phase.";

    /** Of the same from the side. */
    public static final String SIDE = "The same seen along the asteroid's motion about the Sun.";

    /** Of what is near. */
    public static final String CLOSE =
            "The planned way near the asteroid as the Sun sees it: an orbit in the plane of the terminator is a"
                    + " circle here. The disc is the ball about the asteroid, at the same scale.";

    private static final List<Color> COLORS =
            List.of(Theme.ASTEROID, Theme.EARTH, Theme.RING, Theme.SUN, Theme.BEFORE, Theme.MOON);
    private static final double ROOM = 1.1;

    /** Another scale is shown where it is so much finer. */
    private static final double FINER = 2.0;

    /** From the least range of all phases to what is shown of what is near. */
    private static final double LEAST_RANGES = 3.0;

    /** The asteroid is a disc where that is no smaller than such a share of the half width. */
    private static final double SMALLEST_DISC = 80.0;

    private static final double PALE = 0.5;

    private final StudyResult result;
    private final EscortResult escort;
    private final double half;

    private EscortPathChart(StudyResult result, double half) {
        this.result = result;
        this.escort = result.nearby().escort();
        this.half = half;
    }

    /** An axis of the Sun frame. */
    private enum Direction {
        X("x, towards the Sun, km", EscortSample::xKm),
        Y("y, against its motion about the Sun, km", EscortSample::yKm),
        Z("z, normal of its orbit, km", EscortSample::zKm);

        private final String label;
        private final ToDoubleFunction<EscortSample> place;

        Direction(String label, ToDoubleFunction<EscortSample> place) {
            this.label = label;
            this.place = place;
        }
    }

    /** The whole way, from the north. */
    public static Chart whole(StudyResult result) {
        return drawn(result, half(result, -1), Double.POSITIVE_INFINITY, Direction.X, Direction.Y);
    }

    /** Without the first phase, which comes from afar. */
    public static Chart near(StudyResult result) {
        return drawn(result, half(result, 0), half(result, -1), Direction.X, Direction.Y);
    }

    /** The same along the asteroid's motion. */
    public static Chart side(StudyResult result) {
        return drawn(result, half(result, 0), half(result, -1), Direction.X, Direction.Z);
    }

    /** About the least distance, from the Sun. */
    public static Chart close(StudyResult result) {
        return drawn(result, close(result.nearby().escort()), half(result, 0), Direction.Y, Direction.Z);
    }

    private static double close(EscortResult escort) {
        return escort == null
                ? 0.0
                : LEAST_RANGES
                        * escort.phases().stream()
                                .mapToDouble(EscortPhaseResult::minimumRangeKm)
                                .min()
                                .orElse(0.0);
    }

    /** Of what comes after a phase, km; 0 where nothing does. */
    private static double half(StudyResult result, int after) {
        final EscortResult escort = result.nearby().escort();
        return escort == null
                ? 0.0
                : ROOM
                        * escort.path().stream()
                                .filter(sample -> sample.phase() > after)
                                .mapToDouble(sample -> Math.max(
                                        Math.abs(sample.xKm()),
                                        Math.max(Math.abs(sample.yKm()), Math.abs(sample.zKm()))))
                                .max()
                                .orElse(0.0);
    }

    private static Chart drawn(StudyResult result, double half, double coarser, Direction across, Direction up) {
        final EscortResult escort = result.nearby().escort();
        return escort == null || escort.path().size() < 2 || !(half > 0.0 && half * FINER < coarser)
                ? Chart.none()
                : new EscortPathChart(result, half).draw(across, up);
    }

    private Chart draw(Direction across, Direction up) {
        Chart chart = Chart.of(
                "Beside " + result.asteroid().designation() + ", in its Sun frame: " + seen(across, up),
                panel(across, up));
        for (int phase = 0; phase < escort.phases().size(); phase++) {
            if (!runs(phase, across, up).isEmpty()) {
                chart = chart.line(escort.phases().get(phase).name(), color(phase), stroke(phase));
            }
        }
        return chart;
    }

    private static String seen(Direction across, Direction up) {
        if (across == Direction.Y) {
            return "from the Sun";
        }
        return up == Direction.Y ? "from the north" : "along its motion";
    }

    private static Color color(int phase) {
        return COLORS.get(phase % COLORS.size());
    }

    private static Stroke stroke(int phase) {
        return phase < COLORS.size() ? Theme.SOLID : Theme.DASHED;
    }

    private Panel panel(Direction across, Direction up) {
        final PanelBuilder panel = PanelBuilder.plane(
                Axis.plane(across.label, half, "#,##0.###"), Axis.plane(up.label, half, "#,##0.###"));
        for (int phase = 0; phase < escort.phases().size(); phase++) {
            for (List<Point> run : runs(phase, across, up)) {
                panel.curve(
                        escort.phases().get(phase).name(),
                        run,
                        color(phase),
                        phase < COLORS.size() ? Theme.THIN : Theme.DASHED);
            }
            final List<Point> points =
                    runs(phase, across, up).stream().flatMap(List::stream).toList();
            if (!points.isEmpty()) {
                panel.label(new Label(
                        escort.phases().get(phase).name(),
                        List.of(points.get(points.size() / 2), points.get(points.size() / 4), points.get(0)),
                        Label.Rank.NAME,
                        color(phase)));
            }
        }
        panel.label(Label.name(result.asteroid().designation(), new Point(0.0, 0.0), Theme.TEXT));
        final Double diameter = result.asteroid().diameterKm();
        if (diameter != null && diameter > half / SMALLEST_DISC) {
            panel.disc(new Point(0.0, 0.0), 0.5 * diameter, Theme.faded(Theme.TEXT, PALE));
        } else {
            panel.dots("asteroid", List.of(new Point(0.0, 0.0)), Theme.TEXT);
        }
        return panel.build();
    }

    /** Stretches of a phase within the chart. */
    private List<List<Point>> runs(int phase, Direction across, Direction up) {
        final List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (EscortSample sample : escort.path()) {
            final boolean shown = sample.phase() == phase
                    && Math.abs(sample.xKm()) < half
                    && Math.abs(sample.yKm()) < half
                    && Math.abs(sample.zKm()) < half;
            if (shown) {
                run.add(new Point(across.place.applyAsDouble(sample), up.place.applyAsDouble(sample)));
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
