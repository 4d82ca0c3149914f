package space.apophis.report.export.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.SpkState;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;
import space.apophis.units.Epoch;

class PlanetExportTest {

    private static final SolarSystem SHIPPED = ShippedData.solarSystem();

    private static final double FROM = Epoch.parse("2028-01-01 TDB").julianDate();
    private static final double TO = Epoch.parse("2030-01-01 TDB").julianDate();
    private static final double PASS = Epoch.parse("2029-04-13T21:46 TDB").secondsSinceJ2000();

    private static PlanetSource source() {
        return PlanetSource.of(SHIPPED, FROM, TO);
    }

    private static SolarSystem readBack(Path folder, PlanetFormat format) throws IOException {
        final Path file = folder.resolve(format.fileName(source()));
        Files.write(file, format.bytes(source()));
        return SolarSystem.load(ShippedData.FOLDER, file);
    }

    /** Coefficients are copied; only those of Earth and Moon go through shares of masses, whose rounding is a micrometre on the Moon. */
    @Test
    void bothFormatsGiveTheStatesOfTheEphemeris(@TempDir Path folder) throws IOException {
        for (PlanetFormat format : PlanetFormat.values()) {
            final PlanetaryEphemeris again = readBack(folder, format).planets();
            assertTrue(again.start() <= Epoch.parse("2028-01-01 TDB").secondsSinceJ2000());
            assertTrue(again.end() >= Epoch.parse("2030-01-01 TDB").secondsSinceJ2000());
            assertTrue(again.end() - again.start() < 800.0 * 86400.0, "cut to what is asked for");
            final BodyStates is = new BodyStates();
            final BodyStates should = new BodyStates();
            for (double t : new double[] {PASS, PASS - 123_456_789.0 / 10.0, again.start(), again.end() - 1.0}) {
                again.fill(t, is);
                SHIPPED.planets().fill(t, should);
                assertArrayEquals(should.position, is.position, 1e-3, format + " at " + t);
                assertArrayEquals(should.velocity, is.velocity, 1e-9, format + " at " + t);
            }
        }
    }

    @Test
    void kernelsHaveTheSegmentsOfJpl() {
        final SpkKernel kernel = SpkKernel.parse("x.bsp", ByteBuffer.wrap(PlanetFormat.SPK.bytes(source())));
        assertEquals(
                List.of(
                        "1 0", "2 0", "3 0", "4 0", "5 0", "6 0", "7 0", "8 0", "9 0", "10 0", "301 3", "399 3",
                        "199 1", "299 2"),
                kernel.segments().stream()
                        .map(segment -> segment.target() + " " + segment.centre())
                        .toList());
        for (SpkSegment segment : kernel.segments().subList(12, 14)) {
            assertArrayEquals(new double[6], SpkState.of(segment, PASS));
        }
        assertTrue(kernel.comment().contains("SHA-256"), kernel.comment());
        assertTrue(
                kernel.comment()
                        .matches(
                                ".*used for integration: .* GMS +2\\.9591220828411956E-04 .* MA0001 +1\\.39\\d+E-13 .*"),
                kernel.comment());
    }

    /** What ASSIST, CALCEPH and jpl_eph need: see {@link PlanetFormat}. */
    @Test
    void binaryFilesAreLittleEndianWith400Constants() {
        final ByteBuffer bytes =
                ByteBuffer.wrap(PlanetFormat.DE.bytes(source())).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(400, bytes.getInt(2676));
        assertEquals(149597870.7, bytes.getDouble(2680));
        assertEquals(81.3, bytes.getDouble(2688), 0.01);
        final String names = new String(bytes.array(), 252, 2400, StandardCharsets.US_ASCII);
        assertTrue(names.startsWith("AU    CLIGHTEMRAT GMS   "), names);
        assertTrue(names.contains("MA0704") && names.endsWith("PAD399PAD400"), names);
        assertTrue(names.matches("(?:[A-Z][A-Z0-9]+ *)+"), "no name is blank");
        // Columns 14 and 15 of the layout, lunar rates and TT - TDB, are read by ASSIST behind the first 400 names:
        // none.
        for (int at = 2856; at < 2880; at += Integer.BYTES) {
            assertEquals(0, bytes.getInt(at));
        }
    }

    @Test
    void spansThatAreNotThereAreRefused() {
        assertFault(
                "--from: the ephemeris apophis-ephemeris-3.de covers 1999-12-24 to 2141-01-13 TDB", 2_400_000.0, TO);
        assertFault("--to-date: the ephemeris", FROM, 2_600_000.0);
        assertFault("--to-date: is not later than --from", TO, FROM);
        assertEquals(
                2_451_536.5,
                PlanetSource.of(SHIPPED, Double.NEGATIVE_INFINITY, TO)
                        .file()
                        .header()
                        .startJulianDate());
    }

    private static void assertFault(String said, double from, double to) {
        final String message = assertThrows(InputFault.class, () -> PlanetSource.of(SHIPPED, from, to))
                .getMessage();
        assertTrue(message.startsWith(said), message);
    }
}
