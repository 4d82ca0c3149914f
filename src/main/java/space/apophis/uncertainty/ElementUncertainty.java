package space.apophis.uncertainty;

import java.util.List;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.utils.PVCoordinates;
import space.apophis.smallbody.ElementPartials;
import space.apophis.smallbody.HeliocentricElements;

/**
 * Uncertainty of the osculating elements at one instant, 1 sigma: the formal errors that agencies print.
 *
 * @param perihelionDistance m
 * @param timeOfPerihelion s
 * @param node rad
 * @param argumentOfPerihelion rad
 * @param inclination rad
 */
public record ElementUncertainty(
        double eccentricity,
        double perihelionDistance,
        double timeOfPerihelion,
        double node,
        double argumentOfPerihelion,
        double inclination) {

    /** Units of the solution below, in which its equations have numbers of the order of one. */
    private static final double LENGTH = 1e11;

    private static final double SPEED = 3e4;

    /**
     * Of a state: the equations (dx/d elements) d elements = dx are solved for each column of the factor.
     *
     * @param nominal heliocentric ICRF state
     * @param factor of its covariance, six rows, m and m/s
     */
    static ElementUncertainty of(PVCoordinates nominal, RealMatrix factor, double gmSun) {
        final HeliocentricElements elements = ElementSet.elements(nominal.getPosition(), nominal.getVelocity(), gmSun);
        final ElementPartials by = new ElementPartials(elements);
        final double time = LENGTH / SPEED;
        final List<PVCoordinates> columns = List.of(
                by.byEccentricity(),
                new PVCoordinates(LENGTH, by.byPerihelionDistance()),
                new PVCoordinates(time, by.byTimeOfPerihelion()),
                by.byNode(),
                by.byArgumentOfPerihelion(),
                by.byInclination());
        final RealMatrix partials = MatrixUtils.createRealMatrix(6, 6);
        final RealMatrix scale = MatrixUtils.createRealIdentityMatrix(6);
        for (int k = 0; k < 3; k++) {
            scale.setEntry(k, k, 1.0 / LENGTH);
            scale.setEntry(3 + k, 3 + k, 1.0 / SPEED);
        }
        for (int j = 0; j < 6; j++) {
            partials.setSubMatrix(column(columns.get(j)), 0, j);
        }
        final RealMatrix changes =
                new LUDecomposition(scale.multiply(partials)).getSolver().solve(scale.multiply(factor));
        return new ElementUncertainty(
                sigma(changes, 0),
                LENGTH * sigma(changes, 1),
                time * sigma(changes, 2),
                sigma(changes, 3),
                sigma(changes, 4),
                sigma(changes, 5));
    }

    private static double[][] column(PVCoordinates partial) {
        final double[] r = partial.getPosition().toArray();
        final double[] v = partial.getVelocity().toArray();
        return new double[][] {{r[0]}, {r[1]}, {r[2]}, {v[0]}, {v[1]}, {v[2]}};
    }

    private static double sigma(RealMatrix changes, int row) {
        return changes.getRowVector(row).getNorm();
    }
}
