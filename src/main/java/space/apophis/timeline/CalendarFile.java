package space.apophis.timeline;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.scenario.timeline.DocumentSpec;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.units.PreciseDate;
import space.apophis.units.PreciseDate.DatePrecision;

/**
 * The events of a programme as an iCalendar file (RFC 5545), for people's calendars. An event known to the minute lasts
 * that minute in UTC; one known to the day lasts that day, and one known less precisely all days that it may mean. Old plans
 * are left out. The stamp of each event is the day of the timeline, so the same file gives the same bytes.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Apophis encounter simulator//Timeline//EN";

    private final Programme programme;
    private final Words words;
    private final Map<String, String> titles;

    /** @param words of the language of systems, events and states; what has no name in it is in English */
    public CalendarFile(Programme programme, Words words) {
        this.programme = programme;
        this.words = words;
        this.titles = programme.timeline().documents().stream()
                .collect(Collectors.toMap(DocumentSpec::id, CalendarFile::title));
    }

    private static String title(DocumentSpec document) {
        return document.title()
                + (document.publisher() == null ? "" : ", " + document.publisher())
                + (document.date() == null ? "" : ", " + document.date())
                + (document.copy() == null ? "" : " (" + document.copy() + ")");
    }

    /**
     * The events of some systems, in the order of the timeline.
     *
     * @param systems ids
     * @return text whose lines end as the format wants it, with a carriage return and a line feed
     */
    public String text(Collection<String> systems) {
        return CalendarText.of(
                PRODUCT,
                programme.timeline().title(),
                null,
                programme.timeline().systems().stream()
                        .filter(system -> systems.contains(system.id()))
                        .flatMap(system -> system.events().stream()
                                .filter(event -> event.state() != EventState.SUPERSEDED)
                                .map(event -> entry(system, event)))
                        .toList());
    }

    private VEvent entry(SystemSpec system, EventSpec event) {
        final VEvent entry = CalendarText.event(
                uid(programme.timeline().name(), system.id(), event.id()),
                programme
                        .timeline()
                        .asOf()
                        .firstDay()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                system.name(words.language()) + ": " + event.what(words.language()) + mark(event),
                description(event),
                system.domain().toString());
        date(entry, event.when());
        entry.setStatus(status(event.state()));
        return entry;
    }

    /** The same event has the same identity in the calendar of the programme and in that of a result. */
    public static String uid(String timeline, String system, String event) {
        return system + "." + event + "@" + timeline + ".apophis";
    }

    /** How sure it is. */
    public static Status status(EventState state) {
        return switch (state) {
            case HAPPENED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
            default -> Status.tentative();
        };
    }

    /** It lasts the minute or the days that its date may mean. */
    public static void date(VEvent entry, PreciseDate when) {
        if (when.precision() == DatePrecision.MINUTE) {
            CalendarText.minute(entry, when.firstDay().atTime(when.time()).toInstant(ZoneOffset.UTC));
        } else {
            CalendarText.days(entry, when.firstDay(), when.lastDay());
        }
    }

    /** What has happened needs no mark; of anything else the state, and the date if a calendar cannot show it. */
    private String mark(EventSpec event) {
        final List<String> marks = new ArrayList<>();
        if (event.state() != EventState.HAPPENED) {
            marks.add(words.of("state", event.state()));
        }
        if (event.when().isRange()) {
            marks.add(event.when().toString());
        }
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }

    private String description(EventSpec event) {
        final List<String> lines = new ArrayList<>();
        lines.add("Known to the " + event.when().precision() + ", " + event.confidence() + ", as of "
                + programme.timeline().asOf() + ".");
        if (event.note() != null) {
            lines.add(event.note());
        }
        event.sources().forEach(source -> lines.add(titles.get(source)));
        return String.join("\n", lines);
    }
}
