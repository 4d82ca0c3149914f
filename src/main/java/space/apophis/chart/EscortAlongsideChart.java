package space.apophis.chart;

import java.util.List;
import space.apophis.chart.escort.LinkChart;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.StudyResult;

/** Phases of an escort and its hours of link a day above, the Gantt rows of the programme below, on one axis of time in UTC. */
final class EscortAlongsideChart {

    static final int HEIGHT = 860;
    static final String CAPTION =
            "Above, the hours of each whole UTC day in which any station of an agency has the craft in view, and the phases of the"
                    + " escort with their least distance from the asteroid. Below, the systems of the programme that matter to it, with"
                    + " pale bars where a date is not known to the day.";

    private static final double DAY = UtcClock.ofDays(1);
    private static final double HALF_BAR = 0.3;
    private static final double PALE = 0.35;
    private static final double[] NAME_AT = {0.12, 0.3, 0.75, 0.6, 0.9};

    private EscortAlongsideChart() {}

    static Chart draw(StudyResult result) {
        final EscortResult escort = result.nearby().escort();
        if (escort == null
                || escort.phases().isEmpty()
                || result.timeline() == null
                || result.passes().encounter() == null) {
            return Chart.none();
        }
        final List<EscortPhaseResult> phases = escort.phases();
        final double from = Math.floor(millis(phases.get(0).start().utc()) / DAY);
        final double to = Math.ceil(millis(phases.get(phases.size() - 1).end().utc()) / DAY);
        final Axis time = GanttPanel.time("Time, UTC", from, to);
        final AlongsideStack stack = new AlongsideStack(result, from, to);
        if (escort.links() != null) {
            hours(stack, time, escort.links());
        }
        phases(stack, time, phases);
        return stack.chart("the escort alongside the programme", HEIGHT, List.of());
    }

    private static double millis(String utc) {
        return UtcClock.millis(utc);
    }

    /** On whole days; the first may lack the light time. */
    private static void hours(AlongsideStack stack, Axis time, EscortLinksResult links) {
        final PanelBuilder panel = PanelBuilder.of(
                time, Axis.linear("In view, h a day", 0, 25, 5, "0").every(6));
        for (int i = 0; i < links.networks().size(); i++) {
            final int network = i;
            final String name = links.networks().get(i).network();
            final List<Point> curve = links.days().stream()
                    .filter(day -> day.ofHours() > 23)
                    .map(day -> new Point(
                            millis(day.day() + "T12:00:00Z"), day.hours().get(network)))
                    .toList();
            panel.named(
                    name.equals("other") ? "other stations" : name, curve, LinkChart.color(name), Theme.SOLID, NAME_AT);
        }
        stack.curves(panel);
    }

    private static void phases(AlongsideStack stack, Axis time, List<EscortPhaseResult> phases) {
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.rows(
                        null,
                        phases.stream()
                                .map(EscortPhaseResult::name)
                                .map(stack::rowName)
                                .toList()));
        for (int row = 0; row < phases.size(); row++) {
            final Point from = new Point(millis(phases.get(row).start().utc()), row);
            final Point to = new Point(millis(phases.get(row).end().utc()), row);
            panel.bar(from.x(), to.x(), row, HALF_BAR, Theme.faded(Theme.BEFORE, PALE), Theme.BEFORE);
            panel.label(Label.bar(
                    Numbers.format((to.x() - from.x()) / DAY < 2.0 ? "0.0" : "0", (to.x() - from.x()) / DAY) + " days, "
                            + Numbers.significant(phases.get(row).minimumRangeKm()) + " km",
                    from,
                    to,
                    Theme.TEXT));
        }
        stack.rows(panel, 24 * phases.size());
    }
}
