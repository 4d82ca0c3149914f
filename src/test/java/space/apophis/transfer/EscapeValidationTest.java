package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published burns from and into orbits about planets. */
class EscapeValidationTest {

    /** unitTestEscapeAndCaptureRoutines.cpp of tudat, after Wakker 2007, table 18.2: closed formula, full digits. */
    @ParameterizedTest
    @CsvSource({
        "3.986e14, 6563000, 0, 2944.61246668719, 3614.64460281887",
        "4.2830e13, 3728450, 0, 2648.83359973278, 2087.1062716740798",
        "3.986e14, 7378000, 0.108430468961778, 2944.61246668719, 3200.2178506657729"
    })
    void wakker(double gm, double a, double e, double excess, double expected) {
        assertEquals(expected, new EscapeBurn(gm, a * (1.0 - e), e, excess).deltaV(), 1e-12 * expected);
        if (e == 0.0) {
            assertEquals(expected, new ParkingOrbit(gm, a).injectionDeltaV(excess * excess), 1e-12 * expected);
        }
    }

    /** Sample of the CNEOS NHATS interface, 2000 SG344: 3.256 km/s from 400 km at C3 1.737 km^2/s^2; four digits. */
    @Test
    void nhats() {
        ParkingOrbit orbit = new ParkingOrbit(398600.4415e9, 6778136.6);
        assertEquals(3256.0, orbit.injectionDeltaV(1.737e6), 0.5);
        assertEquals(3256.21, orbit.injectionDeltaV(1.737e6), 0.01);
        assertEquals(1317.95, Math.sqrt(1.737e6), 0.01);
    }
}
