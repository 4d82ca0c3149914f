package space.apophis.chart.escort;

import java.util.List;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EscortHillSample;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.StudyResult;

/** How far a craft is from the asteroid and from Earth in time, with its phases and how far the asteroid holds it. */
public final class EscortRangeChart {

    /** What is seen. */
    public static final String CAPTION =
            "Above, the craft from the asteroid's centre as planned, and where Earth is passed the Hill radii"
                    + " of the asteroid, dashed; the one about Earth is an instantaneous measure. Orbits that last stay within half of the"
                    + " smaller. Below, the craft from Earth. Scales are logarithmic where distances differ much; dotted lines are where"
                    + " phases begin.";

    private static final double ROOM = 1.5;
    private static final double ROOM_ABOVE = 1.1;
    private static final double MUCH = 30.0;
    private static final int TICKS = 6;

    private EscortRangeChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final EscortResult escort = result.nearby().escort();
        return escort == null || escort.path().size() < 2 ? Chart.none() : draw(result, escort);
    }

    private static Chart draw(StudyResult result, EscortResult escort) {
        final List<Point> range = TdbClock.curve(escort.path(), EscortSample::secondsTdb, EscortSample::rangeKm);
        final List<Point> earth = TdbClock.curve(escort.path(), EscortSample::secondsTdb, EscortSample::earthKm);
        final List<EscortHillSample> hill =
                escort.passage() == null ? List.of() : escort.passage().hill();
        final List<Point> sunHill = TdbClock.curve(hill, EscortHillSample::secondsTdb, EscortHillSample::sunKm);
        final List<Point> earthHill = TdbClock.curve(hill, EscortHillSample::secondsTdb, EscortHillSample::earthKm);
        final PanelBuilder near = PanelBuilder.of(
                Axis.tdb(result, range),
                distances("Range, km", DoubleStream.concat(Axis.heights(range), Axis.heights(earthHill))));
        near.named("craft", range, Theme.ASTEROID, Theme.SOLID, 0.05, 0.1, 0.5);
        if (hill.size() > 1) {
            near.named("Hill radius, Sun", sunHill, Theme.SUN, Theme.DASHED, 0.8, 0.7, 0.9);
            near.named("Hill radius, Earth", earthHill, Theme.EARTH, Theme.DASHED, 0.8, 0.7, 0.9);
        }
        final PanelBuilder far =
                PanelBuilder.of(Axis.tdb(result, range), distances("From Earth, km", Axis.heights(earth)));
        far.curve("distance from Earth", earth, Theme.EARTH, Theme.SOLID);
        for (EscortPhaseResult phase : escort.phases()) {
            near.upright(TdbClock.millis(phase.start().secondsTdb()), "", Theme.MOON, Theme.DOTTED);
            far.upright(
                    TdbClock.millis(phase.start().secondsTdb()),
                    phase.name(),
                    Theme.MOON,
                    Theme.DOTTED,
                    0.95,
                    0.85,
                    0.75,
                    0.65,
                    0.55,
                    0.45);
        }
        return Chart.stack("Beside " + result.asteroid().designation() + ": distances and phases")
                .and(near.build(), 3)
                .and(far.build(), 2);
    }

    /** Logarithmic where the values differ much, else from 0 on. */
    private static Axis distances(String label, DoubleStream values) {
        final double[] sorted = values.filter(value -> value > 0.0).sorted().toArray();
        final double least = sorted[0];
        final double greatest = sorted[sorted.length - 1];
        return greatest < MUCH * least
                ? Axis.linear(label, 0.0, ROOM_ABOVE * greatest, TICKS, "#,##0.###")
                : Axis.logarithmic(label, least / ROOM, ROOM * greatest, "#,##0.###");
    }
}
