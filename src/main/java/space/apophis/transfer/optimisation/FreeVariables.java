package space.apophis.transfer.optimisation;

import java.util.Arrays;

/** The variables of a programme without those that are fixed, which are those whose bounds are one. */
public final class FreeVariables {

    private final double[] lower;
    private final double[] upper;
    private final int[] columns;
    private final int[] places;

    /**
     * @param lower bounds of all variables
     * @param upper likewise
     */
    public FreeVariables(double[] lower, double[] upper) {
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

    /** How many there are. */
    public int count() {
        return places.length;
    }

    /** For each variable its place among the free ones, -1 if it is fixed; not to be changed. */
    public int[] columns() {
        return columns;
    }

    /** Lower bounds of the free ones. */
    public double[] lower() {
        return reduced(lower);
    }

    /** Upper bounds of the free ones. */
    public double[] upper() {
        return reduced(upper);
    }

    /** The free ones of all. */
    public double[] reduced(double[] all) {
        return Arrays.stream(places).mapToDouble(i -> all[i]).toArray();
    }

    /** Writes all by the free ones. */
    public void expand(double[] free, double[] all) {
        System.arraycopy(lower, 0, all, 0, lower.length);
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = free[i];
        }
    }
}
