package space.apophis.observation;

import java.util.Arrays;

/** A cubic spline with given slopes at its ends (Press et al. 2007, Numerical Recipes, section 3.3). */
final class CubicSpline {

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
