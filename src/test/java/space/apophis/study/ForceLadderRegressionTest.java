package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The golden summary of the shipped force ladder. Run with -Dupdate=true to write it anew, and say why. */
class ForceLadderRegressionTest {

    private static final Path GOLDEN = Path.of("src/test/golden/force-ladder.txt");

    @Test
    void theShippedLadderGivesItsGoldenSummary() throws IOException {
        final String summary = summary(ShippedForceLadder.result());
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, summary);
        }
        assertEquals(Files.readString(GOLDEN), summary);
    }

    /** Distances after the pass to 0.1 km: it multiplies the rounding of a millimetre before it by 7,500. */
    private static String summary(StudyResult result) {
        final StringBuilder text = new StringBuilder();
        text.append(result.provenance().ephemerisSha256()).append('\n');
        for (ForceRungResult rung : result.forceLadder()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s TDB miss %.3f km end %.1f km\n",
                    rung.term(),
                    rung.tdb(),
                    rung.missDistanceKm(),
                    rung.endErrorKm()));
        }
        return text.toString();
    }
}
