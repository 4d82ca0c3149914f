package space.apophis.ephemeris.spk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import space.apophis.job.InputFault;

/**
 * An SPK kernel: a double precision array file (DAF) whose arrays are segments of an ephemeris. Both byte orders are
 * understood. The layout is that of NAIF's "DAF Required Reading" and "SPK Required Reading": records of 1024 bytes,
 * the first of which points to a chain of records of summaries, each followed by one of names.
 *
 * @param segments in the order of the file
 * @param comment what its makers wrote into it, one line
 */
public record SpkKernel(List<SpkSegment> segments, String comment) {

    private static final String SPK = "DAF/SPK";

    /** What older kernels start with; they need not name their byte order. */
    private static final String DAF = "NAIF/DAF";

    static final Map<ByteOrder, String> FORMATS =
            Map.of(ByteOrder.LITTLE_ENDIAN, "LTL-IEEE", ByteOrder.BIG_ENDIAN, "BIG-IEEE");

    private static final int RECORD = 1024;
    private static final int DOUBLES_OF_SUMMARY = 2;
    private static final int INTEGERS_OF_SUMMARY = 6;
    private static final int SUMMARY = 40;
    private static final int SUMMARIES_OFFSET = 24;
    private static final int MOST_SUMMARIES = (RECORD - SUMMARIES_OFFSET) / SUMMARY;

    /** A chain of more records than this goes round in circles, or is of no planetary ephemeris. */
    private static final int LONGEST_CHAIN = 4096;

    /** Records; those of JPL have some ten. */
    private static final int LONGEST_COMMENT = 64;

    /** What a transfer as text would have changed stands between these words. */
    static final String TRANSFER_CHECK = "FTPSTR:\r:\n:\r\n:\r\0:\u0081:\u0010\u00ce:ENDFTP";

    public SpkKernel {
        segments = List.copyOf(segments);
    }

    /**
     * Reads the summaries of a kernel; the polynomials are read when they are asked for.
     *
     * @param name of the file, for faults
     * @param content of the whole file; its position and order are left alone
     * @throws InputFault if it is truncated, corrupt or something else
     */
    public static SpkKernel parse(String name, ByteBuffer content) {
        final ByteBuffer bytes = content.duplicate();
        final String identity = bytes.capacity() < RECORD ? "" : text(bytes, 0, 8);
        if (!identity.equals(SPK) && !identity.equals(DAF)) {
            throw fault(name, "not an SPK kernel: it does not start with '" + SPK + "'");
        }
        bytes.order(order(name, bytes));
        final String format = FORMATS.get(bytes.order());
        if (identity.equals(SPK) && !text(bytes, 88, 8).equals(format)) {
            throw fault(
                    name,
                    "corrupt: its numbers are in the byte order " + format + ", its first record names '"
                            + text(bytes, 88, 8) + "'");
        }
        final String check = new String(raw(bytes, 699, TRANSFER_CHECK.length()), StandardCharsets.ISO_8859_1);
        if (check.startsWith("FTPSTR") && !check.equals(TRANSFER_CHECK)) {
            throw fault(name, "damaged by a transfer as text; fetch it as a binary file");
        }
        return new SpkKernel(segments(name, bytes), comment(bytes));
    }

    /** The records between the first one and the first summaries have 1000 letters each. */
    private static String comment(ByteBuffer bytes) {
        final int end = Math.min(Math.min(bytes.getInt(76) - 1, LONGEST_COMMENT), bytes.capacity() / RECORD);
        final StringBuilder comment = new StringBuilder();
        for (int record = 1; record < end; record++) {
            comment.append(text(bytes, record * RECORD, 1000)).append(' ');
        }
        return comment.toString();
    }

    /** The order in which the two numbers that all kernels have in common are right. */
    private static ByteOrder order(String name, ByteBuffer bytes) {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            bytes.order(order);
            if (bytes.getInt(8) == DOUBLES_OF_SUMMARY && bytes.getInt(12) == INTEGERS_OF_SUMMARY) {
                return order;
            }
        }
        throw fault(name, "corrupt, or of another kind: the shape of its summaries is not that of an SPK kernel");
    }

    private static List<SpkSegment> segments(String name, ByteBuffer bytes) {
        final List<SpkSegment> segments = new ArrayList<>();
        final int records = bytes.capacity() / RECORD;
        double next = bytes.getInt(76);
        for (int visited = 0; next != 0.0; visited++) {
            // The next record must hold the names.
            if (!(next >= 2.0 && next < records) || next != Math.rint(next) || visited == LONGEST_CHAIN) {
                throw fault(name, "truncated or corrupt: no record " + next + " of summaries among " + records);
            }
            final int at = ((int) next - 1) * RECORD;
            final double count = bytes.getDouble(at + 16);
            if (!(count >= 0.0 && count <= MOST_SUMMARIES)) {
                throw fault(name, "corrupt: " + count + " summaries in a record of at most " + MOST_SUMMARIES);
            }
            for (int i = 0; i < (int) count; i++) {
                final String title = text(bytes, at + RECORD + i * SUMMARY, SUMMARY);
                segments.add(segment(name, title, bytes, at + SUMMARIES_OFFSET + i * SUMMARY));
            }
            next = bytes.getDouble(at);
        }
        return segments;
    }

    private static SpkSegment segment(String name, String title, ByteBuffer bytes, int at) {
        final long first = bytes.getInt(at + 32);
        final long last = bytes.getInt(at + 36);
        if (first < 1 || last < first || last * Double.BYTES > bytes.capacity()) {
            throw fault(
                    name,
                    "truncated or corrupt: segment '" + title + "' ends at byte " + last * Double.BYTES
                            + " of a file of " + bytes.capacity());
        }
        return new SpkSegment(
                name,
                title,
                bytes.getInt(at + 16),
                bytes.getInt(at + 20),
                bytes.getInt(at + 24),
                bytes.getInt(at + 28),
                bytes.getDouble(at),
                bytes.getDouble(at + 8),
                bytes.slice((int) (first - 1) * Double.BYTES, (int) (last - first + 1) * Double.BYTES)
                        .order(bytes.order())
                        .asDoubleBuffer());
    }

    private static byte[] raw(ByteBuffer bytes, int offset, int length) {
        final byte[] raw = new byte[length];
        bytes.get(offset, raw);
        return raw;
    }

    private static String text(ByteBuffer bytes, int offset, int length) {
        return new String(raw(bytes, offset, length), StandardCharsets.US_ASCII)
                .replaceAll("[^\\x20-\\x7e]", " ")
                .trim();
    }

    static InputFault fault(String name, String what) {
        return new InputFault(name + ": " + what + "; replace this file or take it away");
    }
}
