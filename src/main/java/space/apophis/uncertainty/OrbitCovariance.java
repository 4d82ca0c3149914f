package space.apophis.uncertainty;

import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.scenario.body.CovarianceSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/**
 * Covariance C of a heliocentric ICRF state, m and m per TDB second, and of A1, A2 and A3, m/s^2, at one instant, kept as
 * a factor F with C = F F^T: so nothing that is made of it has a variance below zero, and the state plus F times
 * independent normal deviates is a sample of the orbit.
 *
 * @param epoch TDB seconds since J2000
 * @param factor F, nine rows, one column for each parameter of the solution; what was not estimated has a row of zeros
 */
public record OrbitCovariance(double epoch, RealMatrix factor) {

    /** Six of the state and A1, A2, A3. */
    public static final int SIZE = 9;

    public OrbitCovariance {
        if (factor.getRowDimension() != SIZE) {
            throw new IllegalArgumentException("a factor has nine rows");
        }
        factor = factor.copy();
    }

    /**
     * That of a body file which has one.
     *
     * @param orbit of the same file
     * @param gmSun of the ephemeris, for files that give a state and no elements, m^3/s^2
     */
    public static OrbitCovariance of(BodySpec body, OrbitSolution orbit, double gmSun) {
        return of(
                body.covariance(),
                orbit.position(),
                orbit.velocity(),
                body.orbit().elements() == null
                        ? gmSun
                        : body.orbit().elements().gmSun());
    }

    /**
     * The published covariance of elements, mapped by the derivatives of the state at its epoch.
     *
     * @param spec the matrix, in its own units
     * @param position of the body at the epoch of the covariance, heliocentric, ICRF, m
     * @param velocity likewise, m/s
     * @param gmSun gravitational parameter that the elements were made with, m^3/s^2
     */
    public static OrbitCovariance of(CovarianceSpec spec, Vector3D position, Vector3D velocity, double gmSun) {
        final List<CovarianceParameter> parameters = spec.parameters();
        final HeliocentricElements elements = ElementSet.elements(position, velocity, gmSun);
        final Map<CovarianceParameter, PVCoordinates> partials = ElementSet.partials(elements, parameters);
        final RealMatrix map = MatrixUtils.createRealMatrix(SIZE, parameters.size());
        for (int j = 0; j < parameters.size(); j++) {
            final CovarianceParameter parameter = parameters.get(j);
            switch (parameter) {
                case A1 -> map.setEntry(6, j, unit(parameter));
                case A2 -> map.setEntry(7, j, unit(parameter));
                case A3 -> map.setEntry(8, j, unit(parameter));
                default -> setColumn(map, j, new PVCoordinates(unit(parameter), partials.get(parameter)));
            }
        }
        return new OrbitCovariance(spec.epoch().secondsSinceJ2000(), map.multiply(factor(spec.matrix())));
    }

    /** C, 9 x 9. */
    public RealMatrix matrix() {
        return factor.multiplyTransposed(factor);
    }

    /** The factor, as a copy. */
    @Override
    public RealMatrix factor() {
        return factor.copy();
    }

    private static double unit(CovarianceParameter parameter) {
        return switch (parameter) {
            case PERIHELION_DISTANCE, SEMI_MAJOR_AXIS -> Unit.AU;
            case TIME_OF_PERIHELION -> Unit.DAY;
            case NODE, ARGUMENT_OF_PERIHELION, INCLINATION, MEAN_ANOMALY, MEAN_LONGITUDE -> FastMath.PI / 180.0;
            case A1, A2, A3 -> Unit.AU / (Unit.DAY * Unit.DAY);
            default -> 1.0;
        };
    }

    private static void setColumn(RealMatrix map, int column, PVCoordinates partial) {
        final double[] position = partial.getPosition().toArray();
        final double[] velocity = partial.getVelocity().toArray();
        for (int k = 0; k < 3; k++) {
            map.setEntry(k, column, position[k]);
            map.setEntry(3 + k, column, velocity[k]);
        }
    }

    /** Of a symmetric matrix: standard deviations times the root of the correlations, rounding below zero left out. */
    private static RealMatrix factor(List<List<Double>> matrix) {
        final int n = matrix.size();
        final double[] sigma = new double[n];
        for (int i = 0; i < n; i++) {
            sigma[i] = FastMath.sqrt(matrix.get(i).get(i));
        }
        final RealMatrix correlations = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                final double correlation = matrix.get(i).get(j) / sigma[i] / sigma[j];
                correlations.setEntry(i, j, correlation);
                correlations.setEntry(j, i, correlation);
            }
        }
        final EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlations);
        final RealMatrix factor = MatrixUtils.createRealMatrix(n, n);
        for (int j = 0; j < n; j++) {
            final double root = FastMath.sqrt(FastMath.max(0.0, eigen.getEigenvalue(j)));
            for (int i = 0; i < n; i++) {
                factor.setEntry(i, j, sigma[i] * eigen.getEigenvector(j).getEntry(i) * root);
            }
        }
        return factor;
    }
}
