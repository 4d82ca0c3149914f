package space.apophis.transfer;

import org.hipparchus.analysis.polynomials.PolynomialFunctionLagrangeForm;
import org.hipparchus.util.FastMath;

/** The least T of one number of revolutions by geometry: polynomials through Chebyshev points. Immutable. */
final class LeastTimes {

    private static final int POINTS = 8;

    private final int rows;
    private final double[] terms;

    LeastTimes(int revolutions, int rows) {
        this.rows = rows;
        terms = new double[POINTS * rows];
        final TransferTime curve = new TransferTime();
        final double[] points = new double[POINTS];
        final double[] times = new double[POINTS];
        for (int row = 1; row < rows - 1; row++) {
            for (int i = 0; i < POINTS; i++) {
                points[i] = -FastMath.cos((i + 0.5) * FastMath.PI / POINTS);
                GuessCell.geometry(curve, (2.0 * row + 1.0 + points[i]) / rows);
                curve.least(revolutions);
                times[i] = curve.time;
            }
            System.arraycopy(
                    new PolynomialFunctionLagrangeForm(points, times).getCoefficients(),
                    0,
                    terms,
                    POINTS * row,
                    POINTS);
        }
    }

    /** NaN beyond the table. */
    double at(double place) {
        final double across = place * (0.5 * rows);
        final int row = (int) across;
        if (row < 1 || row > rows - 2) {
            return Double.NaN;
        }
        final double h = 2.0 * (across - row) - 1.0;
        final double h2 = h * h;
        final int k = POINTS * row;
        final double low = terms[k] + terms[k + 1] * h + (terms[k + 2] + terms[k + 3] * h) * h2;
        final double high = terms[k + 4] + terms[k + 5] * h + (terms[k + 6] + terms[k + 7] * h) * h2;
        return low + high * (h2 * h2);
    }
}
