package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped ephemeris against DE440 over the ten years of the fit, and the twenty before them. The limits are about twice what
 * was reached (docs/ephemeris.md), and far below what is asked of it.
 */
class ShippedEphemerisValidationTest {

    private static final double DAY = 86400.0;
    private static final double FIRST = (2459215.5 - 2451545.0) * DAY;
    private static final double LAST = (2462863.5 - 2451545.0) * DAY;

    @ParameterizedTest
    @CsvSource({
        "MERCURY,0.12",
        "VENUS,0.12",
        "EARTH,0.25",
        "MOON,1.5",
        "MARS,1.4",
        "JUPITER,25",
        "SATURN,150",
        "URANUS,500",
        "NEPTUNE,1100",
        "PLUTO,1900"
    })
    void staysNearDe440(Body body, double limit) throws IOException {
        final double rms = rootMeanSquare(body, FIRST, LAST, 9.7 * DAY);
        assertTrue(rms < limit, body + ": " + rms + " m");
    }

    @Test
    void theMonthBeforeTheFitIsAsGood() throws IOException {
        final double start = (2459184.5 - 2451545.0) * DAY;
        assertTrue(rootMeanSquare(Body.EARTH, start, FIRST, DAY) < 0.5);
        assertTrue(rootMeanSquare(Body.MOON, start, FIRST, DAY) < 3.0);
    }

    /** Integrated backward from the fit, to where the excerpt of DE440 begins. */
    @ParameterizedTest
    @CsvSource({
        "MERCURY,1",
        "VENUS,0.5",
        "EARTH,1.1",
        "MOON,27",
        "MARS,9",
        "JUPITER,200",
        "SATURN,6300",
        "URANUS,27000",
        "NEPTUNE,52000",
        "PLUTO,75000"
    })
    void driftsSlowlyBackTo2000(Body body, double limit) throws IOException {
        final double rms = rootMeanSquare(body, (2451568.5 - 2451545.0) * DAY, FIRST, 9.7 * DAY);
        assertTrue(rms < limit, body + ": " + rms + " m");
    }

    private static double rootMeanSquare(Body body, double from, double to, double step) throws IOException {
        final PlanetaryEphemeris de440 = ReferenceEphemeris.de440();
        final PlanetaryEphemeris shipped = ShippedData.solarSystem().planets();
        final Body centre = body == Body.MOON ? Body.EARTH : Body.SUN;
        final BodyStates a = new BodyStates();
        final BodyStates b = new BodyStates();
        double sum = 0.0;
        int count = 0;
        for (double t = from; t <= to; t += step) {
            de440.fill(t, a);
            shipped.fill(t, b);
            for (int k = 0; k < 3; k++) {
                final double d = a.position[3 * body.ordinal() + k]
                        - a.position[3 * centre.ordinal() + k]
                        - b.position[3 * body.ordinal() + k]
                        + b.position[3 * centre.ordinal() + k];
                sum += d * d;
            }
            count++;
        }
        return Math.sqrt(sum / count);
    }
}
