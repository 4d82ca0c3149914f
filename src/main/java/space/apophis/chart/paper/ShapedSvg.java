package space.apophis.chart.paper;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Image;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * SVG with texts as outlines, also of writing whose letters join or run from the right. Batik takes the outline of each
 * letter by itself, left to right; that is kept for texts that need no more.
 */
public class ShapedSvg extends SVGGraphics2D {

    /** An empty drawing. */
    public ShapedSvg(SVGGeneratorContext context) {
        super(context, true);
    }

    ShapedSvg(ShapedSvg other) {
        super(other);
    }

    @Override
    public Graphics create() {
        return new ShapedSvg(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (Font.textRequiresLayout(text.toCharArray(), 0, text.length())) {
            new TextLayout(text, getFont(), getFontRenderContext()).draw(this, x, y);
        } else {
            super.drawString(text, x, y);
        }
    }

    /** As PNG within the drawing, in the rectangle that a transform without a turn puts it in. */
    @Override
    public boolean drawImage(Image picture, AffineTransform onto, ImageObserver observer) {
        if (!(picture instanceof BufferedImage image)) {
            return super.drawImage(picture, onto, observer);
        }
        final Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_IMAGE_TAG);
        number(element, SVG_X_ATTRIBUTE, onto.getTranslateX());
        number(element, SVG_Y_ATTRIBUTE, onto.getTranslateY());
        number(element, SVG_WIDTH_ATTRIBUTE, onto.getScaleX() * image.getWidth());
        number(element, SVG_HEIGHT_ATTRIBUTE, onto.getScaleY() * image.getHeight());
        element.setAttributeNS(
                XLINK_NAMESPACE_URI,
                XLINK_HREF_QNAME,
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image)));
        getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
        return true;
    }

    private void number(Element element, String name, double value) {
        element.setAttributeNS(null, name, getGeneratorContext().doubleString(value));
    }

    private static byte[] png(BufferedImage image) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
