package space.apophis.chart.paper;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jfree.chart.JFreeChart;

/**
 * A chart as a PDF of one page, texts as texts in the shipped faces, of which it has the letters used. What they do not set
 * letter by letter is outlines. Its bytes do not depend on the time.
 */
final class ChartPdf {

    /** A pixel of CSS is 1/96 of an inch. */
    private static final float POINTS_PER_UNIT = 0.75f;

    private ChartPdf() {}

    static byte[] of(JFreeChart chart, Framed figure) {
        try (PDDocument document = new PDDocument()) {
            // Else the file would be named after the clock.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(figure.title());
            final PDPage page =
                    new PDPage(new PDRectangle(POINTS_PER_UNIT * figure.width(), POINTS_PER_UNIT * figure.height()));
            document.addPage(page);
            final PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, figure.width(), figure.height());
            graphics.setFontTextDrawer(letters(document));
            chart.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_UNIT, POINTS_PER_UNIT));
                content.drawForm(graphics.getXFormObject());
            }
            final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer letters(PDDocument document) throws IOException {
        final PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        for (Face face : Face.values()) {
            drawer.registerFont(
                    face.font().getFontName(Locale.ROOT),
                    PDType0Font.load(document, new ByteArrayInputStream(face.file())));
        }
        return drawer;
    }
}
