package space.apophis.uncertainty;

import org.hipparchus.util.FastMath;

/**
 * Covariance of a point of a plane about its nominal place, with the ellipse of 1 sigma that pictures it.
 *
 * @param varianceX along the first axis, m^2
 * @param covariance m^2
 * @param varianceY along the second axis, m^2
 */
public record PlaneCovariance(double varianceX, double covariance, double varianceY) {

    /**
     * From the two coordinates by independent normal deviates.
     *
     * @param x one number for each deviate, m
     * @param y likewise
     */
    static PlaneCovariance of(double[] x, double[] y) {
        double xx = 0.0;
        double xy = 0.0;
        double yy = 0.0;
        for (int i = 0; i < x.length; i++) {
            xx += x[i] * x[i];
            xy += x[i] * y[i];
            yy += y[i] * y[i];
        }
        return new PlaneCovariance(xx, xy, yy);
    }

    /** Of the first coordinate, m. */
    public double sigmaX() {
        return FastMath.sqrt(varianceX);
    }

    /** Of the second coordinate, m. */
    public double sigmaY() {
        return FastMath.sqrt(varianceY);
    }

    /** Longer semi-axis of the ellipse, m. */
    public double semiMajor() {
        return FastMath.sqrt(largest());
    }

    /** Shorter semi-axis of the ellipse, m. */
    public double semiMinor() {
        // from the determinant, which loses less than a difference for a thin ellipse
        final double determinant = varianceX * varianceY - covariance * covariance;
        return FastMath.sqrt(FastMath.max(0.0, determinant) / largest());
    }

    /** Angle of the longer axis from the first axis towards the second, rad, in (-pi/2, pi/2]. */
    public double orientation() {
        return 0.5 * FastMath.atan2(2.0 * covariance, varianceX - varianceY);
    }

    private double largest() {
        return 0.5 * (varianceX + varianceY) + FastMath.hypot(0.5 * (varianceX - varianceY), covariance);
    }
}
