package space.apophis.study.result;

/**
 * What 50, 95 and 99 % of samples do not exceed, m/s; all equal where it is no statistic.
 *
 * @param p50MS median
 */
public record CostPercentiles(double p50MS, double p95MS, double p99MS) {

    public CostPercentiles {
        Required.ordered("p95MS", p50MS, p95MS);
        Required.ordered("p99MS", p95MS, p99MS);
    }

    /** Of what is no statistic. */
    public static CostPercentiles fixed(double deltaVMS) {
        return new CostPercentiles(deltaVMS, deltaVMS, deltaVMS);
    }
}
