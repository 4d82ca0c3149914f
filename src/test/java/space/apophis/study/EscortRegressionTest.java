package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.RecordCopy;
import space.apophis.study.result.CubeSatResult;
import space.apophis.study.result.CubeSatShareResult;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.LinkCoverResult;
import space.apophis.study.result.SpinPercentilesResult;
import space.apophis.study.result.SpinSetResult;

/** The escorts of the shipped scenarios. */
class EscortRegressionTest {

    private static final String RAMSES = "ramses-escort-2029";
    private static final String HERA = "hera-didymos-2027";

    @ParameterizedTest
    @ValueSource(strings = {RAMSES, HERA})
    void theShippedScenarioGivesItsGoldenSummary(String scenario) throws IOException {
        final EscortResult escort = ShippedEscort.of(scenario);
        GoldenSummary.assertKept(scenario, summary(escort), RecordCopy.with(SyntheticFlyby.result(), "escort", escort));
    }

    @ParameterizedTest
    @ValueSource(strings = {RAMSES, HERA})
    void phasesFollowOneAnotherAndThePropellantLasts(String scenario) {
        final EscortResult escort = ShippedEscort.of(scenario);
        assertNull(escort.impact());
        final List<EscortPhaseResult> phases = escort.phases();
        assertEquals(escort.start().at().secondsTdb(), phases.get(0).start().secondsTdb(), 0.0);
        for (int i = 1; i < phases.size(); i++) {
            assertEquals(
                    phases.get(i - 1).end().secondsTdb(), phases.get(i).start().secondsTdb(), 0.0);
        }
        assertEquals(
                escort.budget().deltaVMS(),
                phases.stream().mapToDouble(EscortPhaseResult::deltaVMS).sum(),
                1e-9);
        assertTrue(
                escort.budget().leftKg() > 0.0 && escort.budget().shortfalls().isEmpty());
        for (EscortPhaseResult phase : phases) {
            assertTrue(phase.minimumRangeKm() <= phase.maximumRangeKm());
            // Samples fly the arcs of the plan, not cheaper ones that fall.
            assertTrue(phase.cost().p50MS() >= 0.98 * phase.deltaVMS(), phase.name());
            assertEquals(phase.safety().impacts() == 0 && phase.safety().strikes() == 0, phase.passivelySafe());
        }
    }

    /** Of an independent run (mark D): 85 % stay in the short-axis mode, the pole moves by 8.8 deg, the period is 25.7 h. */
    @Test
    void theSpinOfApophisChangesAsInAnIndependentRun() {
        final SpinSetResult spin = ShippedEscort.of(RAMSES).spin().nominal();
        assertEquals(85.0, spin.shortAxisPercent(), 4.0);
        assertEquals(8.8, spin.poleShift().p50(), 1.0);
        assertEquals(25.7, spin.effectivePeriod().p50(), 1.5);
    }

    private static String summary(EscortResult escort) {
        final StringBuilder text = new StringBuilder();
        add(
                text,
                "from %s at %.1f km with %.1f kg: %.4f m/s, 99 %% %.4f m/s, %.2f kg left",
                escort.start().at().utc(),
                escort.start().rangeKm(),
                escort.start().massKg(),
                escort.budget().deltaVMS(),
                escort.budget().cost().p99MS(),
                escort.budget().leftKg());
        for (EscortPhaseResult phase : escort.phases()) {
            add(
                    text,
                    "%s: %s to %s, %d burns %.4f m/s, 50 %% %.4f 99 %% %.4f m/s, %.3f to %.3f km, off %.3f km, %s: %d of %d"
                            + " missed burns strike, %d samples",
                    phase.name(),
                    phase.start().utc(),
                    phase.end().utc(),
                    phase.burns().size(),
                    phase.deltaVMS(),
                    phase.cost().p50MS(),
                    phase.cost().p99MS(),
                    phase.minimumRangeKm(),
                    phase.maximumRangeKm(),
                    phase.deviationKm(),
                    phase.passivelySafe() ? "safe" : "may strike",
                    phase.safety().impacts(),
                    phase.safety().cases(),
                    phase.safety().strikes());
        }
        if (escort.spin() != null) {
            add(text, escort.spin().nominal());
            escort.spin().alternatives().forEach(set -> add(text, set));
        }
        add(text, escort.links());
        for (CubeSatResult cubesat : escort.cubesats()) {
            for (CubeSatShareResult share : cubesat.shares()) {
                add(
                        text,
                        "%s: %s %s %.1f %%",
                        cubesat.name(),
                        share.end().label(),
                        share.body() == null ? "" : share.body(),
                        share.percent());
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, SpinSetResult set) {
        if (set.shortAxisPercent() == null) {
            return;
        }
        add(
                text,
                "%s: short axis %.1f %%, 10 deg or more %.1f %%",
                set.label(),
                set.shortAxisPercent(),
                set.largeShiftPercent());
        for (SpinPercentilesResult each : set.percentiles()) {
            add(
                    text,
                    "%s %s: %.3f %.3f %.3f %.3f %.3f",
                    set.label(),
                    each.quantity(),
                    each.p1(),
                    each.p5(),
                    each.p50(),
                    each.p95(),
                    each.p99());
        }
    }

    private static void add(StringBuilder text, EscortLinksResult links) {
        for (LinkCoverResult cover : links.networks()) {
            add(text, cover);
        }
        add(text, links.all());
        add(text, "%.1f Gbit", links.volumeGbit());
    }

    private static void add(StringBuilder text, LinkCoverResult cover) {
        add(
                text,
                "%s: %.3f h a day, longest gap %s h, %.1f Gbit",
                cover.network(),
                cover.hoursPerDay(),
                cover.gap() == null
                        ? "none"
                        : String.format(Locale.ROOT, "%.3f", cover.gap().hours()),
                cover.volumeGbit());
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).strip()).append('\n');
    }
}
