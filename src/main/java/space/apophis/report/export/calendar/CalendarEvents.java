package space.apophis.report.export.calendar;

import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.study.result.When;
import space.apophis.timeline.CalendarText;

/**
 * Events of a result in the order they are given. One is known again by its kind, its name and how many of these were before it, so that
 * a calendar that has an earlier run of the scenario moves it rather than doubling it.
 */
final class CalendarEvents {

    private static final int HALF_SECOND_MS = 500;

    private final String scenario;
    private final Instant stamp;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<VEvent> events = new ArrayList<>();

    /**
     * None so far.
     *
     * @param stamp when what they say was known
     */
    CalendarEvents(String scenario, Instant stamp) {
        this.scenario = scenario;
        this.stamp = stamp;
    }

    List<VEvent> all() {
        return List.copyOf(events);
    }

    void minute(String kind, String name, String utc, String summary, String description) {
        CalendarText.minute(event(kind, name, summary, description), instant(utc));
    }

    void span(String kind, String name, String fromUtc, String toUtc, String summary, String description) {
        final Instant from = instant(fromUtc);
        final Instant to = instant(toUtc);
        final VEvent event = event(kind, name, summary, description);
        // Whole seconds may leave nothing of a span, and no event may end before it has begun.
        if (to.isAfter(from)) {
            CalendarText.span(event, from, to);
        } else {
            CalendarText.minute(event, from);
        }
    }

    void span(String kind, String name, When from, When to, String summary, String description) {
        span(kind, name, from.utc(), to.utc(), summary, description);
    }

    void days(String kind, String name, String firstUtc, String lastUtc, String summary, String description) {
        CalendarText.days(event(kind, name, summary, description), day(firstUtc), day(lastUtc));
    }

    /** One that has an identity and a date elsewhere. */
    VEvent add(String uid, String summary, String description, String category) {
        final VEvent event = CalendarText.event(uid, stamp, summary, description, category);
        events.add(event);
        return event;
    }

    private VEvent event(String kind, String name, String summary, String description) {
        final String identity = plain(kind) + "." + plain(name);
        final int count = counts.merge(identity, 1, Integer::sum);
        return add(identity + "." + count + "@" + scenario + ".apophis", summary, description, kind);
    }

    private static String plain(String text) {
        final String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "unnamed" : plain;
    }

    /** ISO UTC, with or without a Z behind. */
    static Instant parse(String utc) {
        return Instant.parse(utc.endsWith("Z") ? utc : utc + "Z");
    }

    /** Calendars have whole seconds. */
    private static Instant instant(String utc) {
        final Instant half = parse(utc).plusMillis(HALF_SECOND_MS);
        return Instant.ofEpochSecond(half.getEpochSecond());
    }

    private static LocalDate day(String utc) {
        return instant(utc).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
