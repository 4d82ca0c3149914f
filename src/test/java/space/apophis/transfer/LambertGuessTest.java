package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is read from the tables against what the iteration ends at. */
class LambertGuessTest {

    private static final int TRIALS = 20_000;

    /** Rows of the tables: the first and the last are empty. */
    private static final double ROW = 2.0 / 24.0;

    private final TransferRoot root = new TransferRoot();
    private final SplittableRandom random = new SplittableRandom(131);

    private double place() {
        final double place = random.nextDouble(ROW, 2.0 - ROW);
        GuessCell.geometry(root.curve, place);
        return place;
    }

    /** Of a guess, as a share of the length over which T(x) bends or ends: its fourth power is left by one step. */
    private double error(double guess, double x, int revolutions) {
        root.curve.at(x, revolutions);
        root.curve.differentiate(x);
        final double bend = Math.abs(root.curve.second / root.curve.first);
        return Math.abs(guess - x) * Math.max(bend, 1.0 / (1.0 + x));
    }

    private static void assertGood(double[] errors, double ofTen, double ofThousand) {
        Arrays.sort(errors);
        assertTrue(errors[errors.length * 9 / 10] < ofTen, () -> "nine of ten " + errors[errors.length * 9 / 10]);
        assertTrue(
                errors[errors.length * 999 / 1000] < ofThousand,
                () -> "999 of 1000 " + errors[errors.length * 999 / 1000]);
    }

    @Test
    void directGuessesNeedOneStep() {
        final double[] errors = new double[TRIALS];
        for (int i = 0; i < TRIALS; i++) {
            final double place = place();
            final double time = Math.pow(2.0, random.nextDouble(-6.0, 7.0));
            final double x = root.withoutRevolutions(time);
            // At the parabola the derivatives are 0/0.
            errors[i] = TransferTime.nearParabola(x) ? 0.0 : error(DirectGuess.of(place, time), x, 0);
        }
        assertGood(errors, 5e-5, 5e-4);
    }

    @Test
    void guessesWithRevolutionsNeedOneStep() {
        for (int revolutions = 1; revolutions <= RevolutionGuess.MOST_REVOLUTIONS; revolutions++) {
            final RevolutionGuess table = RevolutionGuess.of(revolutions);
            final double[] errors = new double[TRIALS];
            for (int i = 0; i < TRIALS; i++) {
                final double place = place();
                root.curve.least(revolutions);
                final double least = root.curve.time;
                assertEquals(least, table.least(place), RevolutionGuess.LEAST_ERROR * least);
                final double w = random.nextDouble(0.01, 7.0);
                final boolean high = random.nextBoolean();
                final double x = root.withRevolutions(revolutions, high, least * (1.0 + w * w));
                errors[i] = error(table.of(place, w, high), x, revolutions);
            }
            assertGood(errors, 2e-4, 2e-3);
        }
    }

    /** Across the edges of cells, where nothing but their accuracy makes them meet. */
    @Test
    void guessesAreContinuous() {
        for (double time = 0.25; time < 120.0; time *= 1.17) {
            for (int row = 2; row < 23; row++) {
                assertMeet(DirectGuess.of(row * ROW - 1e-12, time), DirectGuess.of(row * ROW + 1e-12, time));
            }
        }
        for (double place = 0.2; place < 1.8; place += 0.03) {
            for (int quarter = -23; quarter < 28; quarter++) {
                final double octave = Math.scalb(1.0, Math.floorDiv(quarter, 4));
                final double edge = octave * (1.0 + Math.floorMod(quarter, 4) / 4.0);
                assertMeet(DirectGuess.of(place, Math.nextDown(edge)), DirectGuess.of(place, edge));
            }
            for (int quarter = 1; quarter < 12; quarter++) {
                final double w = (1 << quarter / 4) * (1.0 + quarter % 4 / 4.0) - 1.0;
                for (boolean high : new boolean[] {false, true}) {
                    final RevolutionGuess table = RevolutionGuess.of(1);
                    assertMeet(table.of(place, w - 1e-12, high), table.of(place, w, high));
                }
            }
            // The two paths meet at the least time.
            assertEquals(
                    RevolutionGuess.of(2).of(place, 0.0, false),
                    RevolutionGuess.of(2).of(place, 0.0, true),
                    3e-5);
        }
    }

    private static void assertMeet(double below, double above) {
        assertEquals(below, above, 2e-4 * (1.0 + above));
    }

    @Test
    void beyondTheTablesThereIsNone() {
        assertTrue(Double.isNaN(DirectGuess.of(0.5 * ROW, 1.0)));
        assertTrue(Double.isNaN(DirectGuess.of(2.0 - 0.5 * ROW, 1.0)));
        assertTrue(Double.isNaN(DirectGuess.of(1.0, 128.0)));
        assertTrue(Double.isNaN(DirectGuess.of(1.0, Math.nextDown(1.0 / 64.0))));
        assertTrue(Double.isNaN(RevolutionGuess.of(1).of(1.0, 7.0, true)));
        assertTrue(Double.isNaN(RevolutionGuess.of(1).of(0.0, 1.0, true)));
        assertTrue(Double.isNaN(RevolutionGuess.of(2).least(2.0)));
        assertTrue(Double.isNaN(RevolutionGuess.of(1).of(1.0, Double.POSITIVE_INFINITY, false)));
    }
}
