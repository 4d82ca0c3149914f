package space.apophis.chart.paper;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.TextLayout;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

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
}
