package space.apophis.chart.escort;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EscortSpinResult;
import space.apophis.study.result.SpinSample;
import space.apophis.study.result.StudyResult;

/** Periods and pole of the asteroid's rotation through the pass, for one attitude at the start. */
public final class SpinChart {

    /** What is seen. */
    public static final String CAPTION =
            "For one attitude at the start, which is an example: the true one is not known. Above, the effective period and that of the"
                    + " precession of the long axis about the angular momentum; in the middle that of the rotation about the long axis, both"
                    + " as they would go on without torque from that instant; below, how far the angular momentum has turned.";

    private static final int TICKS = 6;
    private static final double ROOM = 0.12;

    /** Where on a line its value stands. */
    private static final double BEFORE = 0.15;

    private static final double AFTER = 0.8;

    private final StudyResult result;
    private final EscortSpinResult spin;
    private final Axis time;

    private SpinChart(StudyResult result, EscortSpinResult spin) {
        this.result = result;
        this.spin = spin;
        this.time = Axis.tdb(result, points(SpinSample::effectivePeriodH));
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final EscortSpinResult spin = result.nearby().escort() == null
                ? null
                : result.nearby().escort().spin();
        return spin == null || spin.pass() == null || spin.nominal().history().size() < 2
                ? Chart.none()
                : new SpinChart(result, spin).chart();
    }

    private Chart chart() {
        final List<Point> effective = points(SpinSample::effectivePeriodH);
        final List<Point> precession = points(SpinSample::precessionPeriodH);
        final PanelBuilder periods = PanelBuilder.of(
                        time,
                        Axis.about(
                                "Period, h",
                                Stream.of(effective, precession)
                                        .flatMap(List::stream)
                                        .mapToDouble(Point::y),
                                ROOM,
                                ROOM,
                                TICKS,
                                "0.#"))
                .curve("effective", effective, Theme.EARTH, Theme.SOLID)
                .curve("precession", precession, Theme.ASTEROID, Theme.DASHED);
        final List<Point> rotation = points(SpinSample::rotationPeriodH);
        final PanelBuilder about = PanelBuilder.of(
                        time, Axis.about("Pψ, h", heights(rotation), ROOM, ROOM, TICKS, "#,##0.#"))
                .curve("rotation", rotation, Theme.RING, Theme.SOLID);
        final List<Point> shift = points(SpinSample::poleShiftDeg);
        final PanelBuilder pole = PanelBuilder.of(
                        time,
                        Axis.about(
                                "Pole moved by",
                                DoubleStream.concat(DoubleStream.of(0), heights(shift)),
                                0,
                                ROOM,
                                TICKS,
                                "0.#°"))
                .curve("pole", shift, Theme.BEFORE, Theme.SOLID);
        periods.label(value(effective, BEFORE, "0.0' h'", Theme.EARTH))
                .label(value(effective, AFTER, "0.0' h'", Theme.EARTH));
        pole.label(value(shift, AFTER, "0.0°", Theme.BEFORE));
        for (PanelBuilder panel : List.of(periods, about, pole)) {
            panel.upright(
                    TdbClock.millis(spin.pass().secondsTdb()),
                    "closest",
                    Theme.TEXT,
                    Theme.DOTTED,
                    panel == periods ? new double[] {0.9, 0.1} : new double[0]);
        }
        return Chart.stack(result.asteroid().designation() + ": rotation of one attitude, "
                        + spin.nominal().label())
                .and(periods.build(), 5)
                .and(about.build(), 4)
                .and(pole.build(), 4)
                .line("effective, 2πL/2E", Theme.EARTH, Theme.SOLID)
                .line("precession, Pφ", Theme.ASTEROID, Theme.DASHED)
                .line("rotation, Pψ", Theme.RING, Theme.SOLID)
                .line("pole", Theme.BEFORE, Theme.SOLID);
    }

    /** The height of a line at a share of its points. */
    private static Label value(List<Point> line, double share, String pattern, Color color) {
        final Point at = line.get((int) (share * (line.size() - 1)));
        return Label.mark(Numbers.format(pattern, at.y()), List.of(at), color);
    }

    private static DoubleStream heights(List<Point> points) {
        return points.isEmpty() ? DoubleStream.of(0, 1) : Axis.heights(points);
    }

    private List<Point> points(Function<SpinSample, Double> value) {
        return spin.nominal().history().stream()
                .filter(sample -> value.apply(sample) != null)
                .map(sample -> new Point(TdbClock.millis(sample.secondsTdb()), value.apply(sample)))
                .toList();
    }
}
