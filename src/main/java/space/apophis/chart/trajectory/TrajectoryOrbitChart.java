package space.apophis.chart.trajectory;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.EqualScalePlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.OrbitCurve;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StudyResult;

/** A trajectory of several legs in the plane of the ecliptic, seen from its north pole, thrust arcs wide. */
public final class TrajectoryOrbitChart {

    private static final Point SUN = new Point(0, 0);
    private static final double ROOM = 1.3;
    private static final Stroke WIDE = new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke LESS_WIDE = new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final Color STRONG = Theme.ASTEROID;
    static final Color WEAK = Theme.SUN;
    static final Color CRAFT = Theme.BEFORE;

    private final StudyResult result;
    private final DrawnTrajectory voyage;
    private final List<Point> craft;
    private final List<Point> earth;
    private final List<Point> body;
    private final double half;
    private final Sketch sketch;
    private final XYPlot plot;

    private TrajectoryOrbitChart(StudyResult result, DrawnTrajectory drawn) {
        this.result = result;
        voyage = drawn;
        craft = voyage.path();
        earth = DrawnTrajectory.path(voyage.option().way().earthPath());
        body = DrawnTrajectory.path(voyage.option().way().asteroidPath());
        // The last body may come from far out; the paper is for the craft and Earth.
        half = ROOM
                * Stream.of(craft, earth)
                        .flatMap(List::stream)
                        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                        .max()
                        .orElseThrow();
        plot = new EqualScalePlot(
                axis("Ecliptic x, towards the equinox J2000, au"), axis("Ecliptic y, au"), half, half);
        sketch = new Sketch(plot);
    }

    /** Whether a result has one to draw. */
    public static boolean applies(StudyResult result) {
        return DrawnTrajectory.of(result).isPresent();
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return new TrajectoryOrbitChart(result, DrawnTrajectory.of(result).orElseThrow()).draw(theme);
    }

    /** Draws that of a launch period. */
    public static JFreeChart drawTransfer(StudyResult result, Theme theme) {
        return new TrajectoryOrbitChart(
                        result, DrawnTrajectory.ofTransfers(result).orElseThrow())
                .draw(theme);
    }

    private JFreeChart draw(Theme theme) {
        final List<DrawnTrajectory.Arc> arcs = voyage.arcs();
        for (DrawnTrajectory.Arc arc : arcs) {
            sketch.curve("thrust", arc.path(), arc.strong() ? STRONG : WEAK, arc.strong() ? WIDE : LESS_WIDE);
        }
        sketch.curve("spacecraft", craft, CRAFT, Theme.SOLID);
        sketch.curve("Earth", earth, Theme.EARTH, Theme.THIN);
        sketch.curve("last body", body, Theme.RING, Theme.DASHED);
        final boolean other = drawsAsteroid();
        if (other) {
            final List<Point> orbit = new OrbitCurve(result.passes().encounter().orbitBefore()).points();
            sketch.curve("asteroid", orbit, Theme.MOON, Theme.DOTTED);
        }
        sketch.label(Label.outline("Sun", sketch.disc(SUN, 0.018 * half, Theme.SUN), Theme.TEXT));
        legs();
        sketch.label(Label.outline("Spacecraft", along(craft), CRAFT));
        sketch.label(Label.outline("Earth", along(earth), Theme.EARTH));
        sketch.label(Label.outline(lastBody(), along(body), Theme.RING));
        if (other) {
            sketch.label(Label.outline(
                    result.asteroid().designation(),
                    new OrbitCurve(result.passes().encounter().orbitBefore()).everyTenDegrees(),
                    Theme.MOON));
        }
        arrow();
        sketch.finish(theme.labelFont());
        final JFreeChart chart = theme.chart(
                result.asteroid().designation() + ": path of the spacecraft, the option \u201c"
                        + voyage.option().label() + "\u201d",
                plot);
        return arcs.isEmpty() ? chart : legend().below(chart, theme);
    }

    private static ChartLegend legend() {
        return new ChartLegend()
                .line("thrust, more than half of what the Sun allows", STRONG, WIDE)
                .line("less than half", WEAK, LESS_WIDE)
                .line("coast", CRAFT, Theme.SOLID);
    }

    /** The scenario's body where the craft ends at another one. */
    private boolean drawsAsteroid() {
        final EncounterResult encounter = result.passes().encounter();
        return encounter != null
                && encounter.orbitBefore().eccentricity() < 1
                && !lastBody().equals(result.asteroid().designation());
    }

    private String lastBody() {
        final List<LegResult> legs = voyage.option().legs();
        return LegNames.body(legs.get(legs.size() - 1).body());
    }

    private void legs() {
        for (LegResult leg : voyage.option().legs()) {
            if (leg.type().equals("thrust-arc")) {
                continue;
            }
            final Color color = color(leg);
            sketch.label(
                    Label.mark(LegNames.of(leg), sketch.disc(DrawnTrajectory.place(leg), 0.011 * half, color), color));
        }
    }

    static Color color(LegResult leg) {
        return switch (leg.type()) {
            case "launch" -> Theme.EARTH;
            case "swing-by" -> Theme.ASTEROID;
            case "flyby", "arrival", "braking" -> Theme.RING;
            default -> Theme.TEXT;
        };
    }

    private void arrow() {
        final int middle = craft.size() / 2;
        final Point before = craft.get(middle - 1);
        final Point after = craft.get(middle);
        final Point heading = new Point(after.x() - before.x(), after.y() - before.y()).unit();
        sketch.arrowhead(after.along(heading, 0.02 * half), heading, 0.04 * half, CRAFT);
    }

    /** A few points on the paper, one of which is to carry the name. */
    private List<Point> along(List<Point> curve) {
        final List<Point> some = new ArrayList<>();
        for (int part : new int[] {5, 6, 4, 7, 3, 8, 2, 9}) {
            final Point point = curve.get(part * (curve.size() - 1) / 11);
            if (Math.max(Math.abs(point.x()), Math.abs(point.y())) < half) {
                some.add(point);
            }
        }
        return some.isEmpty() ? List.of(curve.get(curve.size() - 1)) : some;
    }

    private static NumberAxis axis(String label) {
        final NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return axis;
    }
}
