package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenSvgTest {

    private final ScreenSvg svg = new ScreenSvg(context());

    private static SVGGeneratorContext context() {
        try {
            return SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String drawn() throws java.io.IOException {
        final StringWriter text = new StringWriter();
        svg.stream(text, false);
        return text.toString();
    }

    private void write(Font font, String text) {
        svg.setFont(font);
        svg.drawString(text, 10f, 20f);
    }

    @Test
    void aTextOfTheShippedFaceIsAText() throws java.io.IOException {
        write(new Theme().labelFont(), "Δv < 1.55 km/s");
        final String drawn = drawn();
        assertTrue(drawn.contains(">Δv &lt; 1.55 km/s</text"), drawn);
        assertFalse(drawn.contains("<path"));
    }

    @Test
    void aTitleIsBold() throws java.io.IOException {
        write(new Theme().titleFont(), "Launch period");
        final String drawn = drawn();
        assertTrue(drawn.contains("<text class=\"bold\""), drawn);
    }

    /** Not in the face; joined letters; letters under others. */
    @ParameterizedTest
    @ValueSource(strings = {"Hera 二重小惑星", "هيرا", "हेरा"})
    void whatThePageCannotSetIsAnOutline(String text) throws java.io.IOException {
        write(new Theme().labelFont(), text);
        final String drawn = drawn();
        assertFalse(drawn.contains("<text"), drawn);
        assertTrue(drawn.contains("<path"));
    }

    @Test
    void aFaceOfTheMachineIsAnOutline() throws java.io.IOException {
        write(new Font(Font.MONOSPACED, Font.PLAIN, 12), "Hera");
        final String drawn = drawn();
        assertEquals(Face.of(new Font(Font.MONOSPACED, Font.PLAIN, 12)).isPresent(), drawn.contains("<text"));
    }

    @Test
    void aFixedColourIsWrittenOtherwiseThanOneOfTheSameParts() throws java.io.IOException {
        svg.setPaint(new Color(0x102030));
        svg.fill(new Rectangle(0, 0, 5, 5));
        svg.setPaint(FixedColor.of(new Color(0x102030)));
        svg.fill(new Rectangle(10, 0, 5, 5));
        final String drawn = drawn();
        assertTrue(drawn.contains("fill=\"#102030\""), drawn);
        assertTrue(drawn.contains("fill=\"rgb(16,32,48)\""), drawn);
    }

    @Test
    void anOpacityStays() throws java.io.IOException {
        svg.setPaint(new Color(0, 0, 0, 51));
        svg.fill(new Rectangle(0, 0, 5, 5));
        final String drawn = drawn();
        assertTrue(drawn.contains("fill-opacity=\"0.2\""), drawn);
    }
}
