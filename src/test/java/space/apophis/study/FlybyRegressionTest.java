package space.apophis.study;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The golden summary of the shipped scenario. */
class FlybyRegressionTest {

    @Test
    void theShippedScenarioGivesItsGoldenSummary() throws IOException {
        GoldenSummary.assertKept("apophis-flyby-2029", summary(ShippedFlyby.result()));
    }

    private static String summary(StudyResult result) {
        final StringBuilder text = new StringBuilder();
        text.append(result.provenance().ephemerisSha256()).append('\n');
        for (CloseApproachResult a : result.closeApproaches()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s TDB %s distance %.4f km speed %.7f km/s v-infinity %.7f km/s b %.3f km e %.6f%n",
                    a.body(),
                    a.tdb(),
                    a.utc(),
                    a.distanceKm(),
                    a.relativeSpeedKmS(),
                    a.vInfinityKmS(),
                    a.impactParameterKm(),
                    a.eccentricity()));
        }
        final EncounterResult encounter = result.encounter();
        for (OrbitResult orbit :
                new OrbitResult[] {encounter.orbitBefore(), encounter.orbitAfter(), encounter.earthOrbit()}) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s a %.8f au e %.8f i %.6f deg period %.5f d %s%n",
                    orbit.tdb(),
                    orbit.semiMajorAxisAu(),
                    orbit.eccentricity(),
                    orbit.inclinationDeg(),
                    orbit.periodDays(),
                    orbit.orbitClass()));
        }
        final StateSample last = result.heliocentric().get(result.heliocentric().size() - 1);
        text.append(String.format(
                Locale.ROOT,
                "%d rows, the last at %.3f %.3f %.3f km%n",
                result.heliocentric().size(),
                last.xKm(),
                last.yKm(),
                last.zKm()));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
