package space.apophis.transfer.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The launch period: the days on which a launch meets a limit. (The launch window is the minutes of one day.) For each
 * launch day the best arrival is taken; the period is the unbroken run of days about the best of all that meet the limit.
 */
public final class LaunchPeriod {

    private LaunchPeriod() {}

    /**
     * The best transfer of each launch day.
     *
     * @param arrivals days of arrival allowed, of those of the grid
     * @param cost to be made least, such as {@link TransferOption#deltaV} or a delivered mass with its sign turned; not
     *     a number for a transfer that is out of the question
     * @return in order of days, null for a day without
     */
    public static List<TransferOption> best(TransferGrid grid, int[] arrivals, ToDoubleFunction<TransferOption> cost) {
        // A stream's list may not hold null, an array may.
        return Arrays.asList(IntStream.range(0, grid.plan().launch().count())
                .parallel()
                .mapToObj(day -> bestOf(grid.row(day), arrivals, cost))
                .toArray(TransferOption[]::new));
    }

    /** Null if a day has none. */
    private static TransferOption bestOf(TransferRow row, int[] arrivals, ToDoubleFunction<TransferOption> cost) {
        TransferOption best = null;
        double least = Double.NaN;
        for (int arrival : arrivals) {
            for (int branch = 0; branch < row.arcs(arrival); branch++) {
                final TransferOption option = row.option(arrival, branch).orElseThrow();
                final double trial = cost.applyAsDouble(option);
                if (trial < least || best == null && !Double.isNaN(trial)) {
                    best = option;
                    least = trial;
                }
            }
        }
        return best;
    }

    /**
     * The unbroken run of days about the best of all that meet a limit; empty if the best does not.
     *
     * @param ofDays one of each launch day in order, null for a day without
     */
    public static <T> List<T> run(List<T> ofDays, ToDoubleFunction<T> cost, double limit) {
        final int best = IntStream.range(0, ofDays.size())
                .filter(i -> ofDays.get(i) != null)
                .boxed()
                .min(Comparator.comparingDouble(i -> cost.applyAsDouble(ofDays.get(i))))
                .orElse(-1);
        if (best < 0 || cost.applyAsDouble(ofDays.get(best)) > limit) {
            return List.of();
        }
        int from = best;
        while (from > 0 && meets(ofDays.get(from - 1), cost, limit)) {
            from--;
        }
        int to = best;
        while (to < ofDays.size() - 1 && meets(ofDays.get(to + 1), cost, limit)) {
            to++;
        }
        return ofDays.subList(from, to + 1);
    }

    private static <T> boolean meets(T option, ToDoubleFunction<T> cost, double limit) {
        return option != null && cost.applyAsDouble(option) <= limit;
    }
}
