package space.apophis.study;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

/** The golden summary of the shipped force ladder. */
class ForceLadderRegressionTest {

    @Test
    void theShippedLadderGivesItsGoldenSummary() throws IOException {
        GoldenSummary.assertKept("force-ladder", summary(ShippedForceLadder.result()), ShippedForceLadder.result());
    }

    /** Distances after the pass to 0.1 km: it multiplies the rounding of a millimetre before it by 7,500. */
    private static String summary(StudyResult result) {
        final StringBuilder text = new StringBuilder();
        text.append(result.provenance().ephemeris().ephemerisSha256()).append('\n');
        for (ForceRungResult rung : result.passes().forceLadder()) {
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
