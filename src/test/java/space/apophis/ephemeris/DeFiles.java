package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ephemerides cut from others, for tests. */
public final class DeFiles {

    private DeFiles() {}

    /** The ephemeris that ships. */
    public static DeFile shipped() {
        try {
            return read(ShippedData.FOLDER.resolve(DataFolder.EPHEMERIS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three records of it. */
    public static DeFile small() {
        final DeFile shipped = shipped();
        final double start = shipped.header().startJulianDate();
        return within(shipped, start, start + 96.0);
    }

    /** The same file under another DE number. */
    public static DeFile numbered(DeFile file, int number) {
        final DeHeader header = file.header();
        return new DeFile(
                new DeHeader(
                        header.title(),
                        header.startJulianDate(),
                        header.endJulianDate(),
                        header.blockDays(),
                        number,
                        header.layout(),
                        header.constants()),
                file.data());
    }

    /** The same records under other dates. */
    public static DeFile dated(DeFile file, double startJulianDate) {
        final DeHeader header = file.header();
        final double[] data = file.data().clone();
        for (int record = 0; record < header.records(); record++) {
            data[record * header.recordLength()] = startJulianDate + record * header.blockDays();
            data[record * header.recordLength() + 1] = startJulianDate + (record + 1) * header.blockDays();
        }
        return new DeFile(
                new DeHeader(
                        header.title(),
                        startJulianDate,
                        startJulianDate + header.records() * header.blockDays(),
                        header.blockDays(),
                        header.number(),
                        header.layout(),
                        header.constants()),
                data);
    }

    /** The records of a file that lie within a span, JD TDB. */
    public static DeFile within(DeFile file, double from, double to) {
        final DeHeader header = file.header().within(from, to);
        final int first =
                (int) Math.round((header.startJulianDate() - file.header().startJulianDate()) / header.blockDays());
        final int length = header.recordLength();
        return new DeFile(header, Arrays.copyOfRange(file.data(), first * length, (first + header.records()) * length));
    }

    /** The same file with constants added until there are so many. */
    static DeFile withConstants(DeFile file, int count) {
        final DeHeader header = file.header();
        final Map<String, Double> constants = new LinkedHashMap<>(header.constants());
        for (int i = 0; constants.size() < count; i++) {
            constants.put("X" + i, 1.0 * i);
        }
        return new DeFile(header.withConstants(constants), file.data());
    }

    /** What the writer gives, with every number of it turned round. */
    static byte[] otherByteOrder(DeFile file) {
        final byte[] bytes = DeFileWriter.toBytes(file);
        final ByteBuffer big = ByteBuffer.wrap(bytes.clone());
        final ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        little.putInt(DeHeader.COUNT_OFFSET, big.getInt(DeHeader.COUNT_OFFSET));
        for (int at = DeHeader.LAYOUT_OFFSET; at < DeHeader.LENGTH; at += Integer.BYTES) {
            little.putInt(at, big.getInt(at));
        }
        for (int at = DeHeader.SPAN_OFFSET; at < DeHeader.COUNT_OFFSET; at += Double.BYTES) {
            little.putDouble(at, big.getDouble(at));
        }
        little.putDouble(DeHeader.AU_OFFSET, big.getDouble(DeHeader.AU_OFFSET));
        little.putDouble(DeHeader.EMRAT_OFFSET, big.getDouble(DeHeader.EMRAT_OFFSET));
        for (int at = file.header().recordLength() * Double.BYTES; at < bytes.length; at += Double.BYTES) {
            little.putDouble(at, big.getDouble(at));
        }
        return bytes;
    }

    /** Does with a file what a run does with it. */
    static void use(DeFile file) {
        DeFileWriter.toBytes(file);
        final PlanetaryEphemeris planets = new PlanetaryEphemeris("x", file);
        final BodyStates states = new BodyStates();
        planets.fill(planets.start(), states);
        planets.fill(0.5 * (planets.start() + planets.end()), states);
        planets.fill(planets.end(), states);
        for (double coordinate : states.position) {
            assertTrue(Double.isFinite(coordinate));
        }
    }

    /** A file in either byte order. */
    static DeFile read(Path file) throws IOException {
        return DeFile.parse(file.toString(), DataFolder.map(file));
    }
}
