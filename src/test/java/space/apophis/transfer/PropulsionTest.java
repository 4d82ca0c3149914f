package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PropulsionTest {

    private static final Propulsion HERA = new Propulsion(26.3, 291.0);

    /** The way of a burn from rest, summed in small steps, is that of its impulse given at the centre. */
    @Test
    void theCentreOfABurn() {
        double deltaV = 1450.0;
        double length = HERA.duration(1400.0, deltaV);
        int steps = 100_000;
        double h = length / steps;
        double speed = 0.0;
        double way = 0.0;
        for (int i = 0; i < steps; i++) {
            double mass = 1400.0 - HERA.thrust() / HERA.exhaustSpeed() * (i + 0.5) * h;
            way += (speed + 0.5 * h * HERA.thrust() / mass) * h;
            speed += HERA.thrust() / mass * h;
        }
        assertEquals(deltaV, speed, 1e-6);
        assertEquals(way, deltaV * (length - HERA.centre(1400.0, deltaV)), 1e-6 * way);
    }

    /** A short burn acts at its middle. */
    @Test
    void aShortBurnActsAtItsMiddle() {
        assertEquals(0.5, HERA.centre(1400.0, 1.0) / HERA.duration(1400.0, 1.0), 1e-4);
    }
}
