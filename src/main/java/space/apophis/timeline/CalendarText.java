package space.apophis.timeline;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Events as an iCalendar text (RFC 5545), for people's calendars. What is known to the minute or better lasts that minute in UTC, since
 * readers draw an event without an end as an hour; what is known to days lasts those days.
 */
public final class CalendarText {

    private static final int MOST_OCTETS = 75;

    private CalendarText() {}

    /**
     * A calendar.
     *
     * @param product that made it, as the format wants it named
     * @param name for people
     * @param description for people; null for none
     * @return text whose lines end as the format wants it, with a carriage return and a line feed
     */
    public static String of(String product, String name, String description, List<VEvent> events) {
        final ICalendar calendar = new ICalendar();
        calendar.setProductId(product);
        calendar.setName(name);
        if (description != null) {
            calendar.setDescription(description);
        }
        events.forEach(calendar::addEvent);
        final StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library counts characters, and folds between a backslash and what it escapes.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(CalendarText::folded).collect(Collectors.joining());
    }

    /**
     * An event without its date.
     *
     * @param uid the same whenever it is written
     * @param stamp when what it says was known
     */
    public static VEvent event(String uid, Instant stamp, String summary, String description, String category) {
        final VEvent event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(stamp));
        event.setSummary(summary);
        event.setDescription(description);
        event.addCategories(category);
        // Nobody is busy because a spacecraft is.
        event.setTransparency(true);
        return event;
    }

    /** It lasts the minute from an instant on. */
    public static void minute(VEvent event, Instant start) {
        event.setDateStart(Date.from(start));
        event.setDuration(Duration.builder().minutes(1).build());
    }

    /** It lasts from an instant to a later one. */
    public static void span(VEvent event, Instant start, Instant end) {
        event.setDateStart(Date.from(start));
        event.setDateEnd(Date.from(end));
    }

    /** It lasts whole days, the last among them. */
    public static void days(VEvent event, LocalDate first, LocalDate last) {
        event.setDateStart(day(first), false);
        // The end is the first day that is not meant any more.
        event.setDateEnd(day(last.plusDays(1)), false);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
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
}
