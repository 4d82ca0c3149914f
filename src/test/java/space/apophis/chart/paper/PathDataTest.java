package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPath;
import org.junit.jupiter.api.Test;

/** Against Batik, which formats the same numbers by a pattern. */
class PathDataTest {

    private static final long SEED = 20290413;

    private final SVGGeneratorContext context = context();

    private static SVGGeneratorContext context() {
        try {
            final SVGGeneratorContext context = SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null));
            context.setPrecision(2);
            return context;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void same(Shape shape) {
        final String batik = SVGPath.toSVGPathData(shape, context);
        assertEquals(batik, PathData.of(shape));
        assertEquals(CompactPath.of(batik), CompactPath.of(shape));
    }

    @Test
    void numbersOfAllSizesAreAsBatikHasThem() {
        final Random random = new Random(SEED);
        for (double size : new double[] {1e-3, 1e-2, 1, 100, 1e4, 1e6, 1e7, 1e8, 1e9}) {
            final Path2D path = new Path2D.Double();
            path.moveTo(size * random.nextGaussian(), size);
            for (int i = 0; i < 2000; i++) {
                path.lineTo(size * random.nextGaussian(), size * random.nextDouble());
            }
            path.closePath();
            same(path);
        }
    }

    /** Binary numbers half way between two hundredths, and zeros of both signs. */
    @Test
    void halvesGoToTheEvenHundredth() {
        final Path2D path = new Path2D.Float();
        path.moveTo(-0.0f, 0.0f);
        for (float eighth = -40.125f; eighth < 40; eighth += 0.125f) {
            path.lineTo(eighth, -eighth / 8);
        }
        path.lineTo(-0.004f, 0.004f);
        path.lineTo(Math.nextDown(0.005f), Math.nextUp(0.005f));
        path.lineTo(-0.996f, 12.999f);
        same(path);
    }

    @Test
    void curvesAreWrittenWithAllTheirPoints() {
        final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(1.5, 2);
        path.quadTo(0.333, 4, 5.25, -6.75);
        path.curveTo(1, 2, 3.01, 4.999, 5, 6);
        path.closePath();
        path.moveTo(7, 8);
        path.lineTo(9.125, 10);
        same(path);
    }

    @Test
    void aShapeWithoutSegmentsIsEmpty() {
        same(new Path2D.Double());
    }
}
