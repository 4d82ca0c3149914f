package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.InputFault;

/** Which of the files of a folder is used, and what is said where none can be. */
class OfficialEphemerisTest {

    private static final DeFile SHIPPED = DeFiles.shipped();
    private static final double START = SHIPPED.header().startJulianDate();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lnxp2000p2030.440",
                "unxp1900p2053.405",
                "linux_p1550p2650.440",
                "linux_m13000p17000.441",
                "lnxm3000p3000.406"
            })
    void knowsTheNamesOfJplsFiles(String name) throws IOException {
        put(name, de(440, 320.0));
        assertEquals(name, used());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lnxp2000p2030.200", "de440.bin", "UTC-TAI.history", "lnx2000.440", "lnxp2000p2030.4400"})
    void passesOverOtherNames(String name) throws IOException {
        put(name, de(440, 320.0));
        assertTrue(in().isEmpty());
    }

    @Test
    void anEmptyFolderHasNone() throws IOException {
        assertTrue(in().isEmpty());
        final Path file = folder.resolve("none.bsp");
        assertEquals(
                file + ": no such file; name a planetary ephemeris of JPL (a DE binary file or an SPK kernel), or use"
                        + " the one that ships",
                assertThrows(InputFault.class, () -> OfficialEphemeris.read(file, SHIPPED.header()))
                        .getMessage());
    }

    @Test
    void theHighestNumberIsUsed() throws IOException {
        put("lnxp2000p2030.421", de(421, 960.0));
        put("lnxp2000p2030.441", de(441, 320.0));
        put("lnxp2000p2030.440", de(440, 640.0));
        assertEquals("lnxp2000p2030.441", used());
    }

    @Test
    void ofOneNumberTheWidestSpanIsUsed() throws IOException {
        put("lnxp2000p2010.440", de(440, 320.0));
        put("lnxp2000p2020.440", de(440, 960.0));
        put("lnxp2000p2030.440", de(440, 640.0));
        assertEquals("lnxp2000p2020.440", used());
    }

    @Test
    void ofOneSpanADeFileIsUsedBeforeAKernel() throws IOException {
        put("a.bsp", kernel(320.0));
        put("lnxp2000p2030.440", de(440, 320.0));
        put("z.bsp", kernel(320.0));
        assertEquals("lnxp2000p2030.440", used());
        put("y.bsp", kernel(640.0));
        assertEquals("y.bsp", used());
    }

    @Test
    void twoOfOneRankAreRefused() throws IOException {
        put("a.bsp", kernel(320.0));
        put("b.bsp", kernel(320.0));
        final String message = fault();
        assertTrue(message.contains("a.bsp") && message.contains("b.bsp"), message);
        assertTrue(message.endsWith("take one of them away"), message);
    }

    /** What an excerpt calls its segments does not put it behind an older kernel. */
    @Test
    void anExcerptRanksByItsNumber() throws IOException {
        put("de421.bsp", named("DE-0421LE-0421", 960.0));
        put("excerpt.bsp", named("XE-0440LE-0440", 320.0));
        assertEquals("excerpt.bsp", used());
    }

    @Test
    void aKernelThatDoesNotSayItsNumberIsUsedAlone() throws IOException {
        put("mine.bsp", named("mine", 320.0));
        assertEquals("mine.bsp", used());
        put("de421.bsp", named("DE-0421LE-0421", 320.0));
        final String message = fault();
        assertTrue(message.contains("mine.bsp: says of itself in no way"), message);
        assertTrue(message.contains("de421.bsp"), message);
    }

    @Test
    void aKernelOfOtherBodiesIsPassedOver() throws IOException {
        final SpkWriter asteroid = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2);
        asteroid.add(SHIPPED, 0, 2099942, 10, 1.0);
        put("apophis.bsp", asteroid.toBytes());
        assertTrue(in().isEmpty());
        put("de440s.bsp", kernel(320.0));
        assertEquals("de440s.bsp", used());
    }

    @Test
    void aKernelOfSomePlanetsIsPassedOverOnlyBesideAWholeOne() throws IOException {
        final SpkWriter mars = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2);
        mars.add(SHIPPED, 3, 4, 0, 1.0);
        put("mar099.bsp", mars.toBytes());
        assertTrue(fault().contains("mar099.bsp: 0 segments of body 1 from 0"), fault());
        put("de440s.bsp", kernel(320.0));
        assertEquals("de440s.bsp", used());
    }

    @Test
    void aFileWithTheNameOfAnotherNumberIsRefused() throws IOException {
        put("lnxp2000p2030.440", de(200, 320.0));
        assertTrue(fault().contains("its header is of number 200"), fault());
    }

    @Test
    void aFileOfOtherYearsIsRefused() throws IOException {
        final DeHeader header = SHIPPED.header();
        final DeHeader ancient = new DeHeader(
                header.title(),
                1000000.5,
                1000000.5 + 32.0 * header.records(),
                32.0,
                441,
                header.layout(),
                header.constants());
        put("lnxm1900m1950.441", DeFileWriter.toBytes(new DeFile(ancient, SHIPPED.data())));
        assertTrue(fault().contains("nothing of the years 1900 to 2200"), fault());
    }

    private Optional<OfficialEphemeris.PlanetFile> in() throws IOException {
        return OfficialEphemeris.in(folder, SHIPPED.header());
    }

    private String used() throws IOException {
        return in().orElseThrow().name();
    }

    private String fault() {
        final String message = assertThrows(InputFault.class, this::in).getMessage();
        assertEquals(1, message.lines().count());
        assertTrue(message.startsWith(folder.toString()), message);
        return message;
    }

    private void put(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static byte[] de(int number, double days) {
        return DeFileWriter.toBytes(DeFiles.numbered(DeFiles.within(SHIPPED, START, START + days), number));
    }

    private static byte[] kernel(double days) {
        return named("DE-0440LE-0440", days);
    }

    private static byte[] named(String segments, double days) {
        return new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2)
                .named(segments, "")
                .planets(SHIPPED, SHIPPED.start(), SHIPPED.start() + days * 86400.0)
                .toBytes();
    }
}
