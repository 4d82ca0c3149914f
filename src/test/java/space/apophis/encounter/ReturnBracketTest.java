package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import space.apophis.encounter.LineFlight.ReturnPoint;

/** Returns that go with the line by functions whose root is known. */
class ReturnBracketTest {

    private static ReturnPoint at(double ahead, DoubleUnaryOperator returnZeta) {
        return new ReturnPoint(ahead, -2.0 * ahead, 0.0, returnZeta.applyAsDouble(ahead), 1.0, 1.0, 1.0);
    }

    private static ReturnBracket narrowed(double from, double to, int rounds, DoubleUnaryOperator returnZeta) {
        ReturnBracket bracket = ReturnBracket.of(7, at(from, returnZeta), at(to, returnZeta));
        for (int round = 0; round < rounds; round++) {
            final ReturnBracket next = bracket.narrowed(at(bracket.guess(), returnZeta));
            assertTrue(next.newest().returnZeta() * next.opposite().returnZeta() <= 0.0);
            bracket = next;
        }
        return bracket;
    }

    @Test
    void aStraightRunIsFoundAtOnce() {
        final ReturnBracket found = narrowed(-3.0, 5.0, 1, x -> 4e5 * (x - 1.25));
        assertEquals(1.25, found.newest().ahead(), 1e-12);
        // zeta is -2 times the time ahead
        assertEquals(-2e5, found.slope(), 1e-6);
        assertEquals(7, found.years());
    }

    @Test
    void aBentRunIsFoundInAFewRounds() {
        final ReturnBracket found = narrowed(0.0, 4.0, 7, x -> x * x * x - 20.0);
        assertEquals(Math.cbrt(20.0), found.newest().ahead(), 1e-7);
        assertEquals(-1.5 * Math.pow(20.0, 2.0 / 3.0), found.slope(), 0.01);
    }

    @Test
    void aJumpIsNarrowedAndNeverComesNearZero() {
        final ReturnBracket found = narrowed(-1.0, 1.0, 14, x -> x < 0.3 ? -8.0 : 9.0);
        assertTrue(Math.abs(found.newest().returnZeta()) >= 8.0);
        assertTrue(Math.abs(found.newest().ahead() - found.opposite().ahead()) < 1e-3);
    }

    @Test
    void theFirstStepHasNoFormerPoint() {
        assertNull(ReturnBracket.of(1, at(0.0, x -> x - 1.0), at(2.0, x -> x - 1.0))
                .former());
    }
}
