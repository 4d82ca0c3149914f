package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.InputFault;

/** The DE layout, there and back, and what is said of files that are not whole. */
class DeFileTest {

    private static final DeFile SHIPPED = DeFiles.shipped();
    private static final DeFile SMALL = DeFiles.within(
            SHIPPED, SHIPPED.header().startJulianDate(), SHIPPED.header().startJulianDate() + 96.0);

    private byte[] bytes;
    private ByteBuffer buffer;

    @BeforeEach
    void write() {
        bytes = DeFileWriter.toBytes(SMALL);
        buffer = ByteBuffer.wrap(bytes);
    }

    @Test
    void theFileThatShipsIsWrittenAsItIs() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(ShippedData.FOLDER.resolve(DataFolder.EPHEMERIS)), DeFileWriter.toBytes(SHIPPED));
    }

    @Test
    void isReadAsItWasWritten() {
        final DeFile read = read();
        assertEquals(SMALL.header(), read.header());
        assertArrayEquals(SMALL.data(), read.data());
    }

    @Test
    void isReadInTheOtherByteOrder() {
        bytes = DeFiles.otherByteOrder(SMALL);
        final DeFile read = read();
        assertEquals(SMALL.header(), read.header());
        assertArrayEquals(SMALL.data(), read.data());
    }

    @Test
    void keepsTheRecordsOfTheYearsKept() {
        // Records of 32 days from a day before 1900: the first one starts too early.
        final DeHeader header = SMALL.header();
        final DeHeader early = new DeHeader(
                header.title(),
                DeFile.KEPT_FROM - 1.0,
                DeFile.KEPT_FROM + 95.0,
                32.0,
                header.number(),
                header.layout(),
                header.constants());
        final double[] data = SMALL.data().clone();
        final int length = header.recordLength();
        for (int record = 0; record < 3; record++) {
            data[record * length] = early.startJulianDate() + 32.0 * record;
            data[record * length + 1] = early.startJulianDate() + 32.0 * (record + 1);
        }
        bytes = DeFileWriter.toBytes(new DeFile(early, data));
        final DeFile read = read();
        assertEquals(DeFile.KEPT_FROM + 31.0, read.header().startJulianDate());
        assertEquals(2, read.header().records());
        assertArrayEquals(Arrays.copyOfRange(data, length, 3 * length), read.data());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2800, 2856, 7000, 20_000})
    void aTruncatedFileIsAFault(int length) {
        bytes = Arrays.copyOf(bytes, length);
        final String message = fault();
        assertTrue(message.contains("too short") || message.contains("truncated: " + length + " bytes"), message);
    }

    @Test
    void aTruncatedFileIsNamedWithItsSpan() {
        bytes = Arrays.copyOf(bytes, bytes.length - 8);
        assertEquals(
                "test.de: truncated: " + bytes.length + " bytes where its own header, of JD 2451536.5 to 2451632.5 TDB,"
                        + " needs " + (bytes.length + 8) + "; replace this file or take it away",
                fault());
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "1e12", "-1e300"})
    void anImpossibleCoefficientIsAFault(double value) {
        final int length = SMALL.header().recordLength();
        buffer.putDouble(Double.BYTES * (3 * length + 100), value);
        assertTrue(fault().contains("record 2 holds the impossible number " + value), fault());
    }

    @Test
    void aRecordOfAnotherDateIsAFault() {
        final int length = SMALL.header().recordLength();
        buffer.putDouble(Double.BYTES * 4 * length, 2451545.0);
        assertTrue(fault().contains("record 3 does not start at JD 2451600.5 TDB"), fault());
    }

    @ParameterizedTest
    @CsvSource({
        "2652, NaN",
        "2652, -1e300",
        "2660, Infinity",
        "2660, 2451536.5",
        "2668, 0",
        "2668, 1e-300",
        "2668, NaN",
        "2668, 31",
        "2680, NaN",
        "2680, 1.496e11"
    })
    void aSpanOrUnitThatMakesNoSenseIsAFault(int offset, double value) {
        buffer.putDouble(offset, value);
        assertTrue(fault().contains("not a JPL DE binary file"), fault());
    }

    @ParameterizedTest
    @CsvSource({"2696, 4", "2700, 2", "2700, 65", "2700, -1", "2704, 0", "2704, 2147483647", "2704, 5"})
    void aTableOfContentsThatMakesNoSenseIsAFault(int offset, int value) {
        buffer.putInt(offset, value);
        assertTrue(fault().contains("the table of contents of the header is corrupt"), fault());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aCountOfConstantsThatMakesNoSenseIsAFault(int count) {
        buffer.putInt(DeHeader.COUNT_OFFSET, count);
        assertTrue(fault().contains("constants"), fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AU", "EMRAT", "GMS", "GMB", "GM4"})
    void aConstantThatMakesNoSenseIsAFault(String name) {
        final int index = SMALL.header().constants().keySet().stream().toList().indexOf(name);
        buffer.putDouble(Double.BYTES * (SMALL.header().recordLength() + index), Double.NaN);
        assertEquals("test.de: ", fault().substring(0, 9));
    }

    @Test
    void isWrittenWithAsManyConstantsAsHaveAPlace() {
        final DeFile many = DeFiles.withConstants(SMALL, 500);
        bytes = DeFileWriter.toBytes(many);
        assertEquals(400, ByteBuffer.wrap(bytes).getInt(DeHeader.COUNT_OFFSET));
        assertEquals(SMALL.header().constant("EMRAT"), read().header().constant("EMRAT"));
    }

    private DeFile read() {
        return DeFile.parse("test.de", ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    private String fault() {
        final String message = assertThrows(InputFault.class, this::read).getMessage();
        assertEquals(1, message.lines().count());
        return message;
    }
}
