package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.study.result.CostPercentiles;

/** Two phases flown with errors of navigation and of burns. */
class EscortSamplesTest {

    private static final String PHASES = """
            - {type: station, name: first, until: 2029-03-08 UTC, side: sun, distance: 5 km, deadBand: 300 m}
            - {type: arcs, name: second, until: 2029-03-16 UTC, side: sun, distance: 6.5 km, nearest: 4 km, interval: 3 d}
            """;

    @TempDir
    private static Path folder;

    private static EscortCase escort;
    private static EscortPlan plan;
    private static EscortSamples samples;

    @BeforeAll
    static void fly() throws IOException {
        escort = escort("{samples: 20, missedBurnSamples: 4}");
        plan = ShortEscort.plan(escort);
        samples = EscortSamples.of(escort, plan);
    }

    private static EscortCase escort(String errors) throws IOException {
        return ShortEscort.escort(ShortEscort.input(folder, ShortEscort.text("5 km", errors, PHASES)));
    }

    private static List<String> numbers(EscortSamples samples) {
        return samples.samples().stream()
                .map(sample -> Arrays.toString(sample.deltaV())
                        + Arrays.toString(sample.deviation())
                        + sample.atBurns()
                        + sample.struckIn())
                .toList();
    }

    private static void assertRise(CostPercentiles cost) {
        assertTrue(cost.p50MS() > 0.0 && cost.p50MS() < cost.p95MS() && cost.p95MS() <= cost.p99MS(), cost.toString());
    }

    @Test
    void percentilesRise() {
        assertEquals(20, samples.samples().size());
        assertEquals(2, plan.phases());
        for (int phase = 0; phase < 2; phase++) {
            assertRise(samples.cost(phase));
            assertTrue(samples.cost(phase).p50MS() > 0.8 * plan.deltaV(phase), "errors seldom save anything");
            assertTrue(
                    samples.deviation(phase) > 0.0 && samples.deviation(phase) < 2000.0,
                    samples.deviation(phase) + " m");
        }
        assertRise(samples.cost());
        assertTrue(samples.samples().stream().allMatch(sample -> sample.struckIn() < 0));
    }

    /** Kept for missed burns: four samples, each before every burn; the first burn is given at the known start. */
    @Test
    void statesBeforeBurnsAreKept() {
        int burns = plan.flight().burns().size();
        for (int i = 0; i < 20; i++) {
            assertEquals(i < 4 ? burns : 0, samples.samples().get(i).atBurns().size());
        }
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    plan.flight().burns().get(0).before(),
                    samples.samples().get(i).atBurns().get(0));
            assertNotEquals(
                    plan.flight().burns().get(1).before().position(),
                    samples.samples().get(i).atBurns().get(1).position());
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        for (int threads : new int[] {1, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertEquals(
                        numbers(samples),
                        numbers(pool.submit(() -> EscortSamples.of(escort, plan))
                                .get()));
            } finally {
                pool.shutdown();
            }
        }
    }

    /** Then the flights are those of the plan, but for what they leave out: the asteroid's shape beyond 2 km, Earth's field. */
    @Test
    void withoutErrorsTheyCostWhatIsPlanned() throws IOException {
        EscortSamples exact = EscortSamples.of(escort(ShortEscort.NO_ERRORS), plan);
        for (int phase = 0; phase < 2; phase++) {
            CostPercentiles cost = exact.cost(phase);
            assertEquals(cost.p50MS(), cost.p99MS(), 0.0, "m/s, all the same");
            assertEquals(plan.deltaV(phase), cost.p50MS(), 2e-3 * plan.deltaV(phase), "m/s");
            assertEquals(0.0, exact.deviation(phase), 10.0, "m");
        }
    }
}
