package space.apophis.ephemeris.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ReferenceEphemeris;

/** The fitted start states lie where DE440 is, but for what the model lacks. */
class StartStatesValidationTest {

    @Test
    void theFitMovesThemByLittle() throws IOException {
        final StartStates de440 = StartStates.of(ReferenceEphemeris.de440());
        final StartStates shipped = StartStates.shipped();
        assertEquals(de440.julianDate(), shipped.julianDate());
        for (Body body : Body.values()) {
            double square = 0.0;
            for (int k = 0; k < 3; k++) {
                final double d = de440.states()[body.ordinal()][k] - shipped.states()[body.ordinal()][k];
                square += d * d;
            }
            final double limit = body.ordinal() <= Body.MARS.ordinal() ? 5.0 : 2000.0;
            assertTrue(Math.sqrt(square) < limit, body + " moved by " + Math.sqrt(square) + " m");
        }
    }
}
