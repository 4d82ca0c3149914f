package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.InputFault;

/** The file of asteroids, there and back, and what is said of files that are not whole. */
class AsteroidFileTest {

    static final AsteroidFile SMALL = new AsteroidFile(
            2459184.5,
            32.0,
            2,
            3,
            List.of(new AsteroidFile.Asteroid(1, "Ceres", 6.26e10), new AsteroidFile.Asteroid(4, "Vesta", 1.73e10)),
            numbers(36));

    private static double[] numbers(int count) {
        final double[] numbers = new double[count];
        Arrays.setAll(numbers, i -> 1e11 * Math.sin(i));
        return numbers;
    }

    @Test
    void theFileThatShipsIsWrittenAsItIs() throws IOException {
        final byte[] shipped = Files.readAllBytes(ShippedData.FOLDER.resolve(DataFolder.ASTEROIDS));
        assertArrayEquals(shipped, AsteroidFile.parse("shipped", shipped).toBytes());
    }

    @Test
    void isReadAsItWasWritten() {
        final AsteroidFile read = AsteroidFile.parse("test", SMALL.toBytes());
        assertEquals(SMALL.startJulianDate(), read.startJulianDate());
        assertEquals(SMALL.granuleDays(), read.granuleDays());
        assertEquals(SMALL.granules(), read.granules());
        assertEquals(SMALL.coefficients(), read.coefficients());
        assertEquals(SMALL.asteroids(), read.asteroids());
        assertArrayEquals(SMALL.data(), read.data());
    }

    @ParameterizedTest
    @CsvSource({
        "APOPHIS-ASTEROIDS 1, APOPHIS-ASTEROIDS 2, does not start with the header",
        "END, FIN, does not start with the header",
        "2459184.5 32.0 2 3 2, 2459184.5, line 2 does not have 5 words",
        "2459184.5 32.0, NaN 32.0, the header contradicts itself",
        "32.0 2 3 2, Infinity 2 3 2, the header contradicts itself",
        "32.0 2 3 2, 32.0 0 3 2, the header contradicts itself",
        "32.0 2 3 2, 32.0 2 3 1, the header contradicts itself",
        "32.0 2 3 2, 32.0 2 4 2, 288 bytes of coefficients where the header needs 384",
        "32.0 2 3 2, 32.0 2147483647 3 2, integer overflow",
        "1 Ceres, 1, line 3 does not have 3 words",
        "6.26E10, -6.26E10, impossible asteroid 1 Ceres",
        "6.26E10, NaN, impossible asteroid 1 Ceres"
    })
    void aHeaderThatMakesNoSenseIsAFault(String good, String bad, String words) {
        final String text = new String(SMALL.toBytes(), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(good));
        fault(text.replace(good, bad).getBytes(StandardCharsets.ISO_8859_1), words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 60, 200})
    void aTruncatedFileIsAFault(int length) {
        fault(Arrays.copyOf(SMALL.toBytes(), length), "");
    }

    @Test
    void anImpossibleCoefficientIsAFault() {
        final byte[] bytes = SMALL.toBytes();
        ByteBuffer.wrap(bytes).putDouble(bytes.length - 8, Double.NaN);
        fault(bytes, "the impossible coefficient NaN");
    }

    private static void fault(byte[] bytes, String words) {
        final String message = assertThrows(InputFault.class, () -> AsteroidFile.parse("test", bytes))
                .getMessage();
        assertEquals(1, message.lines().count());
        assertTrue(message.startsWith("test: ") && message.contains(words), message);
        assertTrue(message.endsWith("restore the file that ships"), message);
    }
}
