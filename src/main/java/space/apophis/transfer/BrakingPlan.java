package space.apophis.transfer;

import java.io.Serializable;
import java.util.List;

/**
 * How an arrival is split into burns.
 *
 * @param shares of the approach speed that each burn takes, in order, summing to 1
 * @param interval between burns, s
 * @param margin added to each burn as a share of it: 0.05 for 5 %
 */
public record BrakingPlan(List<Double> shares, double interval, double margin) implements Serializable {

    private static final double ROUNDING = 1e-9;

    public BrakingPlan {
        shares = List.copyOf(shares);
        final double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (!(Math.abs(sum - 1.0) < ROUNDING) || shares.stream().anyMatch(share -> !(share > 0.0))) {
            throw new IllegalArgumentException(
                    "shares of a braking sequence must be above 0 and sum to 1, they sum to " + sum);
        }
        if (!(interval > 0.0 && margin >= 0.0)) {
            throw new IllegalArgumentException(
                    "a braking sequence needs an interval above 0 and a margin of at least 0");
        }
    }

    /** When a burn happens, from the mean instant of all, weighted with their shares, s. */
    public double offset(int burn) {
        double mean = 0.0;
        for (int i = 0; i < shares.size(); i++) {
            mean += shares.get(i) * i;
        }
        return (burn - mean) * interval;
    }

    /** Distance to go at a burn for an approach of speed 1, s: what is left of it after each burn, times the interval. */
    public double toGo(int burn) {
        double left = left(burn);
        double sum = 0.0;
        for (int i = burn; i < shares.size() - 1; i++) {
            left -= shares.get(i);
            sum += left * interval;
        }
        return sum;
    }

    /** What is left of the approach speed at a burn, as a share of it. */
    public double left(int burn) {
        return 1.0
                - shares.stream().limit(burn).mapToDouble(Double::doubleValue).sum();
    }
}
