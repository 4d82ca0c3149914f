package space.apophis.transfer.legs;

/**
 * When a node of a trajectory may be.
 *
 * @param earliest TDB seconds since J2000
 * @param latest TDB seconds since J2000; the same where the time is fixed
 */
public record TimeRange(double earliest, double latest) {

    /** Between its neighbours. */
    public static final TimeRange FREE = new TimeRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public TimeRange {
        if (!(latest >= earliest)) {
            throw new IllegalArgumentException("a range of times ends before it begins");
        }
    }

    /** One instant, TDB seconds since J2000. */
    public static TimeRange at(double time) {
        return new TimeRange(time, time);
    }

    /** Whether nothing is left to choose. */
    public boolean isFixed() {
        return earliest == latest;
    }
}
