package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.Language;

/** What is written is read back by the library that calendars use too. */
class CalendarFileTest {

    private static final Programme PROGRAMME = new Programme(ShippedTimeline.spec());

    private static String text(List<String> systems) {
        return new CalendarFile(PROGRAMME, new Words(Language.ENGLISH)).text(systems);
    }

    private static VEvent event(String id) {
        return Biweekly.parse(text(PROGRAMME.ids())).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(id + "@cooperation.apophis"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyEventThatIsNoOldPlanIsThereOnce() {
        final List<String> expected = PROGRAMME.timeline().systems().stream()
                .flatMap(system -> system.events().stream()
                        .filter(event -> event.state() != EventState.SUPERSEDED)
                        .map(event -> system.id() + "." + event.id() + "@cooperation.apophis"))
                .toList();
        final ICalendar calendar = Biweekly.parse(text(PROGRAMME.ids())).first();
        assertEquals(
                expected,
                calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
        assertTrue(expected.size() > 140, expected.size() + " events");
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty());
    }

    /** The end of an all-day event is the day after its last; a leap day and a year's end are counted. */
    @ParameterizedTest
    @CsvSource({
        "ramses.approval, 20251127, 20251128",
        "ramses.launch, 20280420, 20280511",
        "ramses.arrival, 20290201, 20290301",
        "ramses.pdr, 20241001, 20250101",
        "bepicolombo.science, 20270101, 20270701",
        "mmx-rover.delivery, 20240201, 20240301",
        "new-athena.launch, 20370101, 20380101",
        "mars-small-landers.decade, 20300101, 20400101",
    })
    void daysAndSpansLastWholeDays(String id, String start, String end) {
        final VEvent event = event(id);
        assertEquals(start, written(event.getDateStart().getValue()));
        assertEquals(end, written(event.getDateEnd().getValue()));
    }

    private static String written(ICalDate date) {
        assertFalse(date.hasTime());
        return date.getRawComponents().toString(false, false);
    }

    @Test
    void aMinuteIsAnInstant() {
        final VEvent event = event("ramses.encounter");
        assertEquals(
                Date.from(Instant.parse("2029-04-13T21:45:00Z")),
                new Date(event.getDateStart().getValue().getTime()));
        assertNull(event.getDateEnd());
        assertEquals("PT1M", event.getDuration().getValue().toString());
        assertTrue(text(List.of("ramses")).contains("\r\nDTSTART:20290413T214500Z\r\n"));
    }

    @Test
    void eventsTellTheirStateAndSources() {
        final VEvent launch = event("ramses.launch");
        assertEquals(
                "Ramses: launch from Tanegashima (planned, 2028-04-20/2028-05-10)",
                launch.getSummary().getValue());
        assertEquals("TENTATIVE", launch.getStatus().getValue());
        assertTrue(launch.getDescription().getValue().startsWith("Known to the span, reported, as of 2026-11-30.\n"));
        assertTrue(launch.getDescription().getValue().contains("SpaceNews, 2025-09-08"));
        assertEquals("CONFIRMED", event("hera.launch").getStatus().getValue());
        assertEquals("CANCELLED", event("gateway.pause").getStatus().getValue());
        assertEquals(List.of("planetary-defence"), launch.getCategories().get(0).getValues());
    }

    @Test
    void namesAreInTheLanguageAsked() {
        final String text = new CalendarFile(PROGRAMME, new Words(Language.ARABIC)).text(List.of("hera", "ramses"));
        final List<String> summaries = Biweekly.parse(text).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
        assertTrue(summaries.contains("هيرا: الإطلاق من كيب كانافيرال"), summaries.toString());
        assertTrue(summaries.contains("Ramses: تُعتمد المهمة في بريمن"), summaries.toString());
    }

    /** RFC 5545, 3.1: at most 75 octets in a line, and no fold that parts a character or an escape. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void linesAreShortAndFoldedBetweenCharacters(Language language) {
        final String text = new CalendarFile(PROGRAMME, new Words(language)).text(PROGRAMME.ids());
        assertTrue(text.contains("\r\n "));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertEquals(0, (line.length() - line.replaceFirst("\\\\+$", "").length()) % 2, line);
        }
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** Neither the clock nor the place of the machine is in the bytes. */
    @Test
    void bytesAreTheSameAnywhereAndAnyTime() {
        final TimeZone zone = TimeZone.getDefault();
        final String text = text(PROGRAMME.ids());
        try {
            for (String place : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertEquals(text, text(PROGRAMME.ids()), place);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
        assertEquals(
                List.of("DTSTAMP:20261130T000000Z"),
                text.lines()
                        .filter(line -> line.startsWith("DTSTAMP"))
                        .distinct()
                        .toList());
    }
}
