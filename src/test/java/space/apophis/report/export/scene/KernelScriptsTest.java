package space.apophis.report.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.apophis.report.export.PassScene;

/** The scripts of GMAT and OpenSpace about SPK kernels, by readers that take no more than these programs' grammars. */
class KernelScriptsTest {

    /** Fields by type, of GMAT's sources of April 2026. */
    private static final Map<String, String> GMAT_FIELDS = Map.of(
            "CoordinateSystem", "Origin|Axes",
            "Spacecraft", "DateFormat|Epoch|CoordinateSystem|NAIFId|OrbitSpiceKernelName",
            "Propagator", "Type|StepSize|CentralBody|EpochFormat|StartEpoch",
            "ReportFile", "Filename|Precision|Add",
            "ImpulsiveBurn", "CoordinateSystem|Element1|Element2|Element3");

    private static final String DATE =
            "'?\\d\\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{3}'?";

    private static Map<String, byte[]> gmat() {
        return GmatExport.write(PassScene.source(0.0));
    }

    /** Every line is a comment, a resource, one of its fields, or a command after the mission begins. */
    @Test
    void gmatReadsTheScript() {
        final Map<String, String> types = new HashMap<>();
        final List<String> played = new ArrayList<>();
        boolean mission = false;
        for (String line : new String(gmat().get("synthetic-flyby.script"), StandardCharsets.US_ASCII).split("\n")) {
            final Matcher create =
                    Pattern.compile("Create (\\w+) ([A-Za-z]\\w*);").matcher(line);
            final Matcher field = Pattern.compile("(\\w+)\\.(\\w+) = (.+);").matcher(line);
            final Matcher play = Pattern.compile("Propagate (\\w+)\\((\\w+)\\) \\{\\w+\\.ElapsedDays = [0-9.]+\\};")
                    .matcher(line);
            if (line.isBlank() || line.startsWith("%")) {
                continue;
            } else if (line.equals("BeginMissionSequence;")) {
                mission = true;
            } else if (create.matches()) {
                assertTrue(!mission && GMAT_FIELDS.containsKey(create.group(1)), line);
                assertEquals(null, types.put(create.group(2), create.group(1)), "twice: " + line);
            } else if (field.matches()) {
                assertTrue(!mission && field.group(2).matches(GMAT_FIELDS.get(types.get(field.group(1)))), line);
                assertTrue(
                        !field.group(2).matches("Epoch|StartEpoch")
                                || field.group(3).matches(DATE),
                        line);
            } else {
                assertTrue(mission && play.matches(), line);
                assertEquals("Propagator", types.get(play.group(1)));
                assertEquals("Spacecraft", types.get(play.group(2)));
                played.add(play.group(2));
            }
        }
        assertEquals(List.of("Apophis", "CraftThere", "CraftEscort"), played);
    }

    /** A craft beside the asteroid needs the asteroid's kernel as well; each kernel named is there. */
    @Test
    void kernelsThatAreNamedAreThere() {
        final String script = new String(gmat().get("synthetic-flyby.script"), StandardCharsets.US_ASCII);
        assertTrue(script.contains("CraftEscort.OrbitSpiceKernelName = {'apophis.bsp', 'craft-escort.bsp'};"), script);
        final String asset = asset();
        for (Matcher kernel = Pattern.compile("['\"]([a-z0-9-]+\\.bsp)['\"]").matcher(script + asset);
                kernel.find(); ) {
            assertTrue(gmat().containsKey(kernel.group(1)), kernel.group(1));
        }
    }

    private static String asset() {
        return new String(
                OpenSpaceExport.write(PassScene.source(0.0)).get("synthetic-flyby.asset"), StandardCharsets.UTF_8);
    }

    /** Lua's words balance, texts are closed and escaped, and each node's parent is the Sun's or one before it. */
    @Test
    void openSpaceReadsTheAsset() {
        final String asset = asset();
        int braces = 0;
        int blocks = 0;
        final Matcher token = Pattern.compile("--[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"|[A-Za-z_]\\w*|[{}()]|\"")
                .matcher(asset);
        while (token.find()) {
            final String word = token.group();
            assertTrue(!word.equals("\""), "a text that is not closed");
            braces += word.matches("[{(]") ? 1 : word.matches("[})]") ? -1 : 0;
            blocks += word.matches("function|do") ? 1 : word.equals("end") ? -1 : 0;
        }
        assertEquals(0, braces);
        assertEquals(0, blocks);
        assertTrue(asset.contains("Name = \"there \\\"and\\\" back\""), asset);
        final List<String> known = new ArrayList<>();
        final Matcher node =
                Pattern.compile("Identifier = \"(\\w+)\", Parent = (\\S+),").matcher(asset);
        while (node.find()) {
            assertTrue(
                    node.group(2).equals("sun.SunCenter.Identifier")
                            || known.contains(node.group(2).replace("\"", "")),
                    node.group());
            known.add(node.group(1));
        }
        assertEquals(
                List.of("Apophis", "ApophisTrail", "CraftThere", "CraftThereTrail", "CraftEscort", "CraftEscortTrail"),
                known);
    }
}
