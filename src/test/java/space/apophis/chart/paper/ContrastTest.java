package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {

    static Stream<Color> inks() {
        return Stream.of(
                Theme.ASTEROID, Theme.EARTH, Theme.MOON, Theme.RING, Theme.SUN, Theme.BEFORE, Theme.TEXT, Color.GRAY);
    }

    /** Of the W3C's own example pages: black on white, and the least grey that passes for text. */
    @Test
    void contrastIsTheOneOfTheGuidelines() {
        assertEquals(21, Contrast.between(Color.BLACK, Color.WHITE), 1e-12);
        assertEquals(4.54, Contrast.between(new Color(0x767676), Color.WHITE), 0.005);
    }

    @ParameterizedTest
    @MethodSource("inks")
    void linesStandOutOnPaperAndOnDarkScreens(Color color) {
        assertTrue(Contrast.between(color, Color.WHITE) >= Contrast.OF_LINES);
        assertTrue(Contrast.between(Contrast.dark(color), Contrast.DARK_PAPER) >= Contrast.OF_LINES);
    }

    @ParameterizedTest
    @MethodSource("inks")
    void lettersStandOutOnPaperAndOnDarkScreens(Color color) {
        final Color ink = Contrast.ink(color, Color.WHITE);
        assertTrue(Contrast.between(ink, Color.WHITE) >= Contrast.OF_TEXT, ink.toString());
        assertTrue(
                Contrast.between(Contrast.dark(ink), Contrast.DARK_PAPER) >= Contrast.OF_TEXT,
                Contrast.dark(ink).toString());
        assertEquals(ink, Contrast.ink(ink, Color.WHITE));
    }

    /** Where the halo of a label, nine tenths white, lies on any band of colour. */
    @ParameterizedTest
    @MethodSource("inks")
    void lettersStandOutOnFieldsOfColour(Color color) {
        final BandScale scale = new BandScale(0, 1, 13);
        final Color ink = Contrast.ink(color, PanelLayer.GROUND_ON_FIELD);
        IntStream.range(0, scale.bands()).forEach(band -> {
            final Color ground = Theme.faded(scale.color(band), 25 / 255.0);
            assertTrue(Contrast.between(ink, ground) >= Contrast.OF_TEXT, ink + " on " + ground);
        });
    }

    @ParameterizedTest
    @MethodSource("inks")
    void aHueStays(Color color) {
        final float[] light = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        final Color other = Contrast.dark(color);
        final float[] dark = Color.RGBtoHSB(other.getRed(), other.getGreen(), other.getBlue(), null);
        assertEquals(light[0], dark[0], 0.01, color.toString());
    }

    @Test
    void whatIsPalerOnPaperIsDarkerOnDarkScreens() {
        IntStream.range(0, 25).forEach(i -> {
            final Color one = Theme.faded(Theme.EARTH, i / 25.0);
            final Color more = Theme.faded(Theme.EARTH, (i + 1) / 25.0);
            assertTrue(
                    Contrast.luminance(Contrast.dark(one)) <= Contrast.luminance(Contrast.dark(more)) + 0.002, "" + i);
        });
        assertEquals(Contrast.DARK_PAPER, Contrast.dark(Color.WHITE));
    }

    @Test
    void theDarkPaperIsThatOfThePages() throws IOException {
        try (InputStream css = ContrastTest.class.getResourceAsStream("/space/apophis/report/report.css")) {
            final String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            final String dark = text.substring(text.indexOf("(prefers-color-scheme: dark)"));
            assertTrue(dark.contains("--paper: " + ScreenSvg.hex(Contrast.DARK_PAPER)), dark.substring(0, 120));
        }
    }
}
