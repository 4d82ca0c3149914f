package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.LeverageSample;
import space.apophis.study.result.NeededPushResult;

/** Pushes on the made-up asteroid that strikes in December 2036. */
class ActionStudyTest {

    private static final String SCENARIO = """
            name: pushed
            body: virtual-2036
            propagation: {until: 2037-01-15 TDB}
            encounter: {near: 2036-12-01 TDB}
            deflection:
              virtual: {at: 2036-12-01 TDB}
              actions:
            %s
              needed: {radii: [1, 2], step: 60 d}
            output: {from: 2036-11-05 TDB, to: 2036-11-20 TDB}
            """;

    private static final String ACTIONS = """
            - {type: impulse, label: along, at: 2030-01-01 TDB, alongTrack: 1 mm/s}
            - {type: impulse, label: out, at: 2030-01-01 TDB, radial: 1 mm/s}
            - {type: impulse, label: across, at: 2030-01-01 TDB, normal: 1 mm/s}
            - {type: ion-beam, label: one day, from: 2030-01-01 TDB, to: 2030-01-02 TDB, thrust: 33.258 N}
            - {type: ion-beam, label: a year, from: 2030-01-01 TDB, to: 2031-01-01 TDB, thrust: 0.1 N, sense: backward}
            - {type: gravity-tractor, label: tractor, from: 2030-01-01 TDB, to: 2031-01-01 TDB, mass: 20 t, distance: 150 m}
            - {type: kinetic-impactor, label: hit, at: 2030-01-01 TDB, mass: 1 t, velocity: 1 8 3 km/s, beta: {nominal: 2, minus: 0.5, plus: 1}}
            """;

    @TempDir
    private static Path folder;

    private static DeflectionResult result;

    private static String text(String actions) {
        return SCENARIO.formatted(actions.indent(4).stripTrailing());
    }

    @BeforeAll
    static void fly() {
        result = Deflections.result(folder, text(ACTIONS));
    }

    private static DeflectionActionResult action(String label) {
        return result.actions().stream()
                .filter(action -> action.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Partials and flights within 1 % while a push is at most 1 mm/s. */
    @Test
    void partialsHoldToAMillimetrePerSecond() {
        for (String label : List.of("along", "out", "across")) {
            final DeflectionActionResult.Shift shift = action(label).shift();
            assertEquals(
                    0.0,
                    FastMath.hypot(
                            shift.shiftXiKm() - shift.linearShiftXiKm(),
                            shift.shiftZetaKm() - shift.linearShiftZetaKm()),
                    0.01 * shift.linearShiftKm());
            assertTrue(shift.linearUpToMmS() >= 1.0);
        }
    }

    /** A push of a day is one at its middle, and one of a year is the sum of its days. */
    @Test
    void aSlowPushIsTheSumOfItsParts() {
        final DeflectionActionResult day = action("one day");
        final double impulse = action("along").shift().shiftZetaKm();
        assertEquals(1.0, day.push().deltaVMmS(), 1e-4);
        assertEquals(impulse, day.shift().shiftZetaKm(), 0.003 * FastMath.abs(impulse));
        final DeflectionActionResult year = action("a year");
        assertEquals(
                year.shift().linearShiftZetaKm(),
                year.shift().shiftZetaKm(),
                0.01 * FastMath.abs(year.shift().shiftZetaKm()));
        assertEquals(-year.push().deltaVMmS(), year.push().alongTrackMmS(), 1e-12);
        // The leverage over the year, weighed evenly.
        final double mean = result.leverage().stream()
                .filter(sample -> sample.secondsTdb() >= year.secondsTdb()
                        && sample.secondsTdb() <= year.secondsTdb() + 365.0 * 86400.0)
                .mapToDouble(LeverageSample::alongTrackKm)
                .average()
                .orElseThrow();
        assertEquals(
                mean * year.push().deltaVMmS(),
                year.shift().linearShiftKm(),
                0.01 * year.shift().linearShiftKm());
    }

    /** 20 t at 150 m for a year: 1.87 mm/s whatever the asteroid weighs (Lu and Love 2005). */
    @Test
    void aTractorGivesWhatItsMassAndDistanceSay() {
        final DeflectionActionResult tractor = action("tractor");
        assertEquals(1.87, tractor.push().deltaVMmS(), 0.005);
        assertNotNull(tractor.slow());
        assertEquals(
                tractor.slow().accelerationMS2() * result.plane().mass().massKg(),
                tractor.slow().forceN(),
                1e-9);
        assertTrue(tractor.slow().craftThrustN() > tractor.slow().forceN());
    }

    /** beta m U / M of round numbers, and a chance that falls as the push moves the ellipse to the edge. */
    @Test
    void aHitGivesItsMomentum() {
        final DeflectionActionResult hit = action("hit");
        final double speed = FastMath.sqrt(74.0);
        assertEquals(
                2.0 * 1000.0 * speed * 1e6 / result.plane().mass().massKg(),
                hit.push().deltaVMmS(),
                1e-9);
        assertEquals(speed, hit.impactor().speedKmS(), 1e-12);
        assertEquals(1.0, hit.probabilityBefore(), 1e-9);
        assertTrue(hit.impactor().shiftP5Km() < hit.impactor().shiftP50Km());
        assertTrue(hit.impactor().shiftP50Km() < hit.impactor().shiftP95Km());
        // Both count the same chance, one by draws and one by the integral over the disc.
        assertEquals(1.0 - hit.probabilityAfter(), hit.impactor().suffices(), 0.05);
    }

    /** The best push that just misses, flown, gives what the partials say within a hundredth, at every lead. */
    @Test
    void whatIsNeededMissesWhenFlown() {
        final NeededPushResult needed = result.needed().get(0);
        final List<NeededPushResult.Sample> flown = needed.samples().stream()
                .filter(sample -> sample.flownShare() != null)
                .toList();
        assertEquals(8, flown.size());
        flown.forEach(sample -> assertEquals(1.0, sample.flownShare(), 0.02));
        needed.samples().forEach(sample -> {
            assertTrue(sample.alongTrackOnlyMmS() >= 0.999999 * sample.deltaVMmS());
            assertEquals(
                    sample.deltaVMmS(),
                    FastMath.sqrt(sample.alongTrackMmS() * sample.alongTrackMmS()
                            + sample.radialMmS() * sample.radialMmS()
                            + sample.normalMmS() * sample.normalMmS()),
                    1e-9 * sample.deltaVMmS());
        });
    }

    /**
     * Ahrens and Harris (1992), 0.07 m/s / t, and Carusi et al. (2002), 0.035 m/s / t, move an asteroid by one Earth radius t years
     * ahead, along the track: here within a factor of three of both while more than a revolution is left.
     */
    @Test
    void oneEarthRadiusTakesWhatRulesSay() {
        result.leverage().stream().filter(sample -> sample.leadYears() > 2.5).forEach(sample -> {
            final double rule = 6378.0 / sample.alongTrackKm() * 1e-3 * sample.leadYears();
            assertTrue(rule > 0.07 / 3.0 && rule < 0.07 * 3.0, "at " + sample.leadYears() + " years " + rule);
            assertTrue(rule > 0.035 / 3.0 && rule < 0.035 * 3.0, "at " + sample.leadYears() + " years " + rule);
        });
    }

    /** Izzo's formula keeps the secular part: its mean over the last whole revolutions is that of the partials within 5 %. */
    @Test
    void theoryHasTheSecularPart() {
        final List<LeverageSample> early = result.leverage().stream()
                .filter(sample -> sample.leadYears() > 3.8 && sample.leadYears() < 7.6)
                .toList();
        assertEquals(
                1.0,
                early.stream().mapToDouble(LeverageSample::alongTrackKm).sum()
                        / early.stream().mapToDouble(LeverageSample::theoryKm).sum(),
                0.05);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: impulse, label: a, at: 2037-01-01 TDB, alongTrack: 1 mm/s}|actions[1].at: lies outside the flight",
                "{type: impulse, label: a, at: 2026-01-01 TDB, alongTrack: 1 mm/s}|actions[1].at: lies outside the flight",
                "{type: gravity-tractor, label: a, from: 2030-01-01 TDB, to: 2031-01-01 TDB, mass: 20 t, distance: 60 m}|actions[1].distance: is so near",
                "{type: gravity-tractor, label: a, from: 2030-01-01 TDB, to: 2031-01-01 TDB, mass: 20 t, distance: 72 m}|actions[1].distance: is so near",
                "{type: impulse, label: a, at: 2030-01-01 TDB}|the impulse is 0",
                "{type: ion-beam, label: a, from: 2031-01-01 TDB, to: 2030-01-01 TDB, thrust: 1 N}|is not after from",
                "{type: kinetic-impactor, label: a, at: 2030-01-01 TDB, mass: 1 t, velocity: 0 0 0 km/s}|is zero, which hits nothing",
                "{type: kinetic-impactor, label: a, at: 2030-01-01 TDB, mass: 0 kg, velocity: 1 0 0 km/s}|mass",
                "{type: kinetic-impactor, label: a, at: 2030-01-01 TDB, velocity: 1 0 0 km/s}|option",
                "{type: kinetic-impactor, label: a, at: 2030-01-01 TDB, mass: 1 t, velocity: 1 0 0 km/s, beta: {nominal: 0.4}}|beta.nominal",
                "{type: kinetic-impactor, label: a, at: 2030-01-01 TDB, mass: 1 t, velocity: 1 0 0 km/s, beta: {nominal: 21}}|beta.nominal",
                "{type: kinetic-impactor, label: a, option: nominal}|a transfer section is needed",
                "{type: kinetic-impactor, label: a, at: 2030-01-01 TDB, mass: 1 t, velocity: 1 0 0 km/s, onto: moon}|has no moon"
            })
    void whatCannotBeDoneIsRefusedByItsKey(String action, String what) {
        final InputFault fault = assertThrows(InputFault.class, () -> pushes("- " + action));
        assertTrue(fault.getMessage().contains(what), fault.getMessage());
        assertTrue(fault.getMessage().matches("(?s).*pushed\\.yaml:\\d+: .*"), fault.getMessage());
    }

    /** Planned alone, on the orbit that is not made up. */
    private static List<Push> pushes(String actions) {
        final String plain = text(actions).replaceAll("  virtual: .*\n", "");
        return new PushPlanner(Deflections.flown(Deflections.input(folder, plain)), LaunchPeriodOutcome.NONE).pushes();
    }
}
