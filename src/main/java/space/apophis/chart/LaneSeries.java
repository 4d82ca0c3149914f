package space.apophis.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.scenario.timeline.Domain;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventState;
import space.apophis.scenario.timeline.GateKind;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.Chain;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.Words;
import space.apophis.units.DatePrecision;
import space.apophis.units.PreciseDate;

/**
 * The systems of a programme as rows against time. Times are UTC days since 1970-01-01, with fractions; a day that is
 * known lasts from its midnight to the next.
 *
 * @param rows by field, each field's together
 * @param arrows needs that tie an event that is seen to another that is seen
 * @param lines instants that concern all rows
 * @param from where the axis begins
 * @param to where it ends, the end of the last day
 */
public record LaneSeries(List<Row> rows, List<Arrow> arrows, List<Line> lines, double from, double to) {

    private static final double SECONDS_PER_DAY = 86400;
    private static final String LEFT_TO_RIGHT = "\u200e";

    /** A system with its events that are seen, in time. */
    public record Row(Domain domain, String system, String name, List<Mark> marks) {

        public Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * An event.
     *
     * @param event its id
     * @param first earliest instant that its date may mean, no earlier than the axis
     * @param last latest, no later than the axis
     * @param lasts whether its date may mean more than one day; it then has a bar
     * @param state gives its shape
     * @param gate null for an event that is no gate
     * @param strength 1 for a date known to the day, less for others
     * @param date as the file has it
     * @param text what takes place
     */
    public record Mark(
            String event,
            double first,
            double last,
            boolean lasts,
            EventState state,
            GateKind gate,
            double strength,
            String date,
            String text) {

        /** Where the mark stands: the middle of what is seen. */
        double middle() {
            return (first + last) / 2;
        }
    }

    /**
     * A need, from the event that is needed to the one that waits.
     *
     * @param fromRow place in the list of rows, as toRow
     * @param together whether the two are one
     */
    public record Arrow(int fromRow, double fromDay, int toRow, double toDay, boolean together) {}

    /** An instant across all rows. */
    public record Line(double day, String text, boolean today) {}

    public LaneSeries {
        rows = List.copyOf(rows);
        arrows = List.copyOf(arrows);
        lines = List.copyOf(lines);
    }

    /** The rows of an excerpt, in the language of the words. */
    public static LaneSeries of(Programme programme, Excerpt excerpt, Words words) {
        final double from = excerpt.from().toEpochDay();
        final double to = excerpt.to().toEpochDay() + 1;
        final List<Row> rows = new ArrayList<>();
        for (String id : excerpt.systems()) {
            final SystemSpec system = programme.system(id);
            rows.add(new Row(system.domain(), id, system.name(words.language()), marks(system, from, to)));
        }
        return new LaneSeries(
                rows,
                arrows(programme, rows),
                lines(programme, excerpt.systems(), excerpt.today(), words, from, to),
                from,
                to);
    }

    private static List<Mark> marks(SystemSpec system, double from, double to) {
        return system.events().stream()
                .filter(event -> first(event.when()) < to && last(event.when()) > from)
                .map(event -> mark(event.id(), event.what(), event.when(), event.state(), event.gate(), from, to))
                .sorted((a, b) -> Double.compare(a.middle(), b.middle()))
                .toList();
    }

    /** The mark of an event of which some is seen. */
    static Mark mark(
            String id, String what, PreciseDate when, EventState state, GateKind gate, double from, double to) {
        return new Mark(
                id,
                Math.max(first(when), from),
                Math.min(last(when), to),
                when.isRange(),
                state,
                gate,
                strength(when),
                when.toString(),
                what);
    }

    private static List<Arrow> arrows(Programme programme, List<Row> rows) {
        final List<Arrow> arrows = new ArrayList<>();
        for (Chain.Link link : programme.links()) {
            final int fromRow = row(rows, link.neededSystem());
            final int toRow = row(rows, link.waitingSystem());
            if (fromRow >= 0 && toRow >= 0) {
                final Optional<Mark> needed = mark(rows.get(fromRow), link.needed());
                final Optional<Mark> waiting = mark(rows.get(toRow), link.waiting());
                if (needed.isPresent() && waiting.isPresent()) {
                    arrows.add(new Arrow(
                            fromRow, needed.get().middle(), toRow, waiting.get().middle(), link.together()));
                }
            }
        }
        return arrows;
    }

    private static int row(List<Row> rows, String system) {
        return rows.stream().map(Row::system).toList().indexOf(system);
    }

    private static Optional<Mark> mark(Row row, EventSpec event) {
        return row.marks().stream()
                .filter(mark -> mark.event().equals(event.id()))
                .findFirst();
    }

    private static List<Line> lines(
            Programme programme, List<String> systems, LocalDate today, Words words, double from, double to) {
        final List<Line> lines = new ArrayList<>();
        lines.add(new Line(today.toEpochDay(), dated(words, "today", today), true));
        for (String system : systems) {
            for (EventSpec event : programme.system(system).events()) {
                if (event.gate() == GateKind.ENCOUNTER && event.state().stands()) {
                    final double middle = (first(event.when()) + last(event.when())) / 2;
                    final String text =
                            dated(words, "gate." + event.gate(), event.when().firstDay());
                    lines.add(new Line(middle, text, false));
                }
            }
        }
        return lines.stream()
                .filter(line -> line.day() >= from && line.day() <= to)
                .distinct()
                .toList();
    }

    /** The mark keeps a date after a word of Arabic from being turned around. */
    private static String dated(Words words, String key, LocalDate day) {
        return words.of(key) + " " + (words.rightToLeft() ? LEFT_TO_RIGHT : "") + day;
    }

    static double first(PreciseDate date) {
        return date.firstDay().toEpochDay() + fraction(date);
    }

    /** The end of the last day; of a minute, the minute itself. */
    static double last(PreciseDate date) {
        return date.lastDay().toEpochDay() + (date.time() == null ? 1 : fraction(date));
    }

    private static double fraction(PreciseDate date) {
        return date.time() == null ? 0 : date.time().toSecondOfDay() / SECONDS_PER_DAY;
    }

    /** A span is as weak as the calendar unit that is as long. */
    static double strength(PreciseDate date) {
        final long days = date.lastDay().toEpochDay() - date.firstDay().toEpochDay() + 1;
        if (date.precision() == DatePrecision.MINUTE || days == 1) {
            return 1;
        }
        return days <= 31 ? 0.85 : days <= 92 ? 0.7 : days <= 184 ? 0.6 : 0.5;
    }
}
