package space.apophis.chart;

import java.awt.Color;
import java.util.List;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.timeline.Words;

/** What the signs of a timeline mean, as far as rows have them. */
final class GanttLegend {

    private GanttLegend() {}

    /** A chart with the legend of its rows. */
    static Chart with(Chart chart, GanttRows rows, Words words) {
        final List<GanttRows.Mark> marks =
                rows.rows().stream().flatMap(row -> row.marks().stream()).toList();
        Chart with = chart;
        for (EventState state : EventState.values()) {
            if (marks.stream().anyMatch(mark -> mark.state() == state)) {
                final GanttPanel.Shape shape = GanttPanel.Shape.of(state);
                final Color fill = shape.fill(Theme.MOON);
                with = with.mark(
                        words.of("state", state), shape.at(0, 0, 5), fill == null ? Color.WHITE : fill, Theme.MOON);
            }
        }
        if (marks.stream().anyMatch(mark -> mark.gate() != null)) {
            with = with.mark(
                    words.of("legend.gate"),
                    GanttPanel.Shape.HAPPENED.at(0, 0, GanttLayout.GATE_RADIUS + 0.5),
                    Theme.MOON,
                    Theme.MOON);
        }
        if (marks.stream().anyMatch(mark -> mark.strength() < 1)) {
            final Color half = Theme.faded(Theme.MOON, 0.5);
            with = with.mark(
                    words.of("legend.faded"), GanttPanel.Shape.HAPPENED.at(0, 0, GanttLayout.RADIUS), half, half);
        }
        if (marks.stream().anyMatch(GanttRows.Mark::lasts)) {
            with = with.patch(words.of("legend.bar"), Theme.faded(Theme.MOON, 0.3), Color.WHITE);
        }
        if (rows.arrows().stream().anyMatch(arrow -> !arrow.together())) {
            with = with.line("\u2192 " + words.of("legend.need"), Theme.MOON, PanelBuilder.stroke(0.8));
        }
        if (rows.arrows().stream().anyMatch(GanttRows.Arrow::together)) {
            with = with.line(words.of("legend.together"), Theme.MOON, Theme.DOTTED);
        }
        return with;
    }
}
