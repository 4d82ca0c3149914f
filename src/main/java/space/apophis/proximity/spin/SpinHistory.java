package space.apophis.proximity.spin;

import org.hipparchus.geometry.euclidean.threed.Rotation;

/** A rotation over time, as Chebyshev polynomials of the quaternion and of the momentum. Immutable, safe for any number of threads. */
public final class SpinHistory {

    private static final int QUATERNION = 4;

    /** Rounding of an instant, s. */
    private static final double ROUNDING = 1e-3;

    private final PrincipalMoments moments;
    private final double unit;
    private final double start;
    private final double length;
    private final int pieces;
    private final double[] coefficients;

    SpinHistory(PrincipalMoments moments, double unit, double start, double length, double[] coefficients) {
        this.moments = moments;
        this.unit = unit;
        this.start = start;
        this.length = length;
        this.pieces = coefficients.length / (SpinEquations.DIMENSION * SpinRecorder.TERMS);
        this.coefficients = coefficients;
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return start;
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return start + pieces * length;
    }

    /**
     * The attitude at an instant.
     *
     * @param t TDB seconds since J2000
     * @return takes vectors of the principal axes to ICRF ones
     * @throws IllegalArgumentException if it is outside
     */
    public Rotation attitude(double t) {
        final double[] q = values(t, QUATERNION);
        return new Rotation(q[0], -q[1], -q[2], -q[3], true);
    }

    /**
     * Attitude and momentum at an instant.
     *
     * @param t TDB seconds since J2000
     * @throws IllegalArgumentException if it is outside
     */
    public SpinState at(double t) {
        return SpinPropagation.unpack(moments, unit, values(t, SpinEquations.DIMENSION));
    }

    private double[] values(double t, int count) {
        if (!(t >= start - ROUNDING && t <= end() + ROUNDING)) {
            throw new IllegalArgumentException("the instant is outside the rotation");
        }
        final int piece = Math.max(0, Math.min((int) ((t - start) / length), pieces - 1));
        final double x = 2.0 * ((t - start) / length - piece) - 1.0;
        final double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            values[k] = Clenshaw.sum(
                    coefficients, (SpinEquations.DIMENSION * piece + k) * SpinRecorder.TERMS, SpinRecorder.TERMS, x);
        }
        return values;
    }
}
