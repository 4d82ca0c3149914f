package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.SystemSpec.Domain;
import space.apophis.study.result.Nullable;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.result.TimelineSystemResult;
import space.apophis.timeline.Chain;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.Words;
import space.apophis.units.PreciseDate;
import space.apophis.units.PreciseDate.DatePrecision;

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
public record GanttRows(List<Row> rows, List<Arrow> arrows, List<Line> lines, double from, double to) {

    private static final double SECONDS_PER_DAY = 86400;
    static final String LEFT_TO_RIGHT = "\u200e";

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

    /**
     * An instant across all rows.
     *
     * @param text at its top; empty where it is named elsewhere
     * @param today whether it is the day on which the programme stands
     * @param trace how it is drawn; null for the usual look of the two kinds
     */
    public record Line(
            double day,
            String text,
            boolean today,
            @Nullable Trace trace) {

        public Line(double day, String text, boolean today) {
            this(day, text, today, null);
        }
    }

    /** Colour and stroke of a line. */
    public record Trace(Color color, Stroke stroke) {}

    public GanttRows {
        rows = List.copyOf(rows);
        arrows = List.copyOf(arrows);
        lines = List.copyOf(lines);
    }

    /** The rows of an excerpt, in the language of the words. */
    public static GanttRows of(Programme programme, Excerpt excerpt, Words words) {
        final double from = excerpt.from().toEpochDay();
        final double to = excerpt.to().toEpochDay() + 1;
        final List<Row> rows = new ArrayList<>();
        for (String id : excerpt.systems()) {
            final SystemSpec system = programme.system(id);
            rows.add(new Row(
                    system.domain(), id, system.name(words.language()), marks(system, words.language(), from, to)));
        }
        return new GanttRows(
                rows,
                arrows(programme.links().stream().map(GanttRows::tie), rows),
                lines(programme, excerpt.systems(), excerpt.today(), words, from, to),
                from,
                to);
    }

    private static Tie tie(Chain.Link link) {
        return new Tie(
                link.neededSystem(),
                link.needed().id(),
                link.waitingSystem(),
                link.waiting().id(),
                link.together());
    }

    /**
     * The rows of a programme as a result holds it, without its file. A system without an event in the time shown has none.
     *
     * @param from days since 1970-01-01
     * @param more lines that concern all rows; those outside are left out, and the day on which the programme was known is
     *     added
     */
    static GanttRows of(TimelineResult timeline, double from, double to, List<Line> more) {
        final List<Row> rows = timeline.systems().stream()
                .map(system -> new Row(
                        constant(Domain.values(), system.domain()),
                        system.id(),
                        system.name(),
                        marks(system, from, to)))
                .filter(row -> !row.marks().isEmpty())
                .toList();
        final Line known = new Line(LocalDate.parse(timeline.asOf()).toEpochDay(), "as of " + timeline.asOf(), true);
        return new GanttRows(
                rows,
                arrows(
                        timeline.needs().stream()
                                .map(need -> new Tie(
                                        need.needed(),
                                        need.neededEvent(),
                                        need.waiting(),
                                        need.waitingEvent(),
                                        need.together())),
                        rows),
                Stream.concat(Stream.of(known), more.stream())
                        .filter(line -> line.day() >= from && line.day() <= to)
                        .toList(),
                from,
                to);
    }

    private static List<Mark> marks(TimelineSystemResult system, double from, double to) {
        return marks(
                system.events().stream()
                        .map(event -> new EventSeen(
                                event.id(),
                                event.what(),
                                PreciseDate.parse(event.when()),
                                constant(EventState.values(), event.state()),
                                event.gate() == null ? null : constant(GateKind.values(), event.gate()))),
                from,
                to);
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark> marks(SystemSpec system, Language language, double from, double to) {
        return marks(
                system.events().stream()
                        .map(event -> new EventSeen(
                                event.id(), event.what(language), event.when(), event.state(), event.gate())),
                from,
                to);
    }

    /** An event, of a file or of a result. */
    private record EventSeen(String id, String what, PreciseDate when, EventState state, GateKind gate) {}

    /** Those of which some is seen, in time. */
    private static List<Mark> marks(Stream<EventSeen> events, double from, double to) {
        return events.filter(event -> first(event.when()) < to && last(event.when()) > from)
                .map(event -> new Mark(
                        event.id(),
                        Math.max(first(event.when()), from),
                        Math.min(last(event.when()), to),
                        event.when().isRange(),
                        event.state(),
                        event.gate(),
                        strength(event.when()),
                        event.when().toString(),
                        event.what()))
                .sorted(Comparator.comparingDouble(Mark::middle))
                .toList();
    }

    /** A need of an event of one system by one of another. */
    private record Tie(String needed, String neededEvent, String waiting, String waitingEvent, boolean together) {}

    /** Needs of which both events are seen. */
    private static List<Arrow> arrows(Stream<Tie> ties, List<Row> rows) {
        final List<String> systems = rows.stream().map(Row::system).toList();
        final List<Arrow> arrows = new ArrayList<>();
        ties.forEach(tie -> {
            final int fromRow = systems.indexOf(tie.needed());
            final int toRow = systems.indexOf(tie.waiting());
            if (fromRow >= 0 && toRow >= 0) {
                final Optional<Mark> needed = mark(rows.get(fromRow), tie.neededEvent());
                final Optional<Mark> waiting = mark(rows.get(toRow), tie.waitingEvent());
                if (needed.isPresent() && waiting.isPresent()) {
                    arrows.add(new Arrow(
                            fromRow, needed.get().middle(), toRow, waiting.get().middle(), tie.together()));
                }
            }
        });
        return arrows;
    }

    private static Optional<Mark> mark(Row row, String event) {
        return row.marks().stream().filter(mark -> mark.event().equals(event)).findFirst();
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
