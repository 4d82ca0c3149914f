package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StudyResult;

class ClockPartTest {

    private static JsonNode clock(StudyResult result) throws Exception {
        return new JsonMapper().readTree(ClockPart.of(result).orElseThrow().json());
    }

    @Test
    void theEncounterComesFirstAndBeginsAtTheClosestApproach() throws Exception {
        final JsonNode data = clock(SyntheticFlyby.result());
        final JsonNode span = data.get("spans").get(0);
        assertEquals("encounter", span.get("scene").textValue());
        assertEquals(
                SyntheticFlyby.result().passes().encounter().approach().secondsTdb(),
                span.get("start").doubleValue());
        assertEquals(69.185, data.get("tdbMinusUtc").doubleValue(), 0.002);
    }

    /** Names of small bodies keep their letters, those of planets are in capitals in a result. */
    @Test
    void theTargetIsCalledByItsName() throws Exception {
        final String events = clock(SyntheticFlyby.result()).get("spans").toString();
        assertTrue(events.contains("(99942) Apophis\""), events);
        assertFalse(events.contains("apophis\""), events);
        assertEquals("the Moon", CloseApproachResult.named("MOON"));
    }

    /** What happens outside a span cannot be jumped to. */
    @Test
    void theEventsOfASpanAreWithinItAndInTimeOrder() throws Exception {
        for (JsonNode span : clock(SyntheticFlyby.result()).get("spans")) {
            double last = span.get("from").doubleValue();
            for (JsonNode event : span.get("events")) {
                assertTrue(event.get("t").doubleValue() >= last, span.get("label") + ", " + event);
                last = event.get("t").doubleValue();
            }
            assertTrue(span.get("to").doubleValue() >= last, span.toString());
        }
    }

    @Test
    void everyOptionAndSwingByHasASpan() throws Exception {
        final List<String> scenes = StreamSupport.stream(
                        clock(SyntheticFlyby.result()).get("spans").spliterator(), false)
                .map(span -> span.get("scene").textValue())
                .toList();
        assertTrue(scenes.contains("transfer-0"), scenes.toString());
        assertEquals(
                SyntheticFlyby.result().options().stream()
                        .flatMap(option -> option.passes().swingBys().stream())
                        .filter(swingBy -> swingBy.path().size() > 1)
                        .count(),
                scenes.stream().filter(scene -> scene.startsWith("swing-by")).count());
    }

    @Test
    void aResultInWhichNothingMovesHasNoClock() {
        assertTrue(ClockPart.of(SyntheticFlyby.withoutEncounter()).isEmpty());
    }
}
