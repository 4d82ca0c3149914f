package space.apophis.report.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TimelineSystemResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.When;
import space.apophis.units.PreciseDate;

/** The calendar under the clock of a page: the events of the programme and the phases of each option of a craft. */
public final class CalendarPart {

    /** What is no word of the programme: it follows from the scenario. */
    private static final String COMPUTED = "computed";

    private CalendarPart() {}

    /**
     * @param rows systems of the programme, then options of a craft
     */
    private record Data(List<Row> rows) {}

    /**
     * @param scene of the span of the clock whose phases these are, null of a system of the programme, which stands beside any
     * @param name of the system or the option
     * @param bars in time order
     */
    private record Row(String scene, String name, List<Bar> bars) {}

    /**
     * An event or a phase.
     *
     * @param from POSIX seconds of its begin, or of the first instant at which it may be
     * @param to likewise its end
     * @param when as precisely as it is known, UTC
     * @param what takes place
     * @param state of an event of the programme, {@code happened}, {@code due}, {@code planned}, {@code superseded} or {@code
     *     cancelled}; {@code computed} of a phase
     * @param gate kind of gate; null for none
     * @param sources ids of the documents that say so; none of a phase
     */
    private record Bar(
            double from, double to, String when, String what, String state, String gate, List<String> sources) {}

    /** Of a result with a programme or a craft. */
    public static Optional<LivePart> of(StudyResult result) {
        final Stream<Row> systems = result.timeline() == null
                ? Stream.empty()
                : result.timeline().systems().stream().map(CalendarPart::row);
        final List<TrajectoryResult> options = result.options();
        final Stream<Row> crafts =
                IntStream.range(0, options.size()).mapToObj(i -> row("transfer-" + i, options.get(i)));
        final List<Row> rows = Stream.concat(crafts, systems)
                .filter(row -> !row.bars().isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new LivePart("calendar", new Data(rows), List.of("axes", "calendar")));
    }

    private static Row row(TimelineSystemResult system) {
        return new Row(
                null,
                system.name(),
                system.events().stream()
                        .map(CalendarPart::bar)
                        .sorted(Comparator.comparingDouble(Bar::from))
                        .toList());
    }

    private static Bar bar(TimelineEventResult event) {
        final PreciseDate when = PreciseDate.parse(event.when());
        final boolean toTheMinute = when.time() != null;
        return new Bar(
                posix(when.firstDay(), toTheMinute ? when.time() : LocalTime.MIDNIGHT),
                toTheMinute
                        ? posix(when.lastDay(), when.time())
                        : posix(when.lastDay().plusDays(1), LocalTime.MIDNIGHT),
                event.when(),
                event.what(),
                event.state(),
                event.gate(),
                event.sources());
    }

    /** The way from the first leg to the last, and each leg on it. */
    private static Row row(String scene, TrajectoryResult option) {
        final List<LegResult> legs = option.legs();
        final List<Bar> bars = new ArrayList<>();
        if (legs.size() > 1) {
            bars.add(phase(legs.get(0).when(), legs.get(legs.size() - 1).when(), "under way"));
        }
        legs.forEach(leg -> bars.add(phase(leg.when(), leg.until() == null ? leg.when() : leg.until(), words(leg))));
        return new Row(scene, "Craft, " + option.label(), bars);
    }

    private static String words(LegResult leg) {
        final String name =
                leg.label() != null || leg.body() == null ? leg.label() : CloseApproachResult.named(leg.body());
        return name == null ? leg.kind() : leg.kind() + ", " + name;
    }

    private static Bar phase(When from, When to, String what) {
        final String when = to.equals(from) ? from.utc() : from.utc() + "/" + to.utc();
        return new Bar(posix(from), posix(to), when, what, COMPUTED, null, List.of());
    }

    private static double posix(When when) {
        return Instant.parse(when.utc()).toEpochMilli() / 1000.0;
    }

    private static double posix(LocalDate day, LocalTime time) {
        return day.toEpochSecond(time, ZoneOffset.UTC);
    }
}
