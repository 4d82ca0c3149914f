package space.apophis.chart;

import java.awt.Color;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * An impactor from the decision to build it to the pass or strike of the asteroid, and the Gantt rows of the programme below, on one
 * axis of time in UTC.
 */
final class DeflectionCalendarChart {

    static final int HEIGHT = 640;
    static final String CAPTION =
            "What has to be done before the launch, the launch days that give the wanted shift, the cruise of the best of all launches,"
                    + " and the time from its hit to the pass or strike, in which the push grows to the shift. Below, the systems of"
                    + " the programme, where the scenario has one.";

    private static final double DAY = UtcClock.ofDays(1);
    private static final double HALF_BAR = 0.3;
    private static final double PALE = 0.35;

    /** Of the whole span, before and after it. */
    private static final double ROOM = 0.03;

    /** A stretch of time. */
    private record Stage(String name, double from, double to, Color color) {}

    private final StudyResult result;
    private final List<Stage> stages;
    private final double pass;

    private DeflectionCalendarChart(StudyResult result, List<Stage> stages, double pass) {
        this.result = result;
        this.stages = stages;
        this.pass = pass;
    }

    static Chart draw(StudyResult result) {
        final DeflectionResult deflection = result.strikes().deflection();
        if (deflection == null
                || deflection.window() == null
                || deflection.window().best() == null
                || result.launchPeriod().best().isEmpty()) {
            return Chart.none();
        }
        final TrajectoryResult best = result.launchPeriod().best().orElseThrow();
        final double pass = UtcClock.millis(best.arrivalUtc())
                + 1e3 * (deflection.plane().secondsTdb() - best.end().arrival().secondsTdb());
        return new DeflectionCalendarChart(result, stages(deflection.window(), pass), pass).chart();
    }

    private static List<Stage> stages(DeflectionWindowResult window, double pass) {
        final List<Stage> stages = new ArrayList<>();
        if (window.gates() != null) {
            stages.add(new Stage(
                    "decision and build",
                    UtcClock.millis(window.gates().decisionUtc()),
                    UtcClock.millis(window.gates().readyUtc()),
                    Theme.MOON));
        }
        if (window.firstLaunchUtc() != null) {
            // A day is drawn about its instant, so that a period of one day is a bar too.
            stages.add(new Stage(
                    "launch period",
                    UtcClock.millis(window.firstLaunchUtc()) - 0.5 * DAY,
                    UtcClock.millis(window.lastLaunchUtc()) + 0.5 * DAY,
                    Theme.RING));
        }
        final double launch = UtcClock.millis(window.best().launchUtc());
        final double hit = UtcClock.millis(window.best().arrivalUtc());
        stages.add(new Stage("cruise of the best", launch, hit, Theme.EARTH));
        stages.add(new Stage("from the hit to the pass", hit, pass, Theme.ASTEROID));
        return stages;
    }

    private Chart chart() {
        final double first = stages.stream().mapToDouble(Stage::from).min().orElseThrow();
        final double room = ROOM * (pass - first);
        final double from = Math.floor((first - room) / DAY);
        final double to = Math.ceil((pass + room) / DAY);
        final String title = "from the decision to the pass";
        if (result.timeline() == null) {
            final PanelBuilder panel = panel(GanttPanel.time("Time, UTC", from, to));
            panel.upright(pass, encounter(), Theme.ASTEROID, PanelBuilder.stroke(1.4));
            return Chart.of(result.asteroid().designation() + ": " + title, panel.build());
        }
        final AlongsideStack stack = new AlongsideStack(result, from, to, pass, utc().substring(0, 10));
        stack.rows(panel(GanttPanel.time("Time, UTC", from, to)), 30 * stages.size());
        return stack.chart(title, HEIGHT, List.of());
    }

    private String encounter() {
        return result.strikes().deflection().plane().strikes() ? "strike" : "pass";
    }

    private String utc() {
        return Instant.ofEpochMilli(Math.round(pass)).toString();
    }

    private PanelBuilder panel(Axis time) {
        final PanelBuilder panel = PanelBuilder.of(
                time, Axis.rows(null, stages.stream().map(Stage::name).toList()));
        for (int row = 0; row < stages.size(); row++) {
            final Stage stage = stages.get(row);
            panel.bar(stage.from(), stage.to(), row, HALF_BAR, Theme.faded(stage.color(), PALE), stage.color());
            panel.label(Label.bar(
                    Numbers.format("#,##0", (stage.to() - stage.from()) / DAY) + " days",
                    new Point(stage.from(), row),
                    new Point(stage.to(), row),
                    Theme.TEXT));
        }
        return panel;
    }
}
