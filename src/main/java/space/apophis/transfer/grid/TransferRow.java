package space.apophis.transfer.grid;

import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.Lambert;
import space.apophis.transfer.StateSeries;

/** The arcs of one launch day of a grid to its arrival days, or to some of them, on every branch. Immutable. */
public final class TransferRow {

    private final TransferGrid grid;
    private final int launchDay;
    private final int first;
    private final int branches;
    private final int[] arcs;
    private final double[] departureExcess;
    private final double[] arrivalExcess;

    /**
     * Solves for the arcs.
     *
     * @param first arrival day
     * @param end the arrival day after the last
     */
    TransferRow(TransferGrid grid, int launchDay, int first, int end) {
        this.grid = grid;
        this.launchDay = launchDay;
        this.first = first;
        branches = grid.plan().branches();
        arcs = new int[end - first];
        departureExcess = new double[3 * branches * arcs.length];
        arrivalExcess = new double[departureExcess.length];
        final Lambert lambert = new Lambert();
        for (int j = 0; j < arcs.length; j++) {
            arcs[j] = grid.solve(lambert, launchDay, first + j, departureExcess, arrivalExcess, 3 * branches * j);
        }
    }

    /** Which day of launch it is of. */
    public int launchDay() {
        return launchDay;
    }

    /** How many arcs lead to an arrival day: the first so many branches. */
    public int arcs(int arrivalDay) {
        return arcs[arrivalDay - first];
    }

    private int arc(int arrivalDay, int branch) {
        return (arrivalDay - first) * branches + branch;
    }

    /** C3 of an arc that there is, m^2/s^2. */
    public double characteristicEnergy(int arrivalDay, int branch) {
        return squared(departureExcess, 3 * arc(arrivalDay, branch));
    }

    /** Declination of the launch asymptote of an arc that there is, rad, ICRF. */
    public double declination(int arrivalDay, int branch) {
        final int at = 3 * arc(arrivalDay, branch);
        final double equatorial = FastMath.sqrt(
                departureExcess[at] * departureExcess[at] + departureExcess[at + 1] * departureExcess[at + 1]);
        return StrictMath.atan2(departureExcess[at + 2], equatorial);
    }

    /** Speed relative to the target at arrival, m/s; not a number where there is no such arc. */
    public double arrivalSpeed(int arrivalDay, int branch) {
        return branch < arcs(arrivalDay)
                ? FastMath.sqrt(squared(arrivalExcess, 3 * arc(arrivalDay, branch)))
                : Double.NaN;
    }

    /** The branch of least delta v to an arrival day; -1 if there is none. */
    public int bestBranch(int arrivalDay) {
        int best = -1;
        for (int b = 0; b < arcs(arrivalDay); b++) {
            if (best < 0 || arrivalSpeed(arrivalDay, b) < arrivalSpeed(arrivalDay, best)) {
                best = b;
            }
        }
        return best;
    }

    /** The transfer of least delta v to an arrival day; empty where there is none. */
    public Optional<TransferOption> best(int arrivalDay) {
        return option(arrivalDay, bestBranch(arrivalDay));
    }

    /** The transfer to an arrival day on a branch; empty where there is no such arc. */
    public Optional<TransferOption> option(int arrivalDay, int branch) {
        if (branch < 0 || branch >= arcs(arrivalDay)) {
            return Optional.empty();
        }
        final int arc = arc(arrivalDay, branch);
        return Optional.of(grid.option(
                launchDay,
                arrivalDay,
                branch,
                StateSeries.vector(departureExcess, arc),
                StateSeries.vector(arrivalExcess, arc)));
    }

    private static double squared(double[] vectors, int at) {
        return vectors[at] * vectors[at] + vectors[at + 1] * vectors[at + 1] + vectors[at + 2] * vectors[at + 2];
    }
}
