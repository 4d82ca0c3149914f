package space.apophis.transfer.optimisation;

import java.util.Arrays;

/** A programme without those of its variables that are fixed, which are those whose bounds are one. */
public abstract class ReducedProgramme implements NonlinearProgramme {

    private final double[] lower;
    private final double[] upper;
    private final int[] columns;
    private final int[] places;

    /**
     * @param lower bounds of all variables
     * @param upper likewise
     */
    protected ReducedProgramme(double[] lower, double[] upper) {
        this.lower = lower.clone();
        this.upper = upper.clone();
        columns = new int[lower.length];
        final int[] found = new int[lower.length];
        int count = 0;
        for (int i = 0; i < lower.length; i++) {
            final boolean free = lower[i] < upper[i];
            columns[i] = free ? count : -1;
            if (free) {
                found[count++] = i;
            }
        }
        places = Arrays.copyOf(found, count);
    }

    @Override
    public int variables() {
        return places.length;
    }

    /** For each of all variables its place among the free ones, -1 if it is fixed; not to be changed. */
    protected int[] columns() {
        return columns;
    }

    @Override
    public double[] lower() {
        return reduced(lower);
    }

    @Override
    public double[] upper() {
        return reduced(upper);
    }

    /** The free ones of all variables. */
    public double[] reduced(double[] all) {
        return Arrays.stream(places).mapToDouble(i -> all[i]).toArray();
    }

    /** All variables, by the free ones. */
    public double[] whole(double[] free) {
        final double[] all = lower.clone();
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = free[i];
        }
        return all;
    }
}
