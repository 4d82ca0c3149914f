package space.apophis.observation;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/**
 * The H, G1, G2 system (Muinonen et al. 2010, Icarus 209, 542, eqs 17 to 19 and tables 3 and 4):
 * H - 2.5 log10(G1 phi1 + G2 phi2 + (1 - G1 - G2) phi3). Its basis functions are defined to 150 degrees; beyond, the
 * last slopes of log phi1 and phi2 are kept, an extrapolation.
 *
 * @param absoluteMagnitude H
 */
public record HG1G2(double absoluteMagnitude, double g1, double g2) implements MagnitudeModel {

    /** Where the straight lines of phi1 and phi2 end and their splines begin, rad. */
    private static final double LINEAR_END = FastMath.toRadians(7.5);

    private static final double[] WIDE = radians(7.5, 30.0, 60.0, 90.0, 120.0, 150.0);
    private static final CubicSpline PHI1 = new CubicSpline(
            WIDE,
            new double[] {0.75, 3.3486016e-1, 1.3410560e-1, 5.1104756e-2, 2.1465687e-2, 3.6396989e-3},
            -1.9098593,
            -9.1328612e-2);
    private static final CubicSpline PHI2 = new CubicSpline(
            WIDE,
            new double[] {0.925, 6.2884169e-1, 3.1755495e-1, 1.2716367e-1, 2.2373903e-2, 1.6505689e-4},
            -5.7295780e-1,
            -8.6573138e-8);
    private static final CubicSpline PHI3 = new CubicSpline(
            radians(0.0, 0.3, 1.0, 2.0, 4.0, 8.0, 12.0, 20.0, 30.0),
            new double[] {
                1.0,
                8.3381185e-1,
                5.7735424e-1,
                4.2144772e-1,
                2.3174230e-1,
                1.0348178e-1,
                6.1733473e-2,
                1.6107006e-2,
                0.0
            },
            -1.0630097e-1,
            0.0);

    private static double[] radians(double... degrees) {
        return Arrays.stream(degrees).map(FastMath::toRadians).toArray();
    }

    @Override
    public double reducedMagnitude(double phaseAngle) {
        final double light = g1 * phi1(phaseAngle) + g2 * phi2(phaseAngle) + (1.0 - g1 - g2) * phi3(phaseAngle);
        return absoluteMagnitude - 2.5 * FastMath.log10(FastMath.max(light, HG.DARK));
    }

    static double phi1(double phaseAngle) {
        return phaseAngle < LINEAR_END ? 1.0 - 6.0 * phaseAngle / FastMath.PI : spline(PHI1, phaseAngle);
    }

    static double phi2(double phaseAngle) {
        return phaseAngle < LINEAR_END ? 1.0 - 9.0 * phaseAngle / (5.0 * FastMath.PI) : spline(PHI2, phaseAngle);
    }

    static double phi3(double phaseAngle) {
        return phaseAngle < PHI3.last() ? PHI3.value(phaseAngle) : 0.0;
    }

    private static double spline(CubicSpline phi, double phaseAngle) {
        if (phaseAngle <= phi.last()) {
            return phi.value(phaseAngle);
        }
        final double end = phi.value(phi.last());
        return end * FastMath.exp(phi.lastSlope() / end * (phaseAngle - phi.last()));
    }

    @Override
    public String parameters() {
        return "H " + absoluteMagnitude + ", G1 " + g1 + ", G2 " + g2;
    }

    /** A cubic spline with given slopes at its ends (Press et al. 2007, Numerical Recipes, section 3.3). */
    static final class CubicSpline {

        private final double[] x;
        private final double[] y;
        private final double[] curvature;
        private final double lastSlope;

        CubicSpline(double[] x, double[] y, double firstSlope, double lastSlope) {
            this.x = x.clone();
            this.y = y.clone();
            this.lastSlope = lastSlope;
            this.curvature = curvature(x, y, firstSlope, lastSlope);
        }

        /** Solves the three-banded equations of a continuous slope for the second derivatives at the nodes. */
        private static double[] curvature(double[] x, double[] y, double firstSlope, double lastSlope) {
            final int last = x.length - 1;
            final double[] upper = new double[x.length];
            final double[] right = new double[x.length];
            for (int i = 0; i <= last; i++) {
                final double left = i == 0 ? 0.0 : x[i] - x[i - 1];
                final double ahead = i == last ? 0.0 : x[i + 1] - x[i];
                final double slopeIn = i == 0 ? firstSlope : (y[i] - y[i - 1]) / left;
                final double slopeOut = i == last ? lastSlope : (y[i + 1] - y[i]) / ahead;
                final double pivot = 2.0 * (left + ahead) - (i == 0 ? 0.0 : left * upper[i - 1]);
                upper[i] = ahead / pivot;
                right[i] = (6.0 * (slopeOut - slopeIn) - (i == 0 ? 0.0 : left * right[i - 1])) / pivot;
            }
            for (int i = last - 1; i >= 0; i--) {
                right[i] -= upper[i] * right[i + 1];
            }
            return right;
        }

        /** The last node. */
        double last() {
            return x[x.length - 1];
        }

        /** The slope there. */
        double lastSlope() {
            return lastSlope;
        }

        /** The value at a place between the first and the last node. */
        double value(double at) {
            final int found = Arrays.binarySearch(x, at);
            final int i = Math.min(Math.max(found >= 0 ? found : -found - 2, 0), x.length - 2);
            final double h = x[i + 1] - x[i];
            final double a = (x[i + 1] - at) / h;
            final double b = (at - x[i]) / h;
            return a * y[i]
                    + b * y[i + 1]
                    + ((a * a * a - a) * curvature[i] + (b * b * b - b) * curvature[i + 1]) * h * h / 6.0;
        }
    }
}
