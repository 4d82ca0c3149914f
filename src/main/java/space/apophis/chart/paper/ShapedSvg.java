package space.apophis.chart.paper;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGShape;
import org.w3c.dom.Element;

/**
 * SVG with texts as outlines, also of writing whose letters join or run from the right. Batik takes the outline of each
 * letter by itself, left to right; that is kept for texts that need no more.
 */
public class ShapedSvg extends SVGGraphics2D {

    /** An empty drawing. */
    public ShapedSvg(SVGGeneratorContext context) {
        this(context, PathData::of);
    }

    ShapedSvg(SVGGeneratorContext context, Function<Shape, String> paths) {
        super(context, true);
        shapeConverter = new Shapes(context, paths);
    }

    ShapedSvg(ShapedSvg other) {
        super(other);
    }

    @Override
    public Graphics create() {
        return new ShapedSvg(this);
    }

    /** The data of a path that Batik wrote itself, that of a clip. */
    String clip(String data) {
        return data;
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

    /** Batik's elements of shapes, with the data of paths written otherwise. */
    private static final class Shapes extends SVGShape {

        private final Function<Shape, String> paths;

        Shapes(SVGGeneratorContext context, Function<Shape, String> paths) {
            super(context);
            this.paths = paths;
        }

        @Override
        public Element toSVG(Shape shape) {
            if (!(shape instanceof Path2D || shape instanceof Area)) {
                return super.toSVG(shape);
            }
            final String data = paths.apply(shape);
            if (data.isEmpty()) {
                return null;
            }
            final Element path = generatorContext.getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_PATH_TAG);
            path.setAttributeNS(null, SVG_D_ATTRIBUTE, data);
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                path.setAttributeNS(null, SVG_FILL_RULE_ATTRIBUTE, SVG_EVEN_ODD_VALUE);
            }
            return path;
        }
    }
}
