package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;

/** What is said of kernels that are not whole, or not of planets. */
class SpkKernelTest {

    private static final DeFile SHIPPED = DeFiles.shipped();
    private static final int RECORD = 1024;
    private static final int SUMMARIES = RECORD + 24;

    /** Summary of the last segment, Earth, and of the one before, the Moon. */
    private static final int EARTH = SUMMARIES + 40 * 11;

    private static final int MOON = SUMMARIES + 40 * 10;

    private byte[] bytes;
    private ByteBuffer buffer;

    @BeforeEach
    void write() {
        final double start = SHIPPED.header().startJulianDate();
        bytes = SpkWriter.kernel(DeFiles.within(SHIPPED, start, start + 96.0), ByteOrder.LITTLE_ENDIAN, 2);
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void hasTheSegmentsItWasWrittenWith() {
        final SpkKernel kernel = kernel();
        assertEquals(12, kernel.segments().size());
        final SpkSegment earth = kernel.segments().get(11);
        assertEquals(399, earth.target());
        assertEquals(3, earth.centre());
        assertEquals("DE-0440LE-0440", earth.title());
        assertEquals(8.0 * 86400.0 / 2.0, earth.polynomials().interval());
    }

    @Test
    void summariesMayStandInSeveralRecords() {
        // Two records of summaries are put after the data; the first of the chain then holds none.
        final int after = bytes.length / RECORD;
        bytes = Arrays.copyOf(bytes, bytes.length + 4 * RECORD);
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put((after) * RECORD, bytes, RECORD, 2 * RECORD);
        buffer.put((after + 2) * RECORD, bytes, RECORD, 2 * RECORD);
        buffer.putDouble(RECORD, after + 1).putDouble(RECORD + 16, 0.0);
        buffer.putDouble(after * RECORD, after + 3);
        buffer.putDouble((after + 2) * RECORD + 16, 1.0);
        assertEquals(13, kernel().segments().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1023})
    void aFileWithoutItsFirstRecordIsAFault(int length) {
        bytes = Arrays.copyOf(bytes, length);
        fault("not an SPK kernel");
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 2048, 3072, 10_000, 20_000})
    void aTruncatedFileIsAFault(int length) {
        bytes = Arrays.copyOf(bytes, length);
        fault("truncated or corrupt");
    }

    @Test
    void aFileOfAnotherKindIsAFault() {
        buffer.put(0, "DAF/CK  ".getBytes(StandardCharsets.US_ASCII));
        fault("not an SPK kernel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIG-IEEE", "VAX-GFLT"})
    void anotherByteOrderThanTheFileSaysIsAFault(String format) {
        buffer.put(88, format.getBytes(StandardCharsets.US_ASCII));
        fault("corrupt: its numbers are in the byte order LTL-IEEE, its first record names '" + format + "'");
    }

    @Test
    void anOldFileDoesNotSayItsByteOrder() {
        buffer.put(0, "NAIF/DAF".getBytes(StandardCharsets.US_ASCII));
        buffer.put(88, new byte[8]);
        assertEquals(12, kernel().segments().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12})
    void summariesOfAnotherShapeAreAFault(int offset) {
        buffer.putInt(offset, 5);
        fault("corrupt, or of another kind");
    }

    @Test
    void aTransferAsTextIsNoticed() {
        buffer.put(699 + 7, (byte) '\n');
        fault("damaged by a transfer as text; fetch it as a binary file");
    }

    @Test
    void aChainOfRecordsThatGoesRoundIsAFault() {
        buffer.putDouble(RECORD, 2.0);
        fault("truncated or corrupt: no record 2.0 of summaries");
    }

    @ParameterizedTest
    @CsvSource({"1024, 1e9", "1024, -5", "1024, NaN", "1024, 2.5", "1040, 26", "1040, -1", "1040, NaN"})
    void aRecordOfSummariesThatMakesNoSenseIsAFault(int offset, double value) {
        buffer.putDouble(offset, value);
        fault("corrupt");
    }

    @ParameterizedTest
    @CsvSource({"32, 0", "32, -2147483648", "32, 2147483647", "36, 2147483647", "36, 1"})
    void aSegmentOutsideTheFileIsAFault(int offset, int value) {
        buffer.putInt(EARTH + offset, value);
        fault("segment 'DE-0440LE-0440' ends at byte");
    }

    @ParameterizedTest
    @CsvSource({
        "24, 17, has the axes number 17",
        "28, 21, is of type 21",
        "16, 301, 0 segments of body 399 from 3",
        "20, 0, 0 segments of body 399 from 3"
    })
    void aSegmentOfAnotherKindIsAFault(int offset, int value, String words) {
        buffer.putInt(EARTH + offset, value);
        fault(words);
    }

    @ParameterizedTest
    @CsvSource({"0, NaN", "1, 0", "1, NaN", "1, -5", "2, 40", "2, 1e9", "2, NaN", "3, 0", "3, 1e9", "3, NaN", "3, 2.5"})
    void aDirectoryThatMakesNoSenseIsAFault(int word, double value) {
        buffer.putDouble(directory(EARTH) + 8 * word, value);
        fault("is corrupt: its directory does not describe its");
    }

    @Test
    void aSegmentWithoutADirectoryIsAFault() {
        buffer.putInt(EARTH + 36, buffer.getInt(EARTH + 32) + 1);
        fault("is corrupt: it has no directory");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 86400.0, Double.POSITIVE_INFINITY})
    void anIntervalOfAnotherTimeIsAFault(double offset) {
        final int from = (buffer.getInt(MOON + 32) - 1) * Double.BYTES;
        buffer.putDouble(from, buffer.getDouble(from) + offset);
        fault("interval 1 is not that of its directory");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 1e12, Double.NEGATIVE_INFINITY})
    void anImpossibleCoefficientIsAFault(double value) {
        buffer.putDouble((buffer.getInt(EARTH + 32) + 4) * Double.BYTES, value);
        fault("holds the impossible number " + value + " in interval 1");
    }

    @Test
    void intervalsThatDoNotNestAreAFault() {
        final int directory = directory(SUMMARIES);
        buffer.putDouble(directory, buffer.getDouble(directory) + 3600.0);
        fault("the intervals of body 1 do not fit into blocks of 32.0 days");
    }

    @Test
    void earthThatIsNotOppositeTheMoonIsAFault() {
        buffer.putInt(EARTH + 16, 301);
        buffer.putInt(MOON + 16, 399);
        fault("times as far from the barycentre as Earth");
    }

    private int directory(int summary) {
        return (buffer.getInt(summary + 36) - 4) * Double.BYTES;
    }

    private SpkKernel kernel() {
        return SpkKernel.parse("test.bsp", ByteBuffer.wrap(bytes));
    }

    private void fault(String words) {
        final String message = assertThrows(
                        InputFault.class,
                        () -> new SpkBlocks(SpkPlanets.of("test.bsp", kernel())).toDeFile(SHIPPED.header(), "test"))
                .getMessage();
        assertEquals(1, message.lines().count());
        assertTrue(message.startsWith("test.bsp: ") && message.contains(words), message);
        assertTrue(message.endsWith("replace this file or take it away"), message);
    }
}
