package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import space.apophis.chart.paper.ShapedSvg;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.Language;
import space.apophis.timeline.Words;

class LetteringTest {

    private static final Theme THEME = new Theme();
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    @Test
    void theFaceOfTheThemeShowsEnglishFrenchAndArabic() {
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.ARABIC)) {
            final Lettering lettering = Lettering.of(THEME, new Words(language), List.of("هيرا", "Déclaration"));
            assertEquals(language, lettering.words().language());
            assertTrue(lettering.notice().isEmpty());
        }
    }

    @Test
    void withoutAFaceTheChartIsInEnglishAndSaysSo() {
        final Lettering lettering = choose("二重小惑星", List.of(THEME.labelFont()));
        assertEquals(Language.ENGLISH, lettering.words().language());
        assertEquals(
                "none of the faces by which charts are lettered in Japanese is on this machine ("
                        + String.join(", ", Lettering.JAPANESE_FAMILIES)
                        + "); charts have English names and words instead",
                lettering.notice().orElseThrow().text(ENGLISH));
    }

    @Test
    void aFaceThatShowsTheTextsIsTakenAndNamed() {
        final Lettering lettering = choose("launch", List.of(THEME.titleFont()));
        assertEquals(Language.JAPANESE, lettering.words().language());
        assertEquals(THEME.labelFont().getSize(), lettering.regular().getSize());
        assertTrue(lettering.notice().orElseThrow().text(ENGLISH).contains("DejaVu Sans Bold, a face of this machine"));
    }

    /** A heading is in the bold cut of the family, or plain where the machine has none; it is not made bold by smearing. */
    @Test
    void headingsAreBoldOnlyWhereTheFamilyHasABoldCut() {
        final Font regular = THEME.labelFont();
        final Font bold = THEME.titleFont();
        assertEquals(
                bold.getFontName(),
                choose("launch", List.of(regular, bold)).bold().getFontName());
        final Lettering plain = choose("launch", List.of(regular));
        assertEquals(regular.getFontName(), plain.bold().getFontName());
        assertEquals(Font.PLAIN, plain.bold().getStyle());
    }

    @Test
    void noFamilyForJapaneseIsASerif() {
        Lettering.JAPANESE_FAMILIES.forEach(family -> assertFalse(family.matches("(?i).*(serif|mincho).*"), family));
    }

    private static Lettering choose(String texts, List<Font> faces) {
        return Lettering.choose(new Words(Language.JAPANESE), texts, THEME.labelFont(), THEME.titleFont(), faces);
    }

    /** Batik alone draws Arabic letter by letter, in the shapes that they have alone. */
    @Test
    void arabicIsShapedInDrawingsAndLatinIsAsItWas() throws Exception {
        assertNotEquals(drawn(new SVGGraphics2D(context(), true), "هيرا"), drawn(new ShapedSvg(context()), "هيرا"));
        assertEquals(
                drawn(new SVGGraphics2D(context(), true), "Hera 12.3"), drawn(new ShapedSvg(context()), "Hera 12.3"));
        final ShapedSvg graphics = new ShapedSvg(context());
        assertTrue(graphics.create() instanceof ShapedSvg);
    }

    private static SVGGeneratorContext context() throws Exception {
        final Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        final SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        return context;
    }

    private static String drawn(SVGGraphics2D graphics, String text) throws IOException {
        graphics.setFont(THEME.labelFont());
        graphics.drawString(text, 10f, 20f);
        final StringWriter svg = new StringWriter();
        graphics.stream(svg);
        return svg.toString();
    }
}
