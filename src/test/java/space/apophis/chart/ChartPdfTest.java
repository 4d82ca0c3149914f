package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class ChartPdfTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final Theme THEME = new Theme();

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static byte[] pdf(Figure figure) {
        return ChartFormat.PDF.write(figure.draw(RESULT, THEME), figure);
    }

    /** A title across, a title upright, a tick of a logarithmic axis, and a name. */
    @Test
    void itsTextsAreFound() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Figure.DISTANCE))) {
            assertEquals(1, document.getNumberOfPages());
            // A text that stands upright is read in pieces.
            final String text = plain(new PDFTextStripper().getText(document));
            for (String part : new String[] {
                "distance from Earth", "Distance from the centre of Earth, km", "100,000", "Mean distance of the Moon"
            }) {
                assertTrue(text.contains(plain(part)), text);
            }
            final PDPage page = document.getPage(0);
            assertEquals(0.75 * Figure.DISTANCE.width(), page.getMediaBox().getWidth(), 0.01);
            assertEquals(0.75 * Figure.DISTANCE.height(), page.getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void itsLettersAreInsideAndItKnowsNoTime() throws IOException {
        final byte[] bytes = pdf(Figure.SPEED);
        assertTrue(bytes.length < 80_000, "bytes " + bytes.length);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int fonts = 0;
            final PDResources page = document.getPage(0).getResources();
            for (COSName form : page.getXObjectNames()) {
                final PDResources inner = ((PDFormXObject) page.getXObject(form)).getResources();
                for (COSName name : inner.getFontNames()) {
                    final PDFont font = inner.getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("DejaVuSans"), font.getName());
                    fonts++;
                }
            }
            assertEquals(2, fonts);
            assertNull(document.getDocumentInformation().getCreationDate());
            assertNull(document.getDocumentInformation().getModificationDate());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {"DISTANCE", "PORKCHOP_DELTAV", "WORLD_MAP", "ALONGSIDE"})
    void theSameChartGivesTheSameBytes(Figure figure) {
        assertArrayEquals(pdf(figure), pdf(figure));
    }

    /** Joined letters from the right, and a character that the faces do not have. */
    @Test
    void whatTheFacesDoNotSetIsDrawn() throws IOException {
        final Chart chart = Chart.of(
                "هيرا 二重",
                PanelBuilder.of(Axis.linear("km", 0, 1, 5, "0.0"), Axis.linear("s", 0, 1, 5, "0.0"))
                        .curve("line", List.of(new Point(0, 0), new Point(1, 1)), Theme.EARTH, Theme.SOLID)
                        .build());
        final byte[] bytes = ChartFormat.PDF.write(new ChartDrawer(THEME).draw(chart), Figure.SPEED);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            final String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("km"), text);
            assertFalse(text.contains("二"), text);
        }
    }
}
