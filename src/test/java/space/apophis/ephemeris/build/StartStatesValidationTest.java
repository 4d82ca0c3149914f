package space.apophis.ephemeris.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.ReferenceEphemeris;

/** The table of start states is DE440 at its epoch, digit for digit. Run with -Dupdate=true to write it anew. */
class StartStatesValidationTest {

    private static final double EPOCH = 2459800.5;
    private static final Path TABLE = Path.of("src/main/resources/space/apophis/ephemeris/build/start-states.csv");

    @Test
    void areThoseOfDe440() throws IOException {
        final PlanetaryEphemeris de440 = ReferenceEphemeris.de440();
        final BodyStates states = new BodyStates();
        de440.fill((EPOCH - 2451545.0) * 86400.0, states);
        final StringBuilder text = new StringBuilder();
        text.append("# Start states of the integration: heliocentric, the Moon's from Earth; ICRF.\n");
        text.append(
                "# Source: DE440 (Park et al. 2021) at JD 2459800.5 TDB, evaluated from its polynomials. Trust: A.\n");
        text.append("body,jd_tdb,x_m,y_m,z_m,vx_m_s,vy_m_s,vz_m_s\n");
        for (Body body : Body.values()) {
            final int at = 3 * body.ordinal();
            final int centre = 3 * (body == Body.MOON ? Body.EARTH : Body.SUN).ordinal();
            text.append(body).append(',').append(EPOCH);
            for (double[] vectors : new double[][] {states.position, states.velocity}) {
                for (int k = 0; k < 3; k++) {
                    text.append(',').append(vectors[at + k] - vectors[centre + k]);
                }
            }
            text.append('\n');
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(TABLE, text);
        }
        assertEquals(text.toString(), Files.readString(TABLE));
    }
}
