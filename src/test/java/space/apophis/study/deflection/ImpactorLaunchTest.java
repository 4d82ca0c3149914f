package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.study.launch.OptionArrival;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;

/** Hits on Apophis before 2029 from a small grid of days. */
class ImpactorLaunchTest {

    private static final double EXHAUST = 291.0 * 9.80665;

    @TempDir
    private Path folder;

    private SmallImpactor launched(String... changes) throws IOException {
        return SmallImpactor.of(folder, changes);
    }

    /** |G . beta m U / M|, with U of a conic found again, m by the rocket equation from what the launcher lifts, and G of its day. */
    @Test
    void theShiftOfACellIsThatOfItsConic() throws IOException {
        final SmallImpactor launched = launched();
        final LaunchGridResult grid = launched.grid();
        int cells = 0;
        for (int i = 0; i < grid.days().launchUtc().size(); i++) {
            for (int j = 0; j < grid.days().arrivalUtc().size(); j++) {
                final Double lifted = grid.launcherMassKg().get(i).get(j);
                final double mass = lifted == null ? 0.0 : FastMath.min(2000.0, lifted) * FastMath.exp(-50.0 / EXHAUST);
                if (mass < 1000.0) {
                    assertNull(grid.hits().shiftKm().get(i).get(j));
                    continue;
                }
                cells++;
                final StateSample earth = grid.search().earth().get(i);
                final StateSample asteroid = grid.search().target().get(j);
                final LambertArc arc = LambertProblem.aboutSun(
                                grid.search().gmSunKm3S2() * 1e9,
                                position(earth),
                                position(asteroid),
                                asteroid.secondsTdb() - earth.secondsTdb(),
                                0)
                        .get(0);
                final Vector3D push = arc.arrivalVelocity()
                        .subtract(new Vector3D(1e3, new Vector3D(asteroid.vxKmS(), asteroid.vyKmS(), asteroid.vzKmS())))
                        .scalarMultiply(
                                2.0 * mass / launched.deflection().mass().nominal());
                final Vector3D[] rows = launched.deflection().partials().byVelocity(asteroid.secondsTdb());
                final double xi = rows[0].dotProduct(push);
                final double zeta = rows[1].dotProduct(push);
                final double shift = 1e-3 * FastMath.hypot(xi, zeta);
                assertEquals(shift, grid.hits().shiftKm().get(i).get(j), 1e-4 * shift);
                assertEquals(
                        1e-3
                                * FastMath.hypot(
                                        launched.deflection().partials().plane().xi() + xi,
                                        launched.deflection().partials().plane().zeta() + zeta),
                        grid.hits().impactParameterKm().get(i).get(j),
                        1e-3);
            }
        }
        assertTrue(cells > 10, "cells that the launcher reaches: " + cells);
    }

    private static Vector3D position(StateSample state) {
        return new Vector3D(1e3, new Vector3D(state.xKm(), state.yKm(), state.zKm()));
    }

    @Test
    void aLaunchBeforeTheCraftIsBuiltIsShownButIsNoneOfThePeriod() throws IOException {
        final SmallImpactor gated = launched();
        final SmallImpactor free = launched("  gates: {decision: 2024-01-01 UTC, build: 500 d}\n", "");
        // 500 days after the first of January 2024 it is the 15th of May 2025.
        assertEquals("2025-05-21T00:00:00Z", gated.window().launchDays().get(0).launchUtc());
        assertEquals("2025-05-01T00:00:00Z", free.window().launchDays().get(0).launchUtc());
        assertTrue(
                free.window().firstLaunchUtc().compareTo("2025-05-15") < 0,
                free.window().firstLaunchUtc());
        assertTrue(
                gated.window().firstLaunchUtc().compareTo("2025-05-15") > 0,
                gated.window().firstLaunchUtc());
        assertEquals(free.grid().hits().shiftKm(), gated.grid().hits().shiftKm());
        assertTrue(gated.grid().hits().shiftKm().get(0).stream().anyMatch(shift -> shift != null));
        assertNull(free.grid().hits().readySecondsTdb());
        assertTrue(gated.window().arrivalDays().stream()
                .map(LaunchDayResult::launchUtc)
                .allMatch(day -> day.compareTo("2025-05-15") > 0));
    }

    @Test
    void thePeriodIsTheDaysThatGiveTheShift() throws IOException {
        final SmallImpactor launched = launched();
        assertEquals("shift", launched.window().limit().criterion());
        assertEquals(30.0, launched.window().limit().limitShiftKm());
        for (LaunchDayResult day : launched.window().launchDays()) {
            if (day.within()) {
                assertTrue(day.shiftKm() >= 30.0, day.toString());
            }
            assertTrue(day.shiftKm() <= launched.window().best().bestShiftKm(), day.toString());
        }
        final TrajectoryResult nominal = launched.outcome().section().best().orElseThrow();
        assertTrue(nominal.hits());
        assertFalse(nominal.rendezvous());
        assertEquals(launched.window().best().bestShiftKm(), nominal.end().shiftKm(), 1e-9);
        assertEquals("impact", nominal.legs().get(nominal.legs().size() - 1).type());
        assertEquals(0.0, nominal.passes().flybys().get(0).distanceKm());
    }

    @Test
    void theWindowTellsTheBestAndHowManyOfItAreNeeded() throws IOException {
        final SmallImpactor launched = launched("shift: 30 km", "shift: 300 km");
        assertNull(launched.window().firstLaunchUtc());
        final DeflectionWindowResult window = WindowStudy.of(launched.deflection(), launched.outcome());
        final TrajectoryResult nominal = launched.outcome().section().best().orElseThrow();
        assertEquals(300.0, window.wantedShiftKm());
        assertEquals("2024-01-01T00:00:00Z", window.gates().decisionUtc());
        assertEquals("2025-05-15T00:00:00Z", window.gates().readyUtc());
        assertEquals(nominal.end().shiftKm(), window.best().shiftKm(), 1e-9);
        assertEquals(
                (int) FastMath.ceil(300.0 / window.best().shiftKm()),
                window.best().launches());
        assertEquals(
                2.0
                        * window.best().massKg()
                        * 1e6
                        * window.best().speedKmS()
                        / launched.deflection().mass().nominal(),
                window.best().deltaVMmS(),
                1e-9);
    }

    @Test
    void flownItsShiftIsThatOfWhatIsFlown() throws IOException {
        final SmallImpactor launched = launched("  period:", "  flown: {}\n  period:");
        for (TrajectoryResult option : launched.outcome().section().transfers()) {
            assertTrue(option.flown(), option.label());
            final OptionArrival arrival =
                    launched.outcome().arrival(option.label()).orElseThrow();
            assertTrue(arrival.flown());
            assertEquals(option.mass().deliveredMassKg(), arrival.mass(), 1e-9);
            assertEquals(
                    option.end().arrivalVInfinityKmS(),
                    1e-3 * arrival.velocity().getNorm(),
                    1e-12);
            assertEquals(
                    1e-3
                            * launched.deflection()
                                    .impactorShift()
                                    .of(arrival.time(), arrival.mass(), arrival.velocity())
                                    .length(),
                    option.end().shiftKm(),
                    1e-9);
            // The planets move the craft's way a little: some per cent at most.
            assertEquals(
                    option.end().shiftConicKm(),
                    option.end().shiftKm(),
                    0.05 * option.end().shiftConicKm());
            assertTrue(
                    option.limits().shortfalls().isEmpty(),
                    option.limits().shortfalls().toString());
        }
    }

    @Test
    void beforeItBrakesACraftHasAllItsMass() throws IOException {
        final SmallImpactor launched = launched("mode: impact", "mode: rendezvous", "shift: 30 km", "c3: 50 km^2/s^2");
        assertNull(launched.grid().hits().shiftKm());
        for (TrajectoryResult option : launched.outcome().section().transfers()) {
            final OptionArrival arrival =
                    launched.outcome().arrival(option.label()).orElseThrow();
            assertFalse(arrival.flown());
            assertEquals(option.mass().launchMassKg(), arrival.mass(), 1e-9);
            assertEquals(
                    option.end().arrivalVInfinityKmS(),
                    1e-3 * arrival.velocity().getNorm(),
                    1e-12);
        }
    }

    @Test
    void whatArrivesAfterThePassShiftsNothing() throws IOException {
        final SmallImpactor launched = launched("to: 2026-11-01 UTC, step: 20 d", "to: 2029-05-01 UTC, step: 20 d");
        final LaunchGridResult grid = launched.grid();
        final int last = grid.days().arrivalUtc().size() - 1;
        assertTrue(grid.days().arrivalSecondsTdb().get(last) > grid.days().encounterSecondsTdb());
        assertTrue(grid.hits().shiftKm().stream().allMatch(row -> row.get(last) == null));
        assertTrue(launched.window().arrivalDays().stream()
                .allMatch(day -> day.arrivalSecondsTdb() < grid.days().encounterSecondsTdb()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "build: 500 d|build: 3 yr|deflection.gates: the craft is built on 2026-12-31T18:00:00Z, after the last day of"
                        + " transfer.launch, later days are needed",
                "dryMass: 1000 kg|dryMass: 1990 kg|transfer.launcher: lifts less than craft.dryMass there, a lighter craft or"
                        + " another launcher is needed",
                "period: {shift|period: {arrivalFrom: 2029-04-14 UTC, shift|transfer.period: none of the arrival days lies from"
                        + " arrivalFrom to arrivalTo and before the pass or strike",
                "period: {shift|options: [{label: late, launch: 2028-05-01 UTC, arrival: 2029-04-20 UTC}]\\n  period:"
                        + " {shift|transfer.options[1]: arrives at or after the pass or strike, an earlier arrival is needed",
            })
    void faultsAreTold(String whole, String changed, String expected) {
        final InputFault fault = assertThrows(InputFault.class, () -> launched(whole, changed.replace("\\n", "\n")));
        assertTrue(fault.getMessage().endsWith(expected), fault.getMessage());
    }

    @Test
    void aShiftNeedsADeflection() {
        final int section = SmallImpactor.SCENARIO.indexOf("deflection:");
        final String without = SmallImpactor.SCENARIO.substring(section, SmallImpactor.SCENARIO.indexOf("output:"));
        final InputFault fault = assertThrows(InputFault.class, () -> launched(without, ""));
        assertTrue(
                fault.getMessage()
                        .endsWith(
                                "transfer.period.shift: is of a push on the asteroid, a deflection section is needed"),
                fault.getMessage());
    }
}
