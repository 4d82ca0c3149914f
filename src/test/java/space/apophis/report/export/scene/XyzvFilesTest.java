package space.apophis.report.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.apophis.report.export.PassScene;
import space.apophis.study.result.StateSample;

/** Catalogues of Cosmographia and Celestia and their files of states, by readers as strict as theirs. */
class XyzvFilesTest {

    private static final double DAY = 86400.0;
    private static final double J2000 = 2451545.0;

    private static final Map<String, byte[]> COSMOGRAPHIA = CosmographiaExport.write(PassScene.source(0.0));
    private static final Map<String, byte[]> CELESTIA = CelestiaExport.write(PassScene.source(0.0));

    /** Rows are chosen for 1 m; the date as one double is off by 20 microseconds at most, 0.6 m at 30 km/s on each side. */
    private static double worst(String file, DoubleFunction<StateSample> truth) {
        final XyzvReader reader = new XyzvReader(COSMOGRAPHIA.get(file));
        double worst = 0.0;
        for (int i = 0; i < reader.size() - 1; i++) {
            for (double share : new double[] {0.1, 0.33, 0.5, 0.8}) {
                final double date = reader.date(i) + share * (reader.date(i + 1) - reader.date(i));
                worst = Math.max(worst, reader.at(date).distance(PassScene.place(truth.apply((date - J2000) * DAY))));
            }
        }
        return worst;
    }

    @Test
    void theirCubicsAreOnThePathOfTheAsteroid() {
        final double worst = worst("apophis.xyzv", PassScene::asteroid);
        assertTrue(worst < 2.5, "worst " + worst + " m");
    }

    @Test
    void theirCubicsAreOnThePathBesideTheAsteroid() {
        final double worst = worst("craft-escort.xyzv", PassScene::escort);
        assertTrue(worst < 1.1, "worst " + worst + " m");
    }

    /** As UniverseLoader.cpp: dates as numbers, centres that are known by then, four names of inertial frames. */
    @Test
    void cosmographiaReadsTheCatalogue() throws IOException {
        final JsonNode catalogue = JsonMapper.builder().build().readTree(COSMOGRAPHIA.get("cosmographia.json"));
        assertEquals("1.0", catalogue.get("version").textValue());
        final Set<String> known = new TreeSet<>(Set.of("Sun", "Earth"));
        final Set<String> used = new TreeSet<>();
        for (JsonNode item : catalogue.get("items")) {
            double last = item.get("startTime").doubleValue();
            assertTrue(item.get("startTime").isNumber());
            for (JsonNode arc : item.get("arcs")) {
                assertTrue(known.contains(arc.get("center").textValue()), arc.toString());
                assertTrue(Set.of("EclipticJ2000", "EquatorJ2000", "EquatorB1950", "ICRF")
                        .contains(arc.get("trajectoryFrame").textValue()));
                assertEquals(
                        "InterpolatedStates", arc.get("trajectory").get("type").textValue());
                final XyzvReader states = new XyzvReader(
                        COSMOGRAPHIA.get(arc.get("trajectory").get("source").textValue()));
                used.add(arc.get("trajectory").get("source").textValue());
                assertEquals(last, states.date(0));
                assertTrue(arc.get("endTime").isNumber());
                last = arc.get("endTime").doubleValue();
                assertEquals(last, states.date(states.size() - 1));
            }
            known.add(item.get("name").textValue());
            assertTrue(item.get("trajectoryPlot").get("duration").textValue().matches("[0-9.]+ d"));
        }
        used.add("cosmographia.json");
        assertEquals(used, COSMOGRAPHIA.keySet());
        assertFalse(known.contains("Moon"), "one of that name would take the place of the program's own");
    }

    /** As the tokenizer and solarsys.cpp: texts, numbers and braces; only the first phase says when it begins. */
    @Test
    void celestiaReadsTheCatalogue() {
        final List<String> tokens = tokens(new String(CELESTIA.get("synthetic-flyby.ssc"), StandardCharsets.UTF_8));
        int depth = 0;
        final List<String> objects = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            final String token = tokens.get(i);
            if (depth == 0 && token.startsWith("\"")) {
                objects.add(token + " in " + tokens.get(i + 1));
                i++;
            }
            depth += token.matches("[{\\[]") ? 1 : token.matches("[}\\]]") ? -1 : 0;
            if (token.equals("Source")) {
                final XyzvReader states =
                        new XyzvReader(CELESTIA.get(tokens.get(i + 1).replace("\"", "")));
                assertTrue(states.size() > 1);
            }
        }
        assertEquals(0, depth);
        assertEquals(
                List.of(
                        "\"(99942) Apophis\" in \"Sol\"",
                        "\"there 'and' back\" in \"Sol\"",
                        "\"craft beside (99942) Apophis\" in \"Sol/(99942) Apophis\""),
                objects);
        assertEquals(3, count(tokens, "Beginning"));
        assertEquals(4, count(tokens, "Ending"));
        assertEquals(4, count(tokens, "EquatorJ2000"), "left out, the frame is the ecliptic or the asteroid's equator");
    }

    private static long count(List<String> tokens, String word) {
        return tokens.stream().filter(word::equals).count();
    }

    private static List<String> tokens(String text) {
        final List<String> tokens = new ArrayList<>();
        final Matcher matcher = Pattern.compile(
                        "#[^\n]*|\"[^\"\n]*\"|[-+]?[0-9.]+|[A-Za-z][A-Za-z0-9]*|[{}\\[\\]]|\\s+|.")
                .matcher(text);
        while (matcher.find()) {
            final String token = matcher.group();
            if (!token.isBlank() && !token.startsWith("#")) {
                assertTrue(token.length() > 1 || token.matches("[{}\\[\\]0-9]"), "not of the grammar: " + token);
                tokens.add(token);
            }
        }
        return tokens;
    }
}
