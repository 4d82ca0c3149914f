package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.time.AbsoluteDate;
import space.apophis.job.InputFault;
import space.apophis.job.SentWorkers;
import space.apophis.job.Sha256;

/** Where the parts of a solar system come from. */
class SolarSystemTest {

    private static final DeFile SHIPPED = DeFiles.shipped();

    /** 2020-12-01, JD TDB. */
    private static final double START = 2459184.5;

    @TempDir
    private Path folder;

    @Test
    void describesWhatWasLoaded() {
        final List<String> lines = ShippedData.solarSystem().describe().lines().toList();
        assertTrue(lines.get(0).startsWith("planets    apophis-ephemeris-3.de: Apophis Solar System"), lines.get(0));
        assertEquals("           covers 1999-12-24 to 2141-01-13 TDB", lines.get(1));
        assertEquals("           SHA-256 " + ShippedData.solarSystem().sha256(), lines.get(2));
        assertTrue(lines.get(3).startsWith("asteroids  1 Ceres, "), lines.get(3));
        assertTrue(lines.get(5).startsWith("time       TAI - UTC = 37 s since 2017-01-0"), lines.get(5));
        assertEquals(7, lines.size());
    }

    @Test
    void officialDataBesideTheDataThatShipAreUsed() throws IOException {
        try (var files = Files.list(ShippedData.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.write(folder.resolve("de440s.bsp"), kernel());
        isKernel(SolarSystem.load(folder));
    }

    @Test
    void officialDataInAFolderOfTheirOwnAreUsed() throws IOException {
        Files.write(folder.resolve("de440s.bsp"), kernel());
        // Orekit by itself would take this for a table of leap seconds, and before the one that ships.
        Files.writeString(
                folder.resolve("tai-utc.dat"),
                " 1972 JAN  1 =JD 2441317.5  TAI-UTC=  99.0       S + (MJD - 41317.) X 0.0      S\n");
        isKernel(SolarSystem.load(ShippedData.FOLDER, folder));
        isKernel(SolarSystem.load(ShippedData.FOLDER, folder.resolve("de440s.bsp")));
    }

    private static void isKernel(SolarSystem solarSystem) throws IOException {
        assertEquals("de440s.bsp", solarSystem.planets().name());
        assertEquals(
                "SPK DE-0440LE-0440, constants of apophis-ephemeris-3.de",
                solarSystem.planets().title());
        assertEquals(Sha256.of(kernel()), solarSystem.sha256());
        assertEquals(
                (START + 320.0 - 2451545.0) * 86400.0, solarSystem.planets().end());
        assertEquals(16, solarSystem.asteroids().count());
        // Orekit has the same ephemeris, and leap seconds come from the folder that ships.
        final double t = solarSystem.planets().start() + 1e6;
        final AbsoluteDate date = solarSystem.clock().date(t);
        final BodyStates states = new BodyStates();
        solarSystem.planets().fill(t, states);
        final Vector3D sun = solarSystem.context().getCelestialBodies().getSun().getPosition(date, solarSystem.icrf());
        assertEquals(0.0, sun.distance(new Vector3D(states.position[0], states.position[1], states.position[2])), 1e-5);
        assertEquals(-37.0, solarSystem.clock().utc().offsetFromTAI(date).toDouble());
    }

    /** Whose sum is right all the same: told when the folder is loaded, not when a date is first asked for. */
    @Test
    void leapSecondsThatAreNoneAreAFault() throws IOException {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(DataFolder.EPHEMERIS, DataFolder.ASTEROIDS)) {
            files.put(name, Files.readAllBytes(ShippedData.FOLDER.resolve(name)));
        }
        for (String text : List.of("", "hello world\n", "1972  Jan.  1 - 1972  Jul.  1     99x\n")) {
            files.put(DataFolder.LEAP_SECONDS, text.getBytes(StandardCharsets.US_ASCII));
            DataFolder.write(folder, files);
            final InputFault fault = assertThrows(InputFault.class, () -> SolarSystem.load(folder), text);
            assertEquals(
                    folder.resolve(DataFolder.LEAP_SECONDS) + ": has no leap seconds; restore it", fault.getMessage());
        }
    }

    @Test
    void aDateOutsideAnOfficialFileIsAFaultWithItsSpan() throws IOException {
        final Path file = folder.resolve("lnxp2020p2021.440");
        Files.write(file, DeFileWriter.toBytes(DeFiles.numbered(DeFiles.within(SHIPPED, START, START + 320.0), 440)));
        final PlanetaryEphemeris planets =
                SolarSystem.load(ShippedData.FOLDER, file).planets();
        final InputFault fault =
                assertThrows(InputFault.class, () -> planets.fill(planets.end() + 1.0, new BodyStates()));
        assertTrue(
                fault.getMessage().startsWith("lnxp2020p2021.440: covers JD 2459184.5 to 2459504.5 TDB, but JD"),
                fault.getMessage());
    }

    @Test
    void aFolderWithNeitherIsAFault() {
        final InputFault fault = assertThrows(InputFault.class, () -> SolarSystem.load(ShippedData.FOLDER, folder));
        assertTrue(
                fault.getMessage().startsWith(folder + ": holds neither what orekit-data holds nor"),
                fault.getMessage());
    }

    private static byte[] kernel() {
        return SpkWriter.kernel(DeFiles.within(SHIPPED, START, START + 320.0), ByteOrder.LITTLE_ENDIAN, 2);
    }

    /** To another process goes the sum of the data alone; the same sum is the same solar system. */
    @Test
    void isSentByTheSumOfItsData() {
        final SolarSystem whole = ShippedData.solarSystem();
        assertSame(whole.planets(), SentWorkers.sent(whole).planets());
        final SolarSystem sent = SentWorkers.sent(whole.without(Set.of("1")));
        assertEquals(15, sent.asteroids().count());
        assertEquals(List.of("1 Ceres"), sent.asteroids().leftOut());
        assertEquals(whole.dataSha256(), sent.dataSha256());
    }

    /** Packed and unpacked elsewhere it has the same sum; with one byte more it has not. */
    @Test
    void dataPackedAndUnpackedAreTheSame() throws IOException {
        final Path extra = Files.createDirectories(folder.resolve("own"));
        Files.write(extra.resolve("finals2000A.all"), new byte[] {1});
        final DataSource source = new DataSource(ShippedData.FOLDER, extra);
        final Path archive = folder.resolve("data.zip");
        try (OutputStream stream = Files.newOutputStream(archive)) {
            source.pack(stream);
        }
        final Path root = folder.resolve("root");
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            for (Path file :
                    Files.walk(zip.getPath("/")).filter(Files::isRegularFile).toList()) {
                final Path target = root.resolve(file.toString().substring(1));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        assertEquals(
                new DataSource(root.resolve("data"), null).sha256(Map.of()),
                new DataSource(ShippedData.FOLDER, null).sha256(Map.of()));
        assertEquals(source.sha256(Map.of()), DataSource.unpacked(root).sha256(Map.of()));
        assertNotEquals(source.sha256(Map.of()), new DataSource(ShippedData.FOLDER, null).sha256(Map.of()));
    }
}
