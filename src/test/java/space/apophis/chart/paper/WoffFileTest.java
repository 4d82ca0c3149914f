package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** Read back as the W3C's WOFF File Format 1.0 tells to. */
class WoffFileTest {

    private final byte[] trueType = Face.REGULAR.file();
    private final byte[] woff = WoffFile.of(trueType);

    @Test
    void everyTableIsThatOfTheFont() throws DataFormatException {
        final ByteBuffer font = ByteBuffer.wrap(trueType);
        final ByteBuffer file = ByteBuffer.wrap(woff);
        final int tables = font.getShort(4);
        assertTrue(tables > 10);
        assertEquals(tables, file.getShort(12));
        for (int i = 0; i < tables; i++) {
            final int packed = 44 + 20 * i;
            final int plain = 12 + 16 * i;
            assertEquals(font.getInt(plain), file.getInt(packed), "tag");
            assertEquals(font.getInt(plain + 4), file.getInt(packed + 16), "checksum");
            final byte[] expected = new byte[font.getInt(plain + 12)];
            font.get(font.getInt(plain + 8), expected);
            assertArrayEquals(
                    expected, unpacked(file.getInt(packed + 4), file.getInt(packed + 8), file.getInt(packed + 12)));
        }
    }

    private byte[] unpacked(int offset, int length, int plainLength) throws DataFormatException {
        assertEquals(0, offset % 4);
        final byte[] content = new byte[plainLength];
        if (length == plainLength) {
            System.arraycopy(woff, offset, content, 0, length);
            return content;
        }
        assertTrue(length < plainLength);
        final Inflater inflater = new Inflater();
        inflater.setInput(woff, offset, length);
        assertEquals(plainLength, inflater.inflate(content));
        assertTrue(inflater.finished());
        inflater.end();
        return content;
    }

    @Test
    void theHeaderHasBothSizes() {
        final ByteBuffer file = ByteBuffer.wrap(woff);
        assertEquals("wOFF", new String(woff, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(woff.length, file.getInt(8));
        assertEquals((trueType.length + 3) / 4 * 4, file.getInt(16));
        assertTrue(woff.length < 0.7 * trueType.length);
    }
}
