package space.apophis.transfer;

import space.apophis.job.InputFault;

/**
 * Instants at equal steps.
 *
 * @param first TDB seconds since J2000
 * @param step s
 * @param count at least 1
 */
public record Days(double first, double step, int count) {

    public Days {
        if (!(step > 0.0) || count < 1 || !Double.isFinite(first)) {
            throw new InputFault(
                    "a grid of days is empty: it needs a step above 0 and a last day not before the first");
        }
    }

    /**
     * From one instant to another.
     *
     * @param last included if whole steps lead there
     * @throws InputFault if there is none
     */
    public static Days between(double first, double last, double step) {
        // A step short by rounding is a whole step.
        return new Days(first, step, (int) Math.floor((last - first) / step + 1e-9) + 1);
    }

    /** One of them, TDB seconds since J2000. */
    public double at(int i) {
        return first + i * step;
    }

    /** The last, TDB seconds since J2000. */
    public double last() {
        return at(count - 1);
    }
}
