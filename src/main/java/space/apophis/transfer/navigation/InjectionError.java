package space.apophis.transfer.navigation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.LaunchAsymptote;

/**
 * Gaussian errors of an injection in C3, declination and right ascension of the asymptote: a factor F of their covariance, F F^T,
 * times three independent deviates.
 *
 * @param factor lower triangle, rows of m^2/s^2, rad, rad
 */
public record InjectionError(double[][] factor) {

    /** Normal deviates that one injection takes. */
    public static final int DEVIATES = 3;

    /** None. */
    public static final InjectionError NONE = new InjectionError(new double[DEVIATES][DEVIATES]);

    /**
     * Of a covariance.
     *
     * @param covariance of C3, m^2/s^2, declination and right ascension, rad
     * @throws IllegalArgumentException if it is not positive definite
     */
    public static InjectionError of(double[][] covariance) {
        final double[] scale = new double[DEVIATES];
        final double[][] correlation = new double[DEVIATES][DEVIATES];
        for (int i = 0; i < DEVIATES; i++) {
            if (!(covariance[i][i] > 0.0)) {
                throw new IllegalArgumentException("the covariance of an injection is not positive");
            }
            scale[i] = FastMath.sqrt(covariance[i][i]);
        }
        for (int i = 0; i < DEVIATES; i++) {
            for (int j = 0; j < DEVIATES; j++) {
                correlation[i][j] = covariance[i][j] / (scale[i] * scale[j]);
            }
        }
        final double[][] factor = new CholeskyDecomposition(MatrixUtils.createRealMatrix(correlation))
                .getL()
                .getData();
        for (int i = 0; i < DEVIATES; i++) {
            for (int j = 0; j < DEVIATES; j++) {
                factor[i][j] *= scale[i];
            }
        }
        return new InjectionError(factor);
    }

    /**
     * Drawn errors of C3, m^2/s^2, declination and right ascension, rad.
     *
     * @param deviates normal ones, the first three of which are taken
     */
    public double[] drawn(double[] deviates) {
        final double[] errors = new double[DEVIATES];
        for (int i = 0; i < DEVIATES; i++) {
            for (int j = 0; j <= i; j++) {
                errors[i] += factor[i][j] * deviates[j];
            }
        }
        return errors;
    }

    /** An excess velocity off by errors of C3, declination and right ascension, ICRF, m/s. */
    public static Vector3D displaced(Vector3D excessVelocity, double[] errors) {
        final LaunchAsymptote asymptote = new LaunchAsymptote(excessVelocity);
        final double energy = FastMath.max(0.0, asymptote.characteristicEnergy() + errors[0]);
        return new Vector3D(
                FastMath.sqrt(energy),
                new Vector3D(asymptote.rightAscension() + errors[2], asymptote.declination() + errors[1]));
    }
}
