package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.job.InputFault;

/** Our evaluation of the shipped file against Orekit's loader on the same file. */
class PlanetaryEphemerisTest {

    private static final double DAY = 86400.0;
    private final SolarSystem solarSystem = ShippedData.solarSystem();

    @ParameterizedTest
    @EnumSource(Body.class)
    void agreesWithOrekitsLoader(Body body) {
        final BodyStates states = new BodyStates();
        final int at = 3 * body.ordinal();
        for (double day = -0.3; day < 80.0; day += 6.37) {
            final double t = (2462200.5 + day - 2451545.0) * DAY;
            final AbsoluteDate date = solarSystem.clock().date(t);
            solarSystem.planets().fill(t, states);
            final PVCoordinates orekit = solarSystem
                    .context()
                    .getCelestialBodies()
                    .getBody(body.orekitName())
                    .getPVCoordinates(date, solarSystem.icrf());
            // Position: rounding of coordinates of up to 6e12 m, and of the instant (0.1 us of 48 km/s).
            assertEquals(0.0, difference(orekit.getPosition(), states.position, at), 2e-2, body + " position");
            assertEquals(0.0, difference(orekit.getVelocity(), states.velocity, at), 1e-7, body + " velocity");
            assertEquals(0.0, difference(orekit.getAcceleration(), states.acceleration, at), 1e-11, body + " acc.");
        }
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void givesABodyAloneTheStateItHasAmongAll(Body body) {
        final BodyStates all = new BodyStates();
        final BodyStates alone = new BodyStates();
        for (double t = 9.1e8; t < 9.2e8; t += 9.7e5) {
            solarSystem.planets().fill(t, all);
            solarSystem.planets().fill(body, t, alone);
            for (int i = 3 * body.ordinal(); i < 3 * body.ordinal() + 3; i++) {
                assertEquals(all.position[i], alone.position[i], 0.0);
                assertEquals(all.velocity[i], alone.velocity[i], 0.0);
                assertEquals(all.acceleration[i], alone.acceleration[i], 0.0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void hasOrekitsGravitationalParameter(Body body) {
        final double orekit = solarSystem
                .context()
                .getCelestialBodies()
                .getBody(body.orekitName())
                .getGM();
        assertEquals(orekit, solarSystem.planets().gm(body), 4e-16 * orekit);
    }

    @Test
    void velocityIsTheSlopeOfPosition() {
        final BodyStates before = new BodyStates();
        final BodyStates here = new BodyStates();
        final BodyStates after = new BodyStates();
        final double t = 9.2e8;
        final double h = 1000.0;
        solarSystem.planets().fill(t - h, before);
        solarSystem.planets().fill(t, here);
        solarSystem.planets().fill(t + h, after);
        for (int i = 0; i < here.position.length; i++) {
            // the Moon's third derivative is 2e-8 m/s^3, so the difference quotient is off by 3e-3 m/s
            assertEquals(here.velocity[i], (after.position[i] - before.position[i]) / (2 * h), 5e-3);
        }
    }

    @Test
    void coversTheSpanItSaysAndNoMore() {
        final PlanetaryEphemeris planets = solarSystem.planets();
        final BodyStates states = new BodyStates();
        planets.fill(planets.start(), states);
        planets.fill(planets.end(), states);
        for (double t : new double[] {planets.start() - 1.0, planets.end() + 1.0, Double.NaN}) {
            final InputFault fault = assertThrows(InputFault.class, () -> planets.fill(t, states));
            assertTrue(fault.getMessage().contains("covers JD 2451536.5 to 2503056.5 TDB"), fault.getMessage());
        }
    }

    private static double difference(Vector3D expected, double[] vectors, int at) {
        return expected.distance(new Vector3D(vectors[at], vectors[at + 1], vectors[at + 2]));
    }
}
