package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/** The launch period of the shipped scenario. */
class RamsesRegressionTest {

    private static final LaunchPeriodOutcome OUTCOME = ShippedTransfers.of(ShippedTransfers.FILE);

    @Test
    void theShippedScenarioGivesItsGoldenSummary() throws IOException {
        final LaunchPeriodSection section = OUTCOME.section();
        final StudyResult result = RecordCopy.of(
                SyntheticFlyby.result(),
                Map.of(
                        "transfers", section.transfers(),
                        "nominalTransfer", section.nominalTransfer(),
                        "window", section.window(),
                        "launchGrid", section.launchGrid(),
                        "flownMap", section.flownMap()));
        GoldenSummary.assertKept("ramses-2028", summary(), result);
    }

    /** An independent sizing run has 20 April to 8 May, C3 18.2 to 13.1, DLA 33.0 to 39.8 degrees; two days are allowed. */
    @Test
    void theLaunchPeriodIsThatOfTheSizingRun() {
        final WindowResult window = OUTCOME.section().window();
        assertNear("2028-04-20T00:00:00Z", window.firstLaunchConicUtc());
        assertNear("2028-05-08T00:00:00Z", window.lastLaunchConicUtc());
        final List<LaunchDayResult> within = window.launchDays().stream()
                .filter(day -> day.deltaVKmS() <= 1.55)
                .toList();
        assertEquals(18.2, within.get(0).c3Km2S2(), 0.1);
        assertEquals(13.1, within.get(within.size() - 1).c3Km2S2(), 0.1);
        assertEquals(33.0, within.get(0).launchDeclinationDeg(), 0.1);
        assertEquals(39.8, within.get(within.size() - 1).launchDeclinationDeg(), 0.1);
    }

    /** On 8 May the conic has 1.549 km/s and the flight 1.551: as flown the period ends a day earlier. */
    @Test
    void asFlownTheLaunchPeriodIsADayShorter() {
        final WindowResult window = OUTCOME.section().window();
        assertEquals("2028-04-20T00:00:00Z", window.firstLaunchUtc());
        assertEquals("2028-05-07T00:00:00Z", window.lastLaunchUtc());
        assertEquals("2028-05-08T00:00:00Z", window.lastLaunchConicUtc());
        assertEquals(
                18, window.launchDays().stream().filter(LaunchDayResult::within).count());
        final TrajectoryResult close = OUTCOME.section().transfers().get(2);
        assertEquals(
                List.of(Shortfall.DELTA_V),
                close.limits().shortfalls().stream().map(ShortfallResult::kind).toList());
        assertEquals(1.5511, close.limits().shortfalls().get(0).value(), 1e-4);
        assertEquals(1.55, close.limits().shortfalls().get(0).limit(), 1e-12);
    }

    /** One lead, one delta v and one mass: as flown, the conic beside it, the bound it lies on named. */
    @Test
    void theNominalOptionIsTheFlownOne() {
        final TrajectoryResult nominal = OUTCOME.section().transfers().get(1);
        assertEquals(46.3, nominal.end().daysBeforeEncounter(), 0.1);
        assertEquals(53.9, nominal.end().daysBeforeEncounterConic(), 0.1);
        assertEquals(1.458, nominal.deltaV().leading(), 5e-4);
        assertEquals(1.450, nominal.deltaV().deltaVConicKmS(), 5e-4);
        assertTrue(nominal.mass().deliveredMassKg() < nominal.mass().deliveredMassConicKg());
        assertEquals(
                nominal.deltaV().leading(),
                nominal.legs().stream().mapToDouble(LegResult::deltaVKmS).sum(),
                1e-9);
        assertEquals(
                nominal.mass().massAtEndKg(),
                nominal.legs().get(nominal.legs().size() - 1).massAfterKg(),
                1e-9);
        assertEquals(
                List.of(new LimitsResult.AtBound("arrival", LimitsResult.Bound.LAST_DATE)),
                nominal.limits().atBounds());
        assertTrue(nominal.way().path().stretches().size() > 1);
    }

    /** Options of the scenario's own may lie outside; then they say so. */
    @Test
    void namedOptionsAreHeldToTheArrivalsOfThePeriod() {
        assertFalse(shortfalls("arrival 12 February").contains(Shortfall.ARRIVAL));
        assertTrue(shortfalls("a month earlier there").contains(Shortfall.ARRIVAL));
        assertEquals(List.of(Shortfall.ARRIVAL), shortfalls("late, arrival in March"));
    }

    private static List<Shortfall> shortfalls(String label) {
        return OUTCOME.section().transfers().stream()
                .filter(option -> option.label().equals(label))
                .flatMap(option -> option.limits().shortfalls().stream())
                .map(ShortfallResult::kind)
                .toList();
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
