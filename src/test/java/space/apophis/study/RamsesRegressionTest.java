package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/** The launch period of the shipped scenario. */
class RamsesRegressionTest {

    private static final LaunchPeriodOutcome OUTCOME = ShippedTransfers.of(ShippedTransfers.FILE);

    @Test
    void theShippedScenarioGivesItsGoldenSummary() throws IOException {
        GoldenSummary.assertKept("ramses-2028", summary());
    }

    /** An independent sizing run has 20 April to 8 May, C3 18.2 to 13.1, DLA 33.0 to 39.8 degrees; two days are allowed. */
    @Test
    void theLaunchPeriodIsThatOfTheSizingRun() {
        final WindowResult window = OUTCOME.section().window();
        assertNear("2028-04-20T00:00:00Z", window.firstLaunchConicUtc());
        assertNear("2028-05-08T00:00:00Z", window.lastLaunchConicUtc());
        final List<LaunchDayResult> within =
                window.launchDays().stream().filter(LaunchDayResult::within).toList();
        assertEquals(18.2, within.get(0).c3Km2S2(), 0.1);
        assertEquals(13.1, within.get(within.size() - 1).c3Km2S2(), 0.1);
        assertEquals(33.0, within.get(0).launchDeclinationDeg(), 0.1);
        assertEquals(39.8, within.get(within.size() - 1).launchDeclinationDeg(), 0.1);
    }

    private static void assertNear(String expected, String utc) {
        final Duration off =
                Duration.between(Instant.parse(expected), Instant.parse(utc)).abs();
        assertTrue(off.compareTo(Duration.ofDays(2)) <= 0, utc);
    }

    private static String summary() {
        final WindowResult window = OUTCOME.section().window();
        final StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s to %s, best %.4f km/s%n",
                window.firstLaunchConicUtc(),
                window.lastLaunchConicUtc(),
                window.best().bestDeltaVKmS()));
        for (TrajectoryResult t : OUTCOME.section().transfers()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s: %s to %s C3 %.3f RLA %.2f DLA %.2f injection %.4f delta v %.4f km/s %.1f kg %.2f days before,"
                            + " phase %.1f elongation %.1f deg, %d burns%n",
                    t.label(),
                    t.launchUtc(),
                    t.end().arrivalConic().utc(),
                    t.departure().c3ConicKm2S2(),
                    t.departure().launchRightAscensionConicDeg(),
                    t.departure().launchDeclinationConicDeg(),
                    t.departure().injectionConicDeltaVKmS(),
                    t.deltaV().deltaVConicKmS(),
                    t.mass().deliveredMassConicKg(),
                    t.end().daysBeforeEncounterConic(),
                    t.end().sunPhaseAngleDeg(),
                    t.end().solarElongationDeg(),
                    t.legs().stream().mapToInt(leg -> leg.burns().size()).sum()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
