package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.job.InputFault;

/**
 * A planetary ephemeris in JPL's DE binary layout, read whole. Both byte orders are understood. The content is
 * distrusted until checked: sizes, pointers, dates and every coefficient.
 *
 * @param header what the file says of itself
 * @param data records one after another, each with its two dates and its coefficients (km, km/d by derivation)
 */
public record DeFile(DeHeader header, double[] data) {

    /** A file of JPL's longest single span, DE441 part 1, has 1.3 GiB; what Orekit's users keep is below this. */
    private static final long LARGEST = 1L << 30;

    private static final int LONGEST_RECORD = 20_000;

    /** A number is of the other byte order when it is larger than any ephemeris number. */
    private static final int LARGEST_NUMBER = 1 << 15;

    public static DeFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw fault(file, "no such file; a JPL DE binary file or the ephemeris that ships is needed");
        }
        final long size = Files.size(file);
        if (size > LARGEST) {
            throw fault(file, size + " bytes; at most " + LARGEST + " are read");
        }
        final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.capacity() < DeHeader.LENGTH) {
            throw fault(file, "too short for the header of a JPL DE binary file");
        }
        final int number = bytes.order(ByteOrder.BIG_ENDIAN).getInt(DeHeader.NUMBER_OFFSET);
        if (Integer.compareUnsigned(number, LARGEST_NUMBER) > 0) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
        }
        final DeHeader header = header(file, bytes);
        return new DeFile(header, data(file, bytes, header));
    }

    private static DeHeader header(Path file, ByteBuffer bytes) {
        final int number = bytes.getInt(DeHeader.NUMBER_OFFSET);
        final double start = bytes.getDouble(DeHeader.SPAN_OFFSET);
        final double end = bytes.getDouble(DeHeader.SPAN_OFFSET + 8);
        final double block = bytes.getDouble(DeHeader.SPAN_OFFSET + 16);
        final double au = bytes.getDouble(DeHeader.AU_OFFSET);
        if (number <= 0
                || number > LARGEST_NUMBER
                || !(block > 0.0 && block < 100.0)
                || !(end > start && Math.abs(start) < 1e7 && Math.abs(end) < 1e7)
                || Math.abs(au - 149597870.7) > 1.0) {
            throw fault(file, "not a JPL DE binary file: number, dates or astronomical unit make no sense");
        }
        final List<DeLayout> layout = new ArrayList<>();
        int next = 3;
        for (int item = 0; item < DeLayout.ITEMS; item++) {
            final int offset = item < 12 ? DeHeader.LAYOUT_OFFSET + 12 * item : DeHeader.LIBRATIONS_OFFSET;
            final DeLayout entry =
                    new DeLayout(bytes.getInt(offset), bytes.getInt(offset + 4), bytes.getInt(offset + 8));
            if (entry.coefficients() < 0
                    || entry.coefficients() > 64
                    || entry.granules() < 0
                    || entry.granules() > 64
                    || item <= DeLayout.SUN && (entry.coefficients() < 3 || entry.granules() < 1)
                    || entry.size(item) > 0 && entry.first() != next) {
                throw fault(file, "the table of contents of the header is corrupt at item " + (item + 1));
            }
            next += entry.size(item);
            layout.add(entry);
        }
        if (next > LONGEST_RECORD) {
            throw fault(file, "records of " + next + " numbers; at most " + LONGEST_RECORD + " are read");
        }
        return new DeHeader(
                title(bytes), start, end, block, number, layout, constants(file, bytes, (next - 1) * Double.BYTES));
    }

    private static List<String> title(ByteBuffer bytes) {
        final List<String> title = new ArrayList<>();
        for (int line = 0; line < DeHeader.TITLE_LINES; line++) {
            title.add(text(bytes, line * DeHeader.TITLE_LENGTH, DeHeader.TITLE_LENGTH));
        }
        return title;
    }

    private static Map<String, Double> constants(Path file, ByteBuffer bytes, int recordBytes) {
        final int count = Math.min(DeHeader.NAMES, bytes.getInt(DeHeader.COUNT_OFFSET));
        if (count < 1 || count * Double.BYTES > recordBytes || bytes.capacity() < 2L * recordBytes) {
            throw fault(file, "truncated or corrupt: the constants of the header are not there");
        }
        final Map<String, Double> constants = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            final String name = text(bytes, DeHeader.NAMES_OFFSET + i * DeHeader.NAME_LENGTH, DeHeader.NAME_LENGTH);
            constants.put(name, bytes.getDouble(recordBytes + i * Double.BYTES));
        }
        constants.putIfAbsent("AU", bytes.getDouble(DeHeader.AU_OFFSET));
        constants.putIfAbsent("EMRAT", bytes.getDouble(DeHeader.EMRAT_OFFSET));
        for (Body body : Body.values()) {
            final Double gm = constants.get(body.gmConstant());
            if (gm == null || !(gm > 0.0 && gm < 1e-2)) {
                throw fault(file, "the header has no usable constant " + body.gmConstant());
            }
        }
        final double ratio = constants.get("EMRAT");
        if (!(ratio > 80.0 && ratio < 82.0)) {
            throw fault(file, "the ratio of the masses of Earth and Moon in the header is " + ratio);
        }
        return constants;
    }

    private static String text(ByteBuffer bytes, int offset, int length) {
        final String raw = new String(bytes.array(), offset, length, StandardCharsets.US_ASCII);
        return raw.replaceAll("[^\\x20-\\x7e]", " ").trim();
    }

    private static double[] data(Path file, ByteBuffer bytes, DeHeader header) {
        final int length = header.recordLength();
        final int records = header.records();
        final long needed = (2L + records) * length * Double.BYTES;
        if (bytes.capacity() < needed) {
            throw fault(file, "truncated: " + bytes.capacity() + " bytes where its own header needs " + needed);
        }
        final double[] data = new double[records * length];
        bytes.position(2 * length * Double.BYTES);
        bytes.asDoubleBuffer().get(data);
        for (int record = 0; record < records; record++) {
            final double expected = header.startJulianDate() + record * header.blockDays();
            if (data[record * length] != expected || data[record * length + 1] != expected + header.blockDays()) {
                throw fault(file, "record " + (record + 1) + " does not start at JD " + expected + " TDB");
            }
        }
        for (int i = 0; i < data.length; i++) {
            // 1e11 km is 700 au: beyond every body of these files, and false for NaN too.
            if (!(Math.abs(data[i]) < 1e11)) {
                throw fault(file, "record " + (i / length + 1) + " holds the impossible number " + data[i]);
            }
        }
        return data;
    }

    private static InputFault fault(Path file, String what) {
        return new InputFault(String.format(Locale.ROOT, "%s: %s", file, what));
    }
}
