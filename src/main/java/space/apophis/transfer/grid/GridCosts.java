package space.apophis.transfer.grid;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import space.apophis.job.Progress;

/**
 * What each pair of days of a grid costs on the branch on which it costs least: nine bytes a pair are all that is kept of a
 * search, whatever the number of revolutions. Immutable.
 */
public final class GridCosts {

    private final int arrivals;
    private final double[] costs;
    private final byte[] branches;

    /** What an arc costs. */
    public interface ArcCost {

        /** The cost of an arc that there is, to be made least; not a number for one that is out of the question. */
        double of(TransferRow row, int arrivalDay, int branch);
    }

    private GridCosts(TransferGrid grid) {
        arrivals = grid.plan().arrival().count();
        costs = new double[grid.plan().launch().count() * arrivals];
        branches = new byte[costs.length];
        Arrays.fill(costs, Double.NaN);
        Arrays.fill(branches, (byte) -1);
    }

    /** Of all arcs of a grid, on all processors; the result does not depend on their number. */
    public static GridCosts of(TransferGrid grid, ArcCost cost, Progress progress) {
        final GridCosts costs = new GridCosts(grid);
        final int launches = grid.plan().launch().count();
        final AtomicInteger done = new AtomicInteger();
        IntStream.range(0, launches).parallel().forEach(day -> {
            costs.fill(grid.row(day), cost);
            progress.report("searching transfers", done.incrementAndGet(), launches);
        });
        return costs;
    }

    private void fill(TransferRow row, ArcCost cost) {
        for (int j = 0; j < arrivals; j++) {
            final int at = row.launchDay() * arrivals + j;
            for (int b = 0; b < row.arcs(j); b++) {
                final double trial = cost.of(row, j, b);
                if (trial < costs[at] || branches[at] < 0 && !Double.isNaN(trial)) {
                    costs[at] = trial;
                    branches[at] = (byte) b;
                }
            }
        }
    }

    /** Of two days; not a number where there is none. */
    public double cost(int launchDay, int arrivalDay) {
        return costs[launchDay * arrivals + arrivalDay];
    }

    /** The branch it is of; -1 where there is none. */
    public int branch(int launchDay, int arrivalDay) {
        return branches[launchDay * arrivals + arrivalDay];
    }

    /** The arrival day of least cost of some, the first of equal ones; -1 where none has a cost. */
    public int bestArrival(int launchDay, int[] arrivalDays) {
        return least(arrivalDays, j -> cost(launchDay, j));
    }

    /** The launch day of least cost of some, the first of equal ones; -1 where none has a cost. */
    public int bestLaunch(int[] launchDays, int arrivalDay) {
        return least(launchDays, i -> cost(i, arrivalDay));
    }

    private static int least(int[] days, IntToDoubleFunction cost) {
        int best = -1;
        for (int day : days) {
            final double trial = cost.applyAsDouble(day);
            if (!Double.isNaN(trial) && (best < 0 || trial < cost.applyAsDouble(best))) {
                best = day;
            }
        }
        return best;
    }
}
