package space.apophis.ephemeris;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import space.apophis.ephemeris.DeHeader.DeLayout;

/** Writes a planetary ephemeris in JPL's DE binary layout. */
public final class DeFileWriter {

    private DeFileWriter() {}

    /** The whole file, big-endian, as it ships. */
    public static byte[] toBytes(DeFile file) {
        return toBytes(file, ByteOrder.BIG_ENDIAN);
    }

    /**
     * The whole file. Of the constants only the first 400 have a place; astronomical unit and ratio of the masses of
     * Earth and Moon stand in the header a second time, so they are never lost.
     *
     * @throws IllegalArgumentException if a record is too short to hold the header, or a text too long for its place
     */
    public static byte[] toBytes(DeFile file, ByteOrder order) {
        final DeHeader header = file.header();
        final int recordBytes = header.recordLength() * Double.BYTES;
        final int constants = Math.min(DeHeader.NAMES, header.constants().size());
        if (recordBytes < DeHeader.LENGTH || constants > header.recordLength()) {
            throw new IllegalArgumentException("a record of " + recordBytes + " bytes cannot hold the header");
        }
        final ByteBuffer bytes =
                ByteBuffer.allocate((2 + header.records()) * recordBytes).order(order);
        for (int line = 0; line < DeHeader.TITLE_LINES; line++) {
            putText(
                    bytes,
                    line * DeHeader.TITLE_LENGTH,
                    DeHeader.TITLE_LENGTH,
                    header.title().get(line));
        }
        int i = 0;
        for (Map.Entry<String, Double> constant : header.constants().entrySet()) {
            if (i == constants) {
                break;
            }
            putText(bytes, DeHeader.NAMES_OFFSET + i * DeHeader.NAME_LENGTH, DeHeader.NAME_LENGTH, constant.getKey());
            bytes.putDouble(recordBytes + i * Double.BYTES, constant.getValue());
            i++;
        }
        for (; i < DeHeader.NAMES; i++) {
            putText(bytes, DeHeader.NAMES_OFFSET + i * DeHeader.NAME_LENGTH, DeHeader.NAME_LENGTH, "");
        }
        bytes.putDouble(DeHeader.SPAN_OFFSET, header.startJulianDate());
        bytes.putDouble(DeHeader.SPAN_OFFSET + 8, header.endJulianDate());
        bytes.putDouble(DeHeader.SPAN_OFFSET + 16, header.blockDays());
        bytes.putInt(DeHeader.COUNT_OFFSET, constants);
        bytes.putDouble(DeHeader.AU_OFFSET, header.constant("AU"));
        bytes.putDouble(DeHeader.EMRAT_OFFSET, header.constant("EMRAT"));
        for (int item = 0; item < DeLayout.ITEMS; item++) {
            final int offset = item < 12 ? DeHeader.LAYOUT_OFFSET + 12 * item : DeHeader.LIBRATIONS_OFFSET;
            final DeLayout layout = header.layout().get(item);
            bytes.putInt(offset, layout.first());
            bytes.putInt(offset + 4, layout.coefficients());
            bytes.putInt(offset + 8, layout.granules());
        }
        bytes.putInt(DeHeader.NUMBER_OFFSET, header.number());
        bytes.position(2 * recordBytes);
        bytes.asDoubleBuffer().put(file.data());
        return bytes.array();
    }

    private static void putText(ByteBuffer bytes, int offset, int length, String text) {
        final byte[] raw = text.getBytes(StandardCharsets.US_ASCII);
        if (raw.length > length) {
            throw new IllegalArgumentException("'" + text + "' does not fit in " + length + " characters");
        }
        for (int i = 0; i < length; i++) {
            bytes.put(offset + i, i < raw.length ? raw[i] : (byte) ' ');
        }
    }
}
