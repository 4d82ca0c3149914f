package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.scenario.body.CovarianceSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.OrbitSolution;

/** The published covariance of Apophis to its state and back. */
class OrbitCovarianceTest {

    private static final double AU = 149597870700.0;
    private static final double DAY = 86400.0;
    private static final double DEGREE = Math.PI / 180.0;
    private static final double FORCE = AU / (DAY * DAY);
    private static final double GM = 1.3271244004127942e20;

    private final BodySpec body = new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis");
    private final OrbitSolution orbit = OrbitSolution.of(body);

    private OrbitCovariance of(CovarianceSpec spec) {
        return OrbitCovariance.of(spec, orbit.position(), orbit.velocity(), GM);
    }

    /** The elements of a state in the units and the order of the published matrix: e, q, tp, node, peri, i, A1, A2. */
    private static double[] published(double[] x) {
        final HeliocentricElements e =
                HeliocentricElements.of(new Vector3D(x[0], x[1], x[2]), new Vector3D(x[3], x[4], x[5]), GM);
        return new double[] {
            e.eccentricity(),
            e.perihelionDistance() / AU,
            -e.timeSincePerihelion() / DAY,
            e.node() / DEGREE,
            e.argumentOfPerihelion() / DEGREE,
            e.inclination() / DEGREE,
            x[6] / FORCE,
            x[7] / FORCE
        };
    }

    @Test
    void returnsToThePublishedMatrix() {
        final CovarianceSpec spec = body.covariance();
        final double[] r = orbit.position().toArray();
        final double[] v = orbit.velocity().toArray();
        final double[] at = {r[0], r[1], r[2], v[0], v[1], v[2], 3e-17 * FORCE, 0.0, 0.0};
        final double[] steps = {1e5, 1e5, 1e5, 0.03, 0.03, 0.03, FORCE, FORCE, FORCE};
        final RealMatrix back = MatrixUtils.createRealMatrix(8, 9);
        for (int j = 0; j < 9; j++) {
            final double[] ahead = at.clone();
            final double[] behind = at.clone();
            ahead[j] += steps[j];
            behind[j] -= steps[j];
            final double[] plus = published(ahead);
            final double[] minus = published(behind);
            for (int i = 0; i < 8; i++) {
                back.setEntry(i, j, (plus[i] - minus[i]) / (2.0 * steps[j]));
            }
        }
        final RealMatrix matrix = back.multiply(of(spec).matrix()).multiply(back.transpose());
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                final double scale = Math.sqrt(
                        spec.matrix().get(i).get(i) * spec.matrix().get(j).get(j));
                // the differences are good to 1e-9, and sums of node and perihelion cancel to a hundredth
                assertEquals(spec.matrix().get(i).get(j) / scale, matrix.getEntry(i, j) / scale, 1e-6, i + ", " + j);
            }
        }
    }

    /** Sizes by hand: 6.5e-7 d at 31 km/s would be 1,700 km alone, of which the other elements take most back. */
    @Test
    void isSomeHundredMetresInPosition() {
        final RealMatrix matrix = of(body.covariance()).matrix();
        final double sigma = Math.sqrt(matrix.getEntry(0, 0) + matrix.getEntry(1, 1) + matrix.getEntry(2, 2));
        assertTrue(sigma > 300.0 && sigma < 3000.0, "m: " + sigma);
        assertEquals(4.892289925865215E-13 * FORCE, Math.sqrt(matrix.getEntry(6, 6)), 1e-24);
        assertEquals(1.859286037614993E-16 * FORCE, Math.sqrt(matrix.getEntry(7, 7)), 1e-27);
        assertArrayEquals(new double[9], matrix.getRow(8), 0.0, "A3 is not estimated");
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        final CovarianceSpec spec = body.covariance();
        final int[] order = {7, 3, 1, 0, 2, 6, 5, 4};
        final List<CovarianceParameter> parameters =
                IntStream.of(order).mapToObj(i -> spec.parameters().get(i)).toList();
        final List<List<Double>> matrix = IntStream.of(order)
                .mapToObj(i -> IntStream.of(order)
                        .mapToObj(j -> spec.matrix().get(i).get(j))
                        .toList())
                .toList();
        final RealMatrix expected = of(spec).matrix();
        final RealMatrix got = of(new CovarianceSpec(spec.epoch(), parameters, matrix, spec.source()))
                .matrix();
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 9; j++) {
                final double scale = Math.sqrt(expected.getEntry(i, i) * expected.getEntry(j, j));
                assertEquals(expected.getEntry(i, j), got.getEntry(i, j), 1e-9 * scale, i + ", " + j);
            }
        }
    }

    /** Two elements that know only of their sum: the matrix is singular, and rounding may take it below zero. */
    @Test
    void aSingularMatrixIsMappedWithoutAVarianceBelowZero() {
        final CovarianceSpec spec = body.covariance();
        final double[] sigma = {1e-9, 1e-9, 1e-6, 1e-6, 1e-6, 1e-7};
        final List<List<Double>> matrix = IntStream.range(0, 6)
                .mapToObj(i -> IntStream.range(0, 6)
                        .mapToObj(j -> sigma[i] * sigma[j] * (i == j ? 1.0 : i < 2 && j < 2 ? 1.0 : 0.0))
                        .toList())
                .toList();
        final RealMatrix mapped = of(new CovarianceSpec(
                        spec.epoch(), spec.parameters().subList(0, 6), matrix, "test"))
                .matrix();
        for (int i = 0; i < 9; i++) {
            assertTrue(mapped.getEntry(i, i) >= 0.0);
        }
        assertEquals(0.0, mapped.getEntry(6, 6), 0.0);
    }

    @Test
    void aFactorHasNineRows() {
        assertThrows(
                IllegalArgumentException.class, () -> new OrbitCovariance(0.0, MatrixUtils.createRealMatrix(6, 6)));
    }
}
