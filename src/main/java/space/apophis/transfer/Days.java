package space.apophis.transfer;

import java.util.stream.IntStream;
import space.apophis.job.InputFault;

/**
 * Instants at equal steps.
 *
 * @param first TDB seconds since J2000
 * @param step s
 * @param count at least 1
 */
public record Days(double first, double step, int count) {

    /** s; equal steps of TDB leave the midnights of UTC by milliseconds, which must not cost the day on an edge. */
    private static final double SAME_INSTANT = 1.0;

    /** Of steps shorter than a quarter of an hour it is that share. */
    private static final double SHARE_OF_STEP = 1e-3;

    public Days {
        if (!(step > 0.0) || count < 1 || !Double.isFinite(first)) {
            throw new InputFault(
                    "a grid of days is empty: it needs a step above 0 and a last day not before the first");
        }
    }

    /**
     * From one instant to another.
     *
     * @param last included if whole steps lead there, to a second or to a thousandth of a shorter step
     * @throws InputFault if there is none
     */
    public static Days between(double first, double last, double step) {
        final double near = Math.min(SAME_INSTANT, SHARE_OF_STEP * step);
        return new Days(first, step, (int) Math.floor((last - first + near) / step) + 1);
    }

    /** One of them, TDB seconds since J2000. */
    public double at(int i) {
        return first + i * step;
    }

    /**
     * Which of them lie from one instant to another, both included to a second.
     *
     * @param from TDB seconds since J2000
     * @param to TDB seconds since J2000
     */
    public IntStream within(double from, double to) {
        return IntStream.range(0, count).filter(i -> at(i) >= from - SAME_INSTANT && at(i) <= to + SAME_INSTANT);
    }

    /** The last, TDB seconds since J2000. */
    public double last() {
        return at(count - 1);
    }
}
