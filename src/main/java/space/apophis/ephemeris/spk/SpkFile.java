package space.apophis.ephemeris.spk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an SPK kernel as NAIF's "DAF Required Reading" lays it out: a first record, the comment, records of at most 25 summaries, each
 * followed by one of names, then the numbers of the segments. {@link SpkKernel} reads it back.
 *
 * @param name by which the file calls itself, at most 60 letters
 * @param comment lines of ASCII
 * @param segments in the order in which they are written: where two overlap the later one holds
 */
public record SpkFile(String name, List<String> comment, List<SpkSegment> segments) {

    private static final int RECORD = 1024;
    private static final int NAME = 60;
    private static final int COMMENT = 1000;

    /** Of a line of the comment: what NAIF's tools show. */
    private static final int LINE = 80;

    private static final int SUMMARY = 40;
    private static final int SUMMARIES_OFFSET = 24;
    private static final int MOST_SUMMARIES = (RECORD - SUMMARIES_OFFSET) / SUMMARY;
    private static final char END_OF_LINE = '\0';
    private static final char END_OF_COMMENT = '\u0004';

    public SpkFile {
        comment = List.copyOf(comment);
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a kernel has one segment at least");
        }
    }

    /** The file. */
    public byte[] bytes(ByteOrder order) {
        final String text = text();
        final int commentRecords = (text.length() + COMMENT - 1) / COMMENT;
        final int chain = (segments.size() + MOST_SUMMARIES - 1) / MOST_SUMMARIES;
        final int firstSummary = 2 + commentRecords;
        final int firstWord = (firstSummary - 1 + 2 * chain) * (RECORD / Double.BYTES) + 1;
        final long words = segments.stream()
                .mapToLong(segment -> segment.words().capacity())
                .sum();
        final long records = (firstWord - 1 + words + RECORD / Double.BYTES - 1) / (RECORD / Double.BYTES);
        final ByteBuffer bytes =
                ByteBuffer.allocate(Math.toIntExact(records * RECORD)).order(order);
        put(bytes, 0, 8, "DAF/SPK");
        bytes.putInt(8, 2).putInt(12, 6);
        put(bytes, 16, NAME, name);
        bytes.putInt(76, firstSummary).putInt(80, firstSummary + 2 * (chain - 1));
        bytes.putInt(84, Math.toIntExact(firstWord + words));
        put(bytes, 88, 8, SpkKernel.FORMATS.get(order));
        bytes.put(699, SpkKernel.TRANSFER_CHECK.getBytes(StandardCharsets.ISO_8859_1));
        for (int record = 0; record < commentRecords; record++) {
            final int from = record * COMMENT;
            put(bytes, (1 + record) * RECORD, COMMENT, text.substring(from, Math.min(text.length(), from + COMMENT)));
        }
        int address = firstWord;
        for (int link = 0; link < chain; link++) {
            final int record = firstSummary + 2 * link;
            final int at = (record - 1) * RECORD;
            final List<SpkSegment> some =
                    segments.subList(link * MOST_SUMMARIES, Math.min(segments.size(), (link + 1) * MOST_SUMMARIES));
            bytes.putDouble(at, link + 1 < chain ? record + 2 : 0.0);
            bytes.putDouble(at + 8, link > 0 ? record - 2 : 0.0);
            bytes.putDouble(at + 16, some.size());
            for (int i = 0; i < some.size(); i++) {
                put(bytes, at + RECORD + i * SUMMARY, SUMMARY, some.get(i).title());
                address = put(bytes, at + SUMMARIES_OFFSET + i * SUMMARY, some.get(i), address);
            }
        }
        return bytes.array();
    }

    /** The comment as it is stored: lines of at most 80 letters, what is longer goes on in the next, indented. */
    private String text() {
        if (comment.isEmpty()) {
            return "";
        }
        final StringBuilder text = new StringBuilder();
        for (String line : comment) {
            String rest = line;
            while (rest.length() > LINE) {
                final int space = rest.lastIndexOf(' ', LINE);
                final int end = space > LINE / 8 ? space : LINE;
                text.append(rest, 0, end).append(END_OF_LINE);
                rest = "  " + rest.substring(end).strip();
            }
            text.append(rest).append(END_OF_LINE);
        }
        return text.append(END_OF_COMMENT).toString();
    }

    /** A summary and its numbers; gives the address behind them. */
    private static int put(ByteBuffer bytes, int at, SpkSegment segment, int address) {
        final int count = segment.words().capacity();
        bytes.putDouble(at, segment.start()).putDouble(at + 8, segment.stop());
        bytes.putInt(at + 16, segment.target()).putInt(at + 20, segment.centre());
        bytes.putInt(at + 24, segment.frame()).putInt(at + 28, segment.type());
        bytes.putInt(at + 32, address).putInt(at + 36, address + count - 1);
        final DoubleBuffer numbers = segment.words().duplicate();
        numbers.rewind();
        bytes.slice((address - 1) * Double.BYTES, count * Double.BYTES)
                .order(bytes.order())
                .asDoubleBuffer()
                .put(numbers);
        return address + count;
    }

    /** Letters that ASCII does not have become question marks; what is too long is cut. */
    private static void put(ByteBuffer bytes, int offset, int length, String text) {
        final byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < length; i++) {
            bytes.put(offset + i, i < letters.length ? letters[i] : (byte) ' ');
        }
    }
}
