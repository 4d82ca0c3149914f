package space.apophis.uncertainty;

import org.hipparchus.util.FastMath;

/**
 * The probability of a hit that so many hits in so many independent samples speak for, with the interval of 95 % by
 * Wilson (1927): (p + z^2/2n -+ z sqrt(p (1-p)/n + z^2/4n^2)) / (1 + z^2/n), which stays sensible without any hit.
 */
public record HitProbability(int hits, int samples) {

    /** Quantile of the normal distribution at 97.5 %. */
    private static final double Z = 1.959963984540054;

    public HitProbability {
        if (samples < 1 || hits < 0 || hits > samples) {
            throw new IllegalArgumentException("hits are among at least one sample");
        }
    }

    /** The share of hits. */
    public double estimate() {
        return (double) hits / samples;
    }

    public double lower() {
        return hits == 0 ? 0.0 : bound(-1.0);
    }

    public double upper() {
        return hits == samples ? 1.0 : bound(1.0);
    }

    private double bound(double sign) {
        final double p = estimate();
        final double z2 = Z * Z / samples;
        final double half = FastMath.sqrt(z2 * (p * (1.0 - p)) + 0.25 * z2 * z2);
        return (p + 0.5 * z2 + sign * half) / (1.0 + z2);
    }
}
