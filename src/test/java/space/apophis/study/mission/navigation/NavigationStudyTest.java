package space.apophis.study.mission.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.mission.MissionStudy;
import space.apophis.study.result.AssumedDeltaVResult;
import space.apophis.study.result.BudgetLine;
import space.apophis.study.result.BudgetLineResult;
import space.apophis.study.result.CorrectionResult;
import space.apophis.study.result.FlownCheckResult;
import space.apophis.study.result.InjectionResult;
import space.apophis.study.result.MissionErrors;
import space.apophis.study.result.ShortEnergyResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.trajectory.TrajectoryOutcome;

/** Errors of a small scenario: a few launch days about the shipped one, three burns. */
class NavigationStudyTest {

    private static final String SMALL = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-14 TDB
            transfer:
              launch: {from: 2028-04-28 UTC, to: 2028-05-02 UTC}
              arrival: {from: 2029-02-08 UTC, to: 2029-02-16 UTC, step: 2 d}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1400 kg, otherDeltaV: 50 m/s, deltaVMargin: 0.05, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              braking: {burns: 3, interval: 6 d}
              period: {deltaV: 1.50 km/s}
            mission:
              injection: {sigmaC3: 0.06 km^2/s^2, firstCorrection: 7 d, source: assumed}
              navigation:
                samples: 1000
                flownSamples: 4
                split: {above: 100 m/s, calibration: 5 m/s, before: 10 d, cleanUp: 2 d}
                corrections:
                  - {label: second, of: launch, after: 40 d}
                  - {label: by camera, of: arrival, before: 5 d, position: 3 km, velocity: 0.003 m/s, targetPosition: 3 km}
                residuals:
                  - {name: attitude control, deltaV: 5 m/s, source: assumed}
                source: assumed
            output:
              from: 2029-03-15 TDB
              to: 2029-05-13 TDB
            """;

    @TempDir
    private Path folder;

    private MissionErrors errors(String whole, String changed) throws IOException {
        assertTrue(SMALL.contains(whole), whole);
        final StudyInput input = StudyInput.read(
                Files.writeString(folder.resolve("small.yaml"), SMALL.replace(whole, changed)), Path.of("scenarios"));
        return MissionStudy.of(
                        input.scenario().mission(),
                        ShippedTransfers.of(input),
                        TrajectoryOutcome.NONE,
                        null,
                        null,
                        Progress.SILENT)
                .errors();
    }

    private static BudgetLineResult line(MissionErrors errors, BudgetLine line) {
        return errors.budget().stream()
                .filter(each -> each.line() == line)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBudgetHasItsLinesAndItsCheck() throws IOException {
        final MissionErrors errors = errors("name: small", "name: small");
        assertEquals(
                List.of(BudgetLine.values()),
                errors.budget().stream().map(BudgetLineResult::line).toList());
        for (BudgetLineResult line : errors.budget()) {
            assertTrue(line.cost().p50MS() <= line.cost().p95MS()
                    && line.cost().p95MS() <= line.cost().p99MS());
            assertFalse(line.source().isBlank());
        }
        // Of the days about 30 April, for which a sizing run has 1.487 km/s on conics to 12 February, the first is
        // cheapest.
        assertEquals(1470.0, line(errors, BudgetLine.DETERMINISTIC).cost().p50MS(), 15.0);
        assertEquals(5.0, line(errors, BudgetLine.RESIDUALS).cost().p99MS(), 1e-12);
        final BudgetLineResult total = line(errors, BudgetLine.TOTAL);
        assertTrue(total.cost().p50MS()
                > line(errors, BudgetLine.DETERMINISTIC).cost().p50MS());
        // Tsiolkovsky, from 1400 kg with an exhaust speed of 291 s.
        assertEquals(
                1400.0 * (1.0 - Math.exp(-total.cost().p99MS() / (291.0 * 9.80665))),
                total.propellant().propellantP99Kg(),
                1e-6);
        final FlownCheckResult check = errors.navigation().flownCheck();
        assertEquals(4, check.flownSamples());
        assertTrue(check.largestTotalPercent() < 5.0 && check.largestStatisticalPercent() < 5.0, check.toString());
        final AssumedDeltaVResult assumed = errors.navigation().assumed();
        assertEquals(50.0, assumed.otherDeltaVMS(), 1e-12);
        assertEquals(0.05 * line(errors, BudgetLine.DETERMINISTIC).cost().p50MS(), assumed.marginMS(), 1e-9);
        assertEquals(assumed.neededP99MS() <= assumed.keptMS(), assumed.covers());
        assertTrue(assumed.tankHolds());
    }

    /** Calibration, braking burns with clean-ups between them, and what the camera sees, in order of time. */
    @Test
    void largeBurnsAreSplit() throws IOException {
        final List<CorrectionResult> corrections =
                errors("name: small", "name: small").navigation().corrections();
        assertEquals(
                List.of(
                        "first correction",
                        "second",
                        "calibration before braking 1",
                        "by camera",
                        "braking 1",
                        "clean-up after braking 1",
                        "braking 2",
                        "clean-up after braking 2",
                        "braking 3",
                        "clean-up after braking 3"),
                corrections.stream().map(CorrectionResult::label).toList());
        // Given before it, the calibration is no more than a part of the braking.
        assertEquals(5.0, corrections.get(2).cost().p50MS(), 0.02);
        assertEquals(BudgetLine.APPROACH, corrections.get(3).line());
        assertTrue(
                corrections.get(3).cost().p50MS() > 0.0
                        && corrections.get(3).cost().p50MS() < 3.0,
                corrections.get(3).cost().toString());
    }

    /** 1 sigma of 0.06 km^2/s^2 at 3.9 km/s is 7.7 m/s along the asymptote; what undoes it is near that. */
    @Test
    void anInjectionThatFallsShortCosts() throws IOException {
        final InjectionResult injection = errors("name: small", "name: small").injection();
        assertEquals(60, injection.delays().size());
        assertEquals(
                injection.first().cost().p99MS(),
                injection.delays().get(6).cost().p99MS(),
                1e-6);
        final List<ShortEnergyResult> shorts = injection.shortEnergies();
        assertEquals(0.0, shorts.get(0).correctionMS(), 1e-9);
        assertEquals(7.7, shorts.get(1).correctionMS(), 1.5);
        assertEquals(3.0 * shorts.get(1).correctionMS(), shorts.get(3).correctionMS(), 1e-6);
        for (int k = 1; k < shorts.size(); k++) {
            assertTrue(shorts.get(k).period().deltaVKmS()
                    > shorts.get(k - 1).period().deltaVKmS());
            assertTrue(
                    shorts.get(k).period().days() <= shorts.get(k - 1).period().days());
            assertTrue(shorts.get(k).period().deliveredMassKg()
                    < shorts.get(k - 1).period().deliveredMassKg());
        }
        // The correction of one sigma on conics is that of the map.
        assertEquals(
                shorts.get(1).correctionMS(),
                1e3
                        * (shorts.get(1).period().deltaVKmS()
                                - shorts.get(0).period().deltaVKmS()),
                2.0);
    }

    /** The same for any number of threads, and other numbers from another seed. */
    @Test
    void samplesDependOnTheirSeedAlone() throws IOException {
        final MissionErrors once = errors("name: small", "name: small");
        assertEquals(once, errors("name: small", "name: small"));
        final MissionErrors other = errors("samples: 1000", "samples: 1000\n    seed: 2");
        assertFalse(once.budget().equals(other.budget()));
        assertEquals(
                line(once, BudgetLine.STATISTICAL).cost().p50MS(),
                line(other, BudgetLine.STATISTICAL).cost().p50MS(),
                2.0);
    }

    /** A tank that the flight alone empties does not hold its corrections. */
    @Test
    void aTankThatIsTooSmallIsAShortfall() throws IOException {
        final MissionErrors errors = errors("dryMass: 750 kg", "dryMass: 840 kg");
        assertFalse(errors.navigation().assumed().tankHolds());
        assertEquals(
                Shortfall.PROPELLANT, errors.navigation().shortfalls().get(0).kind());
    }

    @Test
    void eachPartStandsAlone() throws IOException {
        final MissionErrors injection =
                errors(SMALL.substring(SMALL.indexOf("  navigation:"), SMALL.indexOf("output:")), "");
        assertNotNull(injection.injection());
        assertNull(injection.navigation());
        assertNull(injection.budget());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of: launch, after: 40 d|of: burn, number: 5, after: 1 d|mission.navigation.corrections[1].number: there is no"
                        + " burn 5, the flight has 3",
                "of: launch, after: 40 d|of: launch, after: 400 d|mission.navigation.corrections[1].after: lies outside the"
                        + " flight, a time within it is needed",
                "of: launch, after: 40 d|of: swing-by, before: 4 d|mission.navigation.corrections[1].number: there is no"
                        + " swing-by 1, the flight has 0"
            })
    void namesWhatDoesNotFitTheFlight(String whole, String changed, String message) {
        final InputFault fault = assertThrows(InputFault.class, () -> errors(whole, changed));
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
    }
}
