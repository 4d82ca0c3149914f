package space.apophis.ephemeris;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import space.apophis.ephemeris.DeHeader.DeLayout;

/** Writes a planetary ephemeris as an SPK kernel the way JPL's kernels are, for the tests of the reader. */
public final class SpkWriter {

    private static final int RECORD = 1024;
    private static final double DAY = 86400.0;

    private final ByteOrder order;
    private final int type;
    private final List<Segment> segments = new ArrayList<>();
    private String name = "DE-0440LE-0440";
    private String comment = "";

    private record Segment(int target, int centre, double start, double stop, double[] words) {}

    SpkWriter(ByteOrder order, int type) {
        this.order = order;
        this.type = type;
    }

    /** A whole kernel. */
    public static byte[] kernel(DeFile file, ByteOrder order, int type) {
        return new SpkWriter(order, type)
                .planets(file, file.start(), file.end())
                .toBytes();
    }

    /** Names the segments and adds a comment. */
    SpkWriter named(String segments, String text) {
        name = segments;
        comment = text;
        return this;
    }

    /** Adds the segments of planets and Moon: the intervals that a span touches, as an excerpt of a kernel has them. */
    SpkWriter planets(DeFile file, double from, double to) {
        final double ratio = file.header().constant("EMRAT");
        for (int planet = 1; planet <= 9; planet++) {
            add(file, planet - 1, planet, 0, 1.0, from, to);
        }
        add(file, DeLayout.SUN, 10, 0, 1.0, from, to);
        add(file, DeLayout.MOON, 301, 3, ratio / (1.0 + ratio), from, to);
        add(file, DeLayout.MOON, 399, 3, -1.0 / (1.0 + ratio), from, to);
        return this;
    }

    /** Adds an item of a DE file, multiplied by a factor. */
    void add(DeFile file, int item, int target, int centre, double factor) {
        add(file, item, target, centre, factor, file.start(), file.end());
    }

    private void add(DeFile file, int item, int target, int centre, double factor, double from, double to) {
        final DeHeader header = file.header();
        final DeLayout layout = header.layout().get(item);
        final int n = layout.coefficients();
        final int size = 2 + (type == 2 ? 3 : 6) * n;
        final double interval = header.blockDays() * DAY / layout.granules();
        final double origin = (header.startJulianDate() - 2451545.0) * DAY;
        final int skipped = (int) Math.floor((from - origin) / interval);
        final int records = (int) Math.ceil((to - origin) / interval) - skipped;
        final double start = origin + skipped * interval;
        final double[] words = new double[records * size + 4];
        for (int record = 0; record < records; record++) {
            final int source = (skipped + record) / layout.granules() * header.recordLength()
                    + layout.first()
                    - 1
                    + (skipped + record) % layout.granules() * 3 * n;
            final int at = record * size;
            words[at] = start + (record + 0.5) * interval;
            words[at + 1] = 0.5 * interval;
            for (int i = 0; i < 3 * n; i++) {
                words[at + 2 + i] = factor * file.data()[source + i];
            }
        }
        words[words.length - 4] = start;
        words[words.length - 3] = interval;
        words[words.length - 2] = size;
        words[words.length - 1] = records;
        segments.add(new Segment(target, centre, from, to, words));
    }

    byte[] toBytes() {
        final int summaries = comment.isEmpty() ? RECORD : 2 * RECORD;
        int words = (summaries + 2 * RECORD) / Double.BYTES;
        for (Segment segment : segments) {
            words += segment.words.length;
        }
        final int records = (words * Double.BYTES + RECORD - 1) / RECORD;
        final ByteBuffer bytes = ByteBuffer.allocate(records * RECORD).order(order);
        text(bytes, 0, 8, "DAF/SPK");
        bytes.putInt(8, 2).putInt(12, 6);
        text(bytes, 16, 60, "kernel of the tests");
        bytes.putInt(76, summaries / RECORD + 1)
                .putInt(80, summaries / RECORD + 1)
                .putInt(84, words + 1);
        text(bytes, 88, 8, order == ByteOrder.LITTLE_ENDIAN ? "LTL-IEEE" : "BIG-IEEE");
        bytes.put(699, "FTPSTR:\r:\n:\r\n:\r\0:\u0081:\u0010\u00ce:ENDFTP".getBytes(StandardCharsets.ISO_8859_1));
        if (!comment.isEmpty()) {
            text(bytes, RECORD, 1000, comment + "\u0004");
        }
        bytes.putDouble(summaries + 16, segments.size());
        int address = (summaries + 2 * RECORD) / Double.BYTES + 1;
        for (int i = 0; i < segments.size(); i++) {
            final Segment segment = segments.get(i);
            final int at = summaries + 24 + 40 * i;
            final int last = address + segment.words.length - 1;
            bytes.putDouble(at, segment.start).putDouble(at + 8, segment.stop);
            bytes.putInt(at + 16, segment.target)
                    .putInt(at + 20, segment.centre)
                    .putInt(at + 24, 1);
            bytes.putInt(at + 28, type).putInt(at + 32, address).putInt(at + 36, last);
            text(bytes, summaries + RECORD + 40 * i, 40, name);
            for (double word : segment.words) {
                bytes.putDouble((address - 1) * Double.BYTES, word);
                address++;
            }
        }
        return bytes.array();
    }

    private static void text(ByteBuffer bytes, int offset, int length, String text) {
        bytes.put(offset, String.format("%-" + length + "s", text).getBytes(StandardCharsets.US_ASCII));
    }
}
