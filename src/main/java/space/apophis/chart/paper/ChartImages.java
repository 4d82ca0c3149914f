package space.apophis.chart.paper;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Charts as bytes: the same chart gives the same bytes, and no display is needed. */
public final class ChartImages {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int PIXELS_PER_UNIT = 2;

    private ChartImages() {}

    /**
     * A chart as an SVG element that stands alone, its texts as outlines so that no font is needed to read it: readers of
     * SVG files take no notice of fonts inside them.
     *
     * @param chart of the figure
     */
    public static String svg(JFreeChart chart, Framed figure) {
        return svg(chart, figure, new ShapedSvg(context(figure)));
    }

    /**
     * A chart as an SVG element of a page, with texts as texts and colours for light and dark screens, both by the style
     * sheet of {@link ScreenStyle}.
     *
     * @param chart of the figure
     */
    public static String screen(JFreeChart chart, Framed figure) {
        return svg(chart, figure, new ScreenSvg(context(figure)));
    }

    /** Every id inside starts with the stem of the figure, so that several drawings can stand in one page. */
    private static SVGGeneratorContext context(Framed figure) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return figure.stem() + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    private static String svg(JFreeChart chart, Framed figure, ShapedSvg graphics) {
        graphics.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + figure.width() + " " + figure.height());
        root.setAttribute("class", "chart");
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", figure.title());
        removeSharedDefinitions(root);
        finish(root, graphics);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without the prologue, whose document type names a file on the network; and with one kind of line end.
        String svg = text.toString();
        return svg.substring(svg.indexOf("<svg")).replace("\r\n", "\n");
    }

    /** Without fonts: outlines need none, and texts have theirs by a style sheet. */
    private static void finish(Element element, ShapedSvg graphics) {
        element.removeAttribute("font-family");
        element.removeAttribute("text-rendering");
        final boolean clip = element.getTagName().equals("clipPath");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (clip && inner.hasAttribute("d")) {
                    inner.setAttribute("d", graphics.clip(inner.getAttribute("d")));
                }
                finish(inner, graphics);
            }
        }
    }

    /** Batik starts every drawing with an empty list of definitions under an id that is always the same. */
    private static void removeSharedDefinitions(Element root) {
        NodeList definitions = root.getElementsByTagNameNS(SVG, "defs");
        for (int i = definitions.getLength() - 1; i >= 0; i--) {
            Node list = definitions.item(i);
            if (!list.hasChildNodes()) {
                list.getParentNode().removeChild(list);
            }
        }
    }

    /** A chart as a PNG of two pixels per unit of the figure, enough for print at 200 dpi. */
    public static byte[] png(JFreeChart chart, Framed figure) {
        return png(chart, figure, PIXELS_PER_UNIT);
    }

    /** The same of one pixel per unit, for a list of pictures. */
    public static byte[] small(JFreeChart chart, Framed figure) {
        return png(chart, figure, 1);
    }

    private static byte[] png(JFreeChart chart, Framed figure, int pixelsPerUnit) {
        BufferedImage image = new BufferedImage(
                pixelsPerUnit * figure.width(), pixelsPerUnit * figure.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(pixelsPerUnit, pixelsPerUnit);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Document document() {
        try {
            DOMImplementation dom =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
            return dom.createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML documents", e);
        }
    }
}
