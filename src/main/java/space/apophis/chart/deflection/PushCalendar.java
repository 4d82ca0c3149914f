package space.apophis.chart.deflection;

import java.util.Comparator;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.StudyResult;

/**
 * Dates of actions, up to the pass or strike that is to be changed.
 *
 * @param result of the passes before it
 * @param plane of it
 */
record PushCalendar(StudyResult result, DeflectionPlaneResult plane) {

    /** Passes so close change what a push does; those farther off than this do little, km. */
    private static final double CLOSE_KM = 4e6;

    private static final int MOST_PASSES = 4;
    private static final double DAY = 86400.0;

    /** The axis from a date on, TDB seconds since J2000. */
    Axis axis(double fromTdb) {
        return Axis.calendar(
                "Date of the action, TDB", TdbClock.millis(fromTdb), TdbClock.millis(plane.secondsTdb() + 20.0 * DAY));
    }

    /** Adds the pass or strike, and the passes of that body before it. */
    void passes(PanelBuilder panel, boolean named) {
        upright(panel, plane.secondsTdb(), named ? plane.strikes() ? "strike" : "pass" : "");
        result.passes().closeApproaches().stream()
                .filter(pass -> pass.body().equals(plane.body()))
                .filter(pass -> pass.distanceKm() < CLOSE_KM)
                .filter(pass -> plane.secondsTdb() - pass.secondsTdb() > DAY)
                .filter(pass -> panel.across().shows(TdbClock.millis(pass.secondsTdb())))
                .sorted(Comparator.comparingDouble(CloseApproachResult::distanceKm))
                .limit(MOST_PASSES)
                .forEach(pass -> upright(
                        panel,
                        pass.secondsTdb(),
                        named
                                ? "pass by " + CloseApproachResult.named(pass.body()) + "\n"
                                        + pass.tdb().substring(0, 10)
                                : ""));
    }

    private static void upright(PanelBuilder panel, double secondsTdb, String text) {
        final double[] places = text.isEmpty()
                ? new double[0]
                : List.of(0.93, 0.8, 0.65, 0.1).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        panel.upright(TdbClock.millis(secondsTdb), text, Theme.MOON, Theme.DOTTED, places);
    }
}
