package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Paint;
import java.util.Optional;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Element;

/**
 * SVG inside a page, which brings the letters along by {@link ScreenStyle}: texts as texts where the shipped faces set
 * them letter by letter, as outlines elsewhere. Colours that change on dark screens are written {@code #222222}, those
 * that do not {@code rgb(34,34,34)}, so that the style sheet of the page tells one from the other.
 */
final class ScreenSvg extends ShapedSvg {

    /** Of texts in {@link Face#BOLD}. */
    static final String BOLD = "bold";

    private static final double OPAQUE = 255;

    ScreenSvg(SVGGeneratorContext context) {
        super(withColors(context), CompactPath::of);
    }

    private ScreenSvg(ScreenSvg other) {
        super(other);
    }

    private static SVGGeneratorContext withColors(SVGGeneratorContext context) {
        context.setExtensionHandler(new DefaultExtensionHandler() {
            @Override
            public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext generator) {
                return paint instanceof Color color && !(color instanceof FixedColor)
                        ? new SVGPaintDescriptor(hex(color), generator.doubleString(color.getAlpha() / OPAQUE))
                        : null;
            }
        });
        return context;
    }

    /** As it is written for screens. */
    static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xFFFFFF);
    }

    @Override
    public Graphics create() {
        return new ScreenSvg(this);
    }

    @Override
    String clip(String data) {
        return CompactPath.of(data);
    }

    @Override
    public void drawString(String text, float x, float y) {
        final Optional<Face> face = Face.of(getFont()).filter(known -> known.sets(text));
        if (face.isEmpty()) {
            super.drawString(text, x, y);
            return;
        }
        final Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        if (face.get() == Face.BOLD) {
            element.setAttributeNS(null, "class", BOLD);
        }
        element.setAttributeNS(null, SVG_X_ATTRIBUTE, getGeneratorContext().doubleString(x));
        element.setAttributeNS(null, SVG_Y_ATTRIBUTE, getGeneratorContext().doubleString(y));
        element.appendChild(getDOMFactory().createTextNode(text));
        getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
    }
}
