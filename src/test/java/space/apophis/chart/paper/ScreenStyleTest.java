package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenStyleTest {

    private static final String TEXT = "Δv of the spacecraft, km/s; ζ −12,345.6 (3σ) — “AVAT” fi ° ² → é";
    private static final float SIZE = 16;
    /** Of a pixel; beside it a label may stand. */
    private static final double TOLERANCE = 0.01;

    @ParameterizedTest
    @EnumSource(Face.class)
    void lettersInThePageAreAsWideAsThoseThatWereMeasured(Face face) throws IOException {
        final Set<Integer> letters = TEXT.codePoints().boxed().collect(Collectors.toSet());
        final byte[] subset = ScreenStyle.subset(face, letters);
        assertTrue(subset.length < 30_000, "bytes " + subset.length);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            // A browser would move letters by these, whose glyph numbers are those of the whole face.
            for (String table : List.of("kern", "GPOS", "GSUB")) {
                assertFalse(font.getTableMap().containsKey(table), table);
            }
            double width = 0;
            for (int letter : TEXT.codePoints().toArray()) {
                final int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                assertTrue(glyph > 0, Character.toString(letter));
                width += font.getAdvanceWidth(glyph) * SIZE / font.getUnitsPerEm();
            }
            final Font drawn = face.font().deriveFont(SIZE);
            final double measured = drawn.getStringBounds(TEXT, new FontRenderContext(null, true, true))
                    .getWidth();
            assertEquals(measured, width, TOLERANCE);
        }
    }

    @Test
    void aFaceIsInThePageOnceAndOnlyWhereItIsUsed() {
        final String plain = "<text x=\"1\" y=\"2\"\n>a</text>";
        final String bold = "<text class=\"bold\" x=\"1\" y=\"2\">b</text\n>";
        assertEquals(1, faces(List.of(plain, plain)));
        assertEquals(2, faces(List.of(plain, bold, plain)));
        assertEquals(0, faces(List.of("<path d=\"M0 0\"/>")));
        assertEquals(ScreenStyle.css(List.of(plain, bold)), ScreenStyle.css(List.of(bold, plain)));
    }

    private static int faces(List<String> drawings) {
        return ScreenStyle.css(drawings).split("@font-face", -1).length - 1;
    }

    @Test
    void aDarkScreenHasEachColourOfADrawingButNoFixedOne() {
        final String css =
                ScreenStyle.css(List.of("<g fill=\"#ffffff\"><path stroke=\"#222222\" fill=\"rgb(1,2,3)\"/></g>"));
        final String dark = css.substring(css.indexOf("@media screen and (prefers-color-scheme: dark)"));
        assertTrue(dark.contains("[fill=\"#ffffff\"] { fill: #16181b; }"), dark);
        assertTrue(dark.contains("[stroke=\"#222222\"] { stroke: #"), dark);
        assertFalse(dark.contains("rgb(") || dark.contains("#010203"), dark);
    }
}
