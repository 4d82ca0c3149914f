package space.apophis.report.export.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ShippedData;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StudyResult;

class CalendarExportTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    private static Map<String, byte[]> files() {
        return CalendarExport.write(new ExportSource(RESULT, ShippedData.solarSystem(), ExportRequest.ALL, List.of()));
    }

    private static ICalendar calendar() {
        final byte[] file = files().get(RESULT.header().name() + ".ics");
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
    }

    private static List<VEvent> of(String kind) {
        return calendar().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(kind + "."))
                .toList();
    }

    @Test
    void everyEventIsThereOnceAndEndsAfterItBegins() {
        final ICalendar calendar = calendar();
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty());
        assertEquals(
                calendar.getEvents().size(),
                calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
        for (VEvent event : calendar.getEvents()) {
            assertTrue(
                    event.getDuration() != null
                            || event.getDateEnd()
                                    .getValue()
                                    .after(event.getDateStart().getValue()),
                    () -> event.getUid().getValue());
        }
        assertTrue(calendar.getDescriptions()
                .get(0)
                .getValue()
                .contains(RESULT.provenance().scenarioSha256()));
    }

    @Test
    void passesAreAtTheirSecondAndLastAMinute() {
        final List<CloseApproachResult> passes = RESULT.passes().closeApproaches();
        final List<VEvent> events = of("close-approach");
        assertEquals(passes.size(), events.size());
        for (int i = 0; i < passes.size(); i++) {
            final Instant start = events.get(i).getDateStart().getValue().toInstant();
            final Duration off = Duration.between(Instant.parse(passes.get(i).utc()), start);
            assertTrue(Math.abs(off.toMillis()) <= 500, off::toString);
            assertEquals(60_000, events.get(i).getDuration().getValue().toMillis());
        }
    }

    @Test
    void whatDoesNotHappenHasNoDate() {
        assertEquals(
                RESULT.sighting().events().stream()
                        .map(EventResult::utc)
                        .filter(utc -> utc != null)
                        .count(),
                of("pass").size());
    }

    @Test
    void spansOfSightAreThoseOfTheSites() {
        assertEquals(
                RESULT.sighting().sites().stream()
                        .map(SiteResult::visibility)
                        .mapToInt(sight -> sight.visible().size())
                        .sum(),
                of("visibility").size());
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        final Map<String, byte[]> again = files();
        files().forEach((name, content) -> assertArrayEquals(content, again.get(name), name));
    }
}
