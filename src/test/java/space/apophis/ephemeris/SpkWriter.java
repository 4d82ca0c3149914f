package space.apophis.ephemeris;

import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkSegment;

/** Writes a planetary ephemeris as an SPK kernel the way JPL's kernels are, for the tests of the reader. */
public final class SpkWriter {

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
        return new SpkFile(
                        "kernel of the tests",
                        comment.isEmpty() ? List.of() : List.of(comment),
                        segments.stream()
                                .map(segment -> new SpkSegment(
                                        "test",
                                        name,
                                        segment.target,
                                        segment.centre,
                                        SpkSegment.J2000,
                                        type,
                                        segment.start,
                                        segment.stop,
                                        DoubleBuffer.wrap(segment.words)))
                                .toList())
                .bytes(order);
    }
}
