package space.apophis.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import space.apophis.scenario.timeline.Domain;
import space.apophis.scenario.timeline.EventState;
import space.apophis.scenario.timeline.GateKind;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TimelineNeedResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.result.TimelineSystemResult;
import space.apophis.units.PreciseDate;

/** The lanes of the programme as a result holds it, without its file. Times are UTC days since 1970-01-01. */
final class AlongsideLanes {

    private final TimelineResult timeline;
    private final double from;
    private final double to;

    private AlongsideLanes(TimelineResult timeline, double from, double to) {
        this.timeline = timeline;
        this.from = from;
        this.to = to;
    }

    /**
     * The rows between two instants.
     *
     * @param lines that concern all rows; those outside are left out, and the day on which the programme was known is added
     */
    static LaneSeries of(TimelineResult timeline, double from, double to, List<LaneSeries.Line> lines) {
        return new AlongsideLanes(timeline, from, to).make(lines);
    }

    private LaneSeries make(List<LaneSeries.Line> lines) {
        // A system without an event in the time shown would be an empty row.
        final List<LaneSeries.Row> rows = timeline.systems().stream()
                .map(this::row)
                .filter(row -> !row.marks().isEmpty())
                .toList();
        final List<LaneSeries.Line> all = new ArrayList<>();
        all.add(new LaneSeries.Line(LocalDate.parse(timeline.asOf()).toEpochDay(), "as of " + timeline.asOf(), true));
        all.addAll(lines);
        return new LaneSeries(
                rows,
                timeline.needs().stream()
                        .map(need -> arrow(rows, need))
                        .filter(Objects::nonNull)
                        .toList(),
                all.stream()
                        .filter(line -> line.day() >= from && line.day() <= to)
                        .toList(),
                from,
                to);
    }

    private LaneSeries.Row row(TimelineSystemResult system) {
        return new LaneSeries.Row(
                word(Domain.values(), system.domain()),
                system.id(),
                system.name(),
                system.events().stream()
                        .filter(this::isSeen)
                        .map(this::mark)
                        .sorted((a, b) -> Double.compare(a.middle(), b.middle()))
                        .toList());
    }

    private boolean isSeen(TimelineEventResult event) {
        final PreciseDate when = PreciseDate.parse(event.when());
        return LaneSeries.first(when) < to && LaneSeries.last(when) > from;
    }

    private LaneSeries.Mark mark(TimelineEventResult event) {
        return LaneSeries.mark(
                event.id(),
                event.what(),
                PreciseDate.parse(event.when()),
                word(EventState.values(), event.state()),
                event.gate() == null ? null : word(GateKind.values(), event.gate()),
                from,
                to);
    }

    /** Null where one of its events is not seen. */
    private static LaneSeries.Arrow arrow(List<LaneSeries.Row> rows, TimelineNeedResult need) {
        final List<String> systems = rows.stream().map(LaneSeries.Row::system).toList();
        final int fromRow = systems.indexOf(need.needed());
        final int toRow = systems.indexOf(need.waiting());
        if (fromRow < 0 || toRow < 0) {
            return null;
        }
        final LaneSeries.Mark needed = mark(rows.get(fromRow), need.neededEvent());
        final LaneSeries.Mark waiting = mark(rows.get(toRow), need.waitingEvent());
        return needed == null || waiting == null
                ? null
                : new LaneSeries.Arrow(fromRow, needed.middle(), toRow, waiting.middle(), need.together());
    }

    private static LaneSeries.Mark mark(LaneSeries.Row row, String event) {
        return row.marks().stream()
                .filter(mark -> mark.event().equals(event))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> E word(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
