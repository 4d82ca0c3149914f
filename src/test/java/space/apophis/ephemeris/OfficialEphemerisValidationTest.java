package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.bodies.CelestialBodies;
import org.orekit.bodies.CelestialBodyFactory;
import org.orekit.bodies.JPLEphemeridesLoader;
import org.orekit.data.DirectoryCrawler;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.time.AbsoluteDate;

/**
 * DE440, and a kernel made from it, as this program reads them, against Orekit's loader on JPL's own file.
 *
 * <p>Instants are whole seconds, so that dates are exact. What remains is the rounding of the sums of the polynomials,
 * a few units in the last place: below 1 mm out to Saturn, 2 mm in the 5e12 m of Pluto.
 */
class OfficialEphemerisValidationTest {

    private static final int LAST_PLACES = 4;

    /** What Earth's and Moon's parts of some 4e8 m and 1.5e11 m are rounded to, m. */
    private static final double NEAR = 1e-4;

    @TempDir
    private Path folder;

    @Test
    void deFileAgreesWithOrekit() throws IOException {
        final Path original = ReferenceEphemeris.de440File();
        compare(SolarSystem.load(ShippedData.FOLDER, original), original);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void kernelAgreesWithOrekit(int type, boolean little) throws IOException {
        final Path original = ReferenceEphemeris.de440File();
        final ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        final Path kernel = folder.resolve("de440.bsp");
        Files.write(kernel, SpkWriter.kernel(DeFiles.read(original), order, type));
        final SolarSystem solarSystem = SolarSystem.load(ShippedData.FOLDER, folder);
        assertEquals("de440.bsp", solarSystem.planets().name());
        compare(solarSystem, original);
    }

    private static void compare(SolarSystem solarSystem, Path original) {
        final CelestialBodies orekit = orekit(original);
        final BodyStates states = new BodyStates();
        for (double t = 6.5e8; t < 9.7e8; t += 9_876_543.0) {
            final AbsoluteDate date = solarSystem.clock().date(t);
            solarSystem.planets().fill(t, states);
            for (Body body : Body.values()) {
                final int at = 3 * body.ordinal();
                final Vector3D ours =
                        new Vector3D(states.position[at], states.position[at + 1], states.position[at + 2]);
                final Vector3D theirs = orekit.getBody(body.orekitName())
                        .getPosition(
                                date,
                                orekit.getBody(CelestialBodyFactory.SOLAR_SYSTEM_BARYCENTER)
                                        .getInertiallyOrientedFrame());
                final double tolerance = Math.max(NEAR, LAST_PLACES * Math.ulp(theirs.getNorm()));
                assertEquals(0.0, ours.distance(theirs), tolerance, body + " at " + t);
            }
        }
    }

    /** Orekit's loader on the file itself, in a context that knows nothing of this program. */
    private static CelestialBodies orekit(Path file) {
        final LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getDataProvidersManager()
                .addProvider(
                        new DirectoryCrawler(file.toAbsolutePath().getParent().toFile()));
        context.getDataProvidersManager().addProvider(new DirectoryCrawler(ShippedData.FOLDER.toFile()));
        context.getCelestialBodies().addDefaultCelestialBodyLoader(JPLEphemeridesLoader.DEFAULT_DE_SUPPORTED_NAMES);
        return context.getCelestialBodies();
    }
}
