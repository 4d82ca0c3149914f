package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BattinFunctionTest {

    /** (2 psi - sin 2 psi) / sin^3 psi, where its own digits are good: it loses psi^-3 of them. */
    @Test
    void itIsTheClosedFormOnEllipses() {
        for (double psi = 0.3; psi < 0.5 * Math.PI; psi += 0.001) {
            final double sine = Math.sin(psi);
            final double half = Math.sin(0.5 * psi);
            final double closed = (2.0 * psi - Math.sin(2.0 * psi)) / (sine * sine * sine);
            assertEquals(closed, BattinFunction.at(half * half), 3e-15 * (1.0 + 1.0 / (psi * psi * psi)));
        }
    }

    @Test
    void itIsTheClosedFormOnHyperbolas() {
        for (double phi = 0.3; phi < 1.3169; phi += 0.001) {
            final double sine = Math.sinh(phi);
            final double half = Math.sinh(0.5 * phi);
            final double closed = (Math.sinh(2.0 * phi) - 2.0 * phi) / (sine * sine * sine);
            assertEquals(closed, BattinFunction.at(-half * half), 4e-15 / (phi * phi * phi));
        }
    }

    /** 4/3 of the parabola, pi of psi = 90 degrees; the slope at 0 is 4/3 times 6/5. */
    @Test
    void itsKnownValues() {
        assertEquals(4.0 / 3.0, BattinFunction.at(0.0), 3e-16);
        assertEquals(Math.PI, BattinFunction.at(0.5), 9e-16);
        assertEquals(1.6, (BattinFunction.at(1e-5) - BattinFunction.at(-1e-5)) / 2e-5, 1e-9);
    }

    /** The pieces meet to rounding. */
    @Test
    void itIsContinuous() {
        for (int i = 1; i < 128; i++) {
            final double edge = BattinFunction.LEAST + i / 128.0;
            final double below = BattinFunction.at(Math.nextDown(edge));
            assertEquals(below, BattinFunction.at(edge), 8.0 * Math.ulp(below));
        }
    }
}
