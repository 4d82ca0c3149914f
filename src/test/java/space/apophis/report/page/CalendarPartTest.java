package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TrajectoryResult;

class CalendarPartTest {

    private static final JsonNode ROWS = rows();

    private static JsonNode rows() {
        try {
            return new JsonMapper()
                    .readTree(CalendarPart.of(SyntheticFlyby.result())
                            .orElseThrow()
                            .json())
                    .get("rows");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** A date known to the month begins with it and ends with it: nothing is drawn as surer than it is known. */
    @Test
    void anEventReachesOverAllThatItsDateMayMean() {
        final List<TimelineEventResult> events = SyntheticFlyby.result().timeline().systems().stream()
                .flatMap(system -> system.events().stream())
                .toList();
        final List<JsonNode> bars = list(ROWS).stream()
                .filter(row -> row.get("scene").isNull())
                .flatMap(row -> list(row.get("bars")).stream())
                .toList();
        assertEquals(events.size(), bars.size());
        int months = 0;
        for (JsonNode bar : bars) {
            final String when = bar.get("when").textValue();
            if (when.matches("\\d{4}-\\d{2}")) {
                months++;
                assertEquals(
                        Instant.parse(when + "-01T00:00:00Z").getEpochSecond(),
                        bar.get("from").longValue());
                final double days =
                        (bar.get("to").doubleValue() - bar.get("from").doubleValue()) / 86400;
                assertTrue(days >= 28 && days <= 31, when + " has " + days + " days");
            }
        }
        assertTrue(months > 0);
    }

    @Test
    void aCraftIsOnItsWayFromItsFirstLegToItsLast() {
        final TrajectoryResult option = SyntheticFlyby.result().options().get(0);
        final JsonNode row = list(ROWS).stream()
                .filter(r -> r.get("scene").asText().equals("transfer-0"))
                .findFirst()
                .orElseThrow();
        final JsonNode way = row.get("bars").get(0);
        assertEquals(
                Instant.parse(option.launchUtc()).getEpochSecond(),
                way.get("from").longValue());
        assertEquals(
                Instant.parse(option.legs().get(option.legs().size() - 1).utc()).getEpochSecond(),
                way.get("to").longValue());
        assertEquals(option.legs().size() + 1, row.get("bars").size());
    }

    @Test
    void aResultWithoutProgrammeAndCraftHasNoCalendar() {
        assertTrue(CalendarPart.of(SyntheticFlyby.withoutEncounter()).isEmpty());
    }
}
