package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShootingTest {

    private static final double[] TIGHT = {1e-9, 1e-9};

    /** A circle of 5 cut by a hyperbola x y = 12, from far off: (4, 3) or (3, 4). */
    @Test
    void findsARootOfABentSystem() {
        Shooting shooting = new Shooting();
        double[] root = shooting.solve(
                x -> new double[] {x[0] * x[0] + x[1] * x[1] - 25.0, x[0] * x[1] - 12.0},
                new double[] {9.0, 1.0},
                TIGHT,
                "the root");
        assertEquals(4.0, root[0], 1e-9);
        assertEquals(3.0, root[1], 1e-9);
        assertTrue(shooting.corrections() > 2 && shooting.corrections() < 20);
    }

    @Test
    void whatIsMetAlreadyNeedsNoCorrection() {
        Shooting shooting = new Shooting();
        shooting.solve(x -> new double[] {x[0], x[1]}, new double[2], TIGHT, "nothing");
        assertEquals(0, shooting.corrections());
    }

    /** One equation for three: the point of the plane x + 2 y + 2 z = 9 that is next to the guess 0 is (1, 2, 2). */
    @Test
    void takesTheShortestStepOfMany() {
        double[] root = new Shooting()
                .solve(
                        x -> new double[] {x[0] + 2.0 * x[1] + 2.0 * x[2] - 9.0},
                        new double[3],
                        new double[] {1e-9},
                        "a plane");
        assertEquals(1.0, root[0], 1e-9);
        assertEquals(2.0, root[1], 1e-9);
        assertEquals(2.0, root[2], 1e-9);
    }

    @Test
    void saysWhatCannotBeReached() {
        FlightFailure none = assertThrows(
                FlightFailure.class,
                () -> new Shooting()
                        .solve(x -> new double[] {x[0] * x[0] + 1.0, x[1]}, new double[] {2.0, 0.0}, TIGHT, "a root"));
        assertTrue(none.getMessage().startsWith("the correction towards a root stalls at"), none.getMessage());
        FlightFailure flat = assertThrows(
                FlightFailure.class,
                () -> new Shooting().solve(x -> new double[] {x[0], 1.0}, new double[2], TIGHT, "a root"));
        assertEquals("no change of velocity moves the craft towards a root", flat.getMessage());
    }

    /** A try that cannot be flown is a step too long. */
    @Test
    void shortensAStepThatCannotBeFlown() {
        double[] root = new Shooting()
                .solve(
                        x -> {
                            if (x[0] <= 0.0) {
                                throw new FlightFailure("log of nothing");
                            }
                            return new double[] {Math.log(x[0]), x[1]};
                        },
                        new double[] {5.0, 1.0},
                        TIGHT,
                        "a root");
        assertEquals(1.0, root[0], 1e-8);
    }
}
