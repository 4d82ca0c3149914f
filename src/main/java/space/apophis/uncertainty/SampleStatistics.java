package space.apophis.uncertainty;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/** Mean, standard deviation and percentiles of a quantity over the samples that have it. Immutable. */
public final class SampleStatistics {

    private final double[] rising;
    private final double mean;
    private final double sigma;

    /**
     * @param values at least one; summed in their order, so that the last bits are always the same
     */
    public SampleStatistics(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("statistics need at least one value");
        }
        this.rising = values.clone();
        Arrays.sort(rising);
        this.mean = mean(values);
        double squares = 0.0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        this.sigma = FastMath.sqrt(squares / FastMath.max(1, values.length - 1));
    }

    private static double mean(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value - values[0];
        }
        return values[0] + sum / values.length;
    }

    public double mean() {
        return mean;
    }

    /** With n - 1; 0 for a single value. */
    public double sigma() {
        return sigma;
    }

    /**
     * What so many per cent stay below: between the order statistics, with the p-th at 1 + (n - 1) p/100 (Hyndman and
     * Fan 1996, definition 7).
     *
     * @param percent 0 to 100
     */
    public double percentile(double percent) {
        final double rank = percent / 100.0 * (rising.length - 1);
        final int below = (int) FastMath.min(FastMath.floor(rank), rising.length - 1.0);
        final int above = FastMath.min(below + 1, rising.length - 1);
        return rising[below] + (rank - below) * (rising[above] - rising[below]);
    }

    /**
     * Covariance of two quantities of the same samples, with n - 1; 0 for a single one.
     *
     * @param a values in the order of the samples
     * @param b likewise
     */
    public static double covariance(double[] a, double[] b) {
        final double meanA = mean(a);
        final double meanB = mean(b);
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / FastMath.max(1, a.length - 1);
    }
}
