package space.apophis.timeline;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.scenario.timeline.DocumentSpec;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.units.PreciseDate.DatePrecision;

/**
 * The events of a programme as an iCalendar file (RFC 5545), for people's calendars. An event known to the minute lasts
 * that minute in UTC; one known to the day lasts that day, and one known less precisely all days that it may mean. Old plans
 * are left out. The stamp of each event is the day of the timeline, so the same file gives the same bytes.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Apophis encounter simulator//Timeline//EN";
    private static final int MOST_OCTETS = 75;

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
        final ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(programme.timeline().title());
        programme.timeline().systems().stream()
                .filter(system -> systems.contains(system.id()))
                .forEach(system -> system.events().stream()
                        .filter(event -> event.state() != EventState.SUPERSEDED)
                        .forEach(event -> calendar.addEvent(entry(system, event))));
        final StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library counts characters, and folds between a backslash and what it escapes.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(CalendarFile::folded).collect(Collectors.joining());
    }

    /** A line in pieces of at most 75 octets of UTF-8 (RFC 5545, 3.1); characters and escapes stay whole. */
    private static String folded(String line) {
        final StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int start = 0, end; start < line.length(); start = end) {
            end = line.offsetByCodePoints(start, 1);
            if (line.charAt(start) == '\\' && end < line.length()) {
                end = line.offsetByCodePoints(end, 1);
            }
            final String whole = line.substring(start, end);
            final int length = whole.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(whole);
            octets += length;
        }
        return folded.append("\r\n").toString();
    }

    private VEvent entry(SystemSpec system, EventSpec event) {
        final VEvent entry = new VEvent();
        entry.setUid(system.id() + "." + event.id() + "@" + programme.timeline().name() + ".apophis");
        entry.setDateTimeStamp(instant(programme.timeline().asOf().firstDay(), 0));
        date(entry, event);
        entry.setSummary(system.name(words.language()) + ": " + event.what(words.language()) + mark(event));
        entry.setDescription(description(event));
        entry.addCategories(system.domain().toString());
        entry.setStatus(
                switch (event.state()) {
                    case HAPPENED -> Status.confirmed();
                    case CANCELLED -> Status.cancelled();
                    default -> Status.tentative();
                });
        // Nobody is busy because a spacecraft is.
        entry.setTransparency(true);
        return entry;
    }

    private static void date(VEvent entry, EventSpec event) {
        if (event.when().precision() == DatePrecision.MINUTE) {
            entry.setDateStart(
                    instant(event.when().firstDay(), event.when().time().toSecondOfDay()));
            // Without one, readers draw an hour.
            entry.setDuration(Duration.builder().minutes(1).build());
        } else {
            entry.setDateStart(day(event.when().firstDay()), false);
            // The end is the first day that is not meant any more.
            entry.setDateEnd(day(event.when().lastDay().plusDays(1)), false);
        }
    }

    private static Date instant(LocalDate day, int secondOfDay) {
        return Date.from(
                day.atStartOfDay(ZoneOffset.UTC).plusSeconds(secondOfDay).toInstant());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
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
