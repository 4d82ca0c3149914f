package space.apophis.chart.paper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A TrueType font as a WOFF file, in which browsers take it: the same tables, each compressed by itself (W3C, WOFF File
 * Format 1.0, sections 3 to 5).
 */
final class WoffFile {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int TRUETYPE_HEADER = 12;
    private static final int TRUETYPE_ENTRY = 16;

    private record Table(int tag, int checksum, int length, byte[] packed) {}

    private WoffFile() {}

    /** @param trueType a whole font whose tables are listed by their tags, as the format demands */
    static byte[] of(byte[] trueType) {
        final ByteBuffer font = ByteBuffer.wrap(trueType);
        final List<Table> tables = new ArrayList<>();
        for (int i = 0; i < font.getShort(4); i++) {
            final int entry = TRUETYPE_HEADER + TRUETYPE_ENTRY * i;
            final byte[] content = new byte[font.getInt(entry + 12)];
            font.get(font.getInt(entry + 8), content);
            tables.add(new Table(font.getInt(entry), font.getInt(entry + 4), content.length, packed(content)));
        }
        final int directory = HEADER + ENTRY * tables.size();
        final int length = directory
                + tables.stream()
                        .mapToInt(table -> padded(table.packed().length))
                        .sum();
        final int unpacked = TRUETYPE_HEADER
                + TRUETYPE_ENTRY * tables.size()
                + tables.stream().mapToInt(table -> padded(table.length())).sum();
        final ByteBuffer woff = ByteBuffer.allocate(length);
        woff.putInt(SIGNATURE).putInt(font.getInt(0)).putInt(length);
        // No metadata and no private data: the rest of the header is zero.
        woff.putShort((short) tables.size()).putShort((short) 0).putInt(unpacked);
        woff.position(HEADER);
        int offset = directory;
        for (Table table : tables) {
            woff.putInt(table.tag()).putInt(offset).putInt(table.packed().length);
            woff.putInt(table.length()).putInt(table.checksum());
            woff.put(offset, table.packed());
            offset += padded(table.packed().length);
        }
        return woff.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    /** As it is where that is no longer, as the format demands. */
    private static byte[] packed(byte[] content) {
        final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final byte[] some = new byte[4096];
        while (!deflater.finished()) {
            bytes.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return bytes.size() < content.length ? bytes.toByteArray() : content;
    }
}
