package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class ScenePartTest {

    private final StudyResult result = SyntheticFlyby.result();
    private final JsonNode data = data(result);

    private static JsonNode data(StudyResult result) {
        try {
            return new JsonMapper().readTree(ScenePart.of(result).orElseThrow().json());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A span of the clock without a scene would stop the page. */
    @Test
    void everySpanOfTheClockHasItsScene() {
        final Set<String> scenes = new TreeSet<>(Set.of("encounter"));
        // What it shows is data of another part.
        assertTrue(ScenePart.of(result).orElseThrow().scripts().contains(ClockSpan.ESCORT));
        scenes.add(ClockSpan.ESCORT);
        data.get("transfers").forEach(t -> scenes.add(t.get("scene").textValue()));
        data.get("swingBys").forEach(s -> scenes.add(s.get("scene").textValue()));
        final Set<String> spans = new TreeSet<>();
        ClockSpan.all(result).forEach(span -> spans.add(span.scene()));
        assertEquals(spans, scenes);
    }

    @Test
    void spacecraftStandBesideTheAsteroidWhileItPasses() {
        assertEquals(
                result.nearby().visitors().get(0).label(),
                data.get("visitors").get(0).get("label").textValue());
    }

    /** The whole moving part of a page may add 300 kB; a transfer of a year takes some thousands of characters. */
    @Test
    void aTransferTakesLittle() {
        data.get("transfers")
                .forEach(transfer -> assertTrue(transfer.toString().length() < 20_000, transfer.toString()));
        assertTrue(data.get("transfers").size() > 1);
    }

    @Test
    void aPageInWhichNothingMovesHasNone() {
        assertEquals(
                List.of(),
                ScenePart.of(SyntheticFlyby.withoutEncounter()).stream().toList());
    }
}
