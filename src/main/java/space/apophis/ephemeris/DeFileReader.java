package space.apophis.ephemeris;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.job.InputFault;

/**
 * Reads JPL's DE binary layout in either byte order. The content is distrusted until checked: sizes, pointers, dates
 * and every coefficient; nothing is allocated that the file is not long enough to fill.
 */
final class DeFileReader {

    private static final int LONGEST_RECORD = 20_000;

    /** A number is of the other byte order when it is larger than any ephemeris number. */
    private static final int LARGEST_NUMBER = 1 << 15;

    /** 700 au, km: beyond every body of these files. */
    private static final double FARTHEST = 1e11;

    private final String name;
    private final ByteBuffer bytes;
    private final DeHeader header;

    /**
     * Reads the header.
     *
     * @param name of the file, for faults
     * @param content of the whole file; its position and order are left alone
     * @throws InputFault if it is not the header of such a file, or the file is shorter than the header says
     */
    DeFileReader(String name, ByteBuffer content) {
        this.name = name;
        this.bytes = content.duplicate();
        if (bytes.capacity() < DeHeader.LENGTH) {
            throw fault("too short for the header of a JPL DE binary file");
        }
        final int number = bytes.order(ByteOrder.BIG_ENDIAN).getInt(DeHeader.NUMBER_OFFSET);
        if (Integer.compareUnsigned(number, LARGEST_NUMBER) > 0) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
        }
        this.header = header();
    }

    private DeHeader header() {
        final int number = bytes.getInt(DeHeader.NUMBER_OFFSET);
        final double start = bytes.getDouble(DeHeader.SPAN_OFFSET);
        final double end = bytes.getDouble(DeHeader.SPAN_OFFSET + 8);
        final double block = bytes.getDouble(DeHeader.SPAN_OFFSET + 16);
        if (number <= 0
                || number > LARGEST_NUMBER
                || !(block >= 1.0 && block < 100.0)
                || !(end > start && Math.abs(start) < 1e7 && Math.abs(end) < 1e7)
                || Math.rint((end - start) / block) * block != end - start
                || !plausibleUnit(bytes.getDouble(DeHeader.AU_OFFSET))) {
            throw fault("not a JPL DE binary file: number, dates or astronomical unit make no sense");
        }
        final List<DeLayout> layout = layout();
        final int length = new DeHeader(List.of(), start, end, block, number, layout, Map.of()).recordLength();
        if (length > LONGEST_RECORD || length * Double.BYTES < DeHeader.LENGTH) {
            throw fault("records of " + length + " numbers, which no JPL DE binary file has");
        }
        final long needed = (2L + Math.round((end - start) / block)) * length * Double.BYTES;
        if (bytes.capacity() < needed) {
            throw fault("truncated: " + bytes.capacity() + " bytes where its own header, of JD " + start + " to " + end
                    + " TDB, needs " + needed);
        }
        return new DeHeader(title(), start, end, block, number, layout, constants(length * Double.BYTES));
    }

    private List<DeLayout> layout() {
        final List<DeLayout> layout = new ArrayList<>();
        int next = 3;
        for (int item = 0; item < DeLayout.ITEMS; item++) {
            final int offset = item < 12 ? DeHeader.LAYOUT_OFFSET + 12 * item : DeHeader.LIBRATIONS_OFFSET;
            final DeLayout entry =
                    new DeLayout(bytes.getInt(offset), bytes.getInt(offset + 4), bytes.getInt(offset + 8));
            if (entry.coefficients() < 0
                    || entry.coefficients() > DeLayout.MOST_COEFFICIENTS
                    || entry.granules() < 0
                    || entry.granules() > DeLayout.MOST_GRANULES
                    || item <= DeLayout.SUN && (entry.coefficients() < 3 || entry.granules() < 1)
                    || entry.size(item) > 0 && entry.first() != next) {
                throw fault("the table of contents of the header is corrupt at item " + (item + 1));
            }
            next += entry.size(item);
            layout.add(entry);
        }
        return layout;
    }

    private List<String> title() {
        final List<String> title = new ArrayList<>();
        for (int line = 0; line < DeHeader.TITLE_LINES; line++) {
            title.add(text(line * DeHeader.TITLE_LENGTH, DeHeader.TITLE_LENGTH));
        }
        return title;
    }

    private Map<String, Double> constants(int recordBytes) {
        final int count = Math.min(DeHeader.NAMES, bytes.getInt(DeHeader.COUNT_OFFSET));
        if (count < 1 || count * Double.BYTES > recordBytes) {
            throw fault("corrupt: the header says that it has " + count + " constants");
        }
        final Map<String, Double> constants = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            final String constant = text(DeHeader.NAMES_OFFSET + i * DeHeader.NAME_LENGTH, DeHeader.NAME_LENGTH);
            constants.put(constant, bytes.getDouble(recordBytes + i * Double.BYTES));
        }
        constants.putIfAbsent("AU", bytes.getDouble(DeHeader.AU_OFFSET));
        constants.putIfAbsent("EMRAT", bytes.getDouble(DeHeader.EMRAT_OFFSET));
        for (Body body : Body.values()) {
            final Double gm = constants.get(body.gmConstant());
            if (gm == null || !(gm > 0.0 && gm < 1e-2)) {
                throw fault("the header has no usable constant " + body.gmConstant());
            }
        }
        final double ratio = constants.get("EMRAT");
        if (!(ratio > 80.0 && ratio < 82.0)) {
            throw fault("the ratio of the masses of Earth and Moon in the header is " + ratio);
        }
        if (!plausibleUnit(constants.get("AU"))) {
            throw fault("the astronomical unit in the header is " + constants.get("AU") + " km");
        }
        return constants;
    }

    private static boolean plausibleUnit(double au) {
        return Math.abs(au - 149597870.7) <= 1.0;
    }

    private String text(int offset, int length) {
        final byte[] raw = new byte[length];
        bytes.get(offset, raw);
        return new String(raw, StandardCharsets.US_ASCII)
                .replaceAll("[^\\x20-\\x7e]", " ")
                .trim();
    }

    /** The header, of the whole file. */
    DeHeader wholeHeader() {
        return header;
    }

    /**
     * Reads the records of the years that are kept.
     *
     * @throws InputFault if there is none, or one of them is corrupt
     */
    DeFile records() {
        final DeHeader span = header.within(DeFile.KEPT_FROM, DeFile.KEPT_TO);
        final int records = span.records();
        if (records < 1) {
            throw fault("covers JD " + header.startJulianDate() + " to " + header.endJulianDate() + " TDB, "
                    + DeFile.NOTHING_KEPT);
        }
        final int length = header.recordLength();
        final int skipped = (int) Math.round((span.startJulianDate() - header.startJulianDate()) / header.blockDays());
        final double[] data = new double[records * length];
        bytes.slice((2 + skipped) * length * Double.BYTES, records * length * Double.BYTES)
                .order(bytes.order())
                .asDoubleBuffer()
                .get(data);
        for (int record = 0; record < records; record++) {
            final double expected = span.startJulianDate() + record * span.blockDays();
            if (data[record * length] != expected || data[record * length + 1] != expected + span.blockDays()) {
                throw fault("record " + (skipped + record + 1) + " does not start at JD " + expected + " TDB");
            }
        }
        for (int i = 0; i < data.length; i++) {
            // Written so that it is false for NaN too.
            if (!(Math.abs(data[i]) < FARTHEST)) {
                throw fault("record " + (skipped + i / length + 1) + " holds the impossible number " + data[i]);
            }
        }
        return new DeFile(span, data);
    }

    private InputFault fault(String what) {
        return new InputFault(name + ": " + what + "; replace this file or take it away");
    }
}
