package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.job.Progress;
import space.apophis.transfer.grid.GridCosts;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;

/**
 * The best transfers of a grid by what a scenario counts as the better one.
 *
 * @param grid searched
 * @param transferCase with the cost
 * @param arrivals days of arrival allowed
 * @param costs of all pairs of days
 */
record LaunchPeriodSearch(TransferGrid grid, TransferCase transferCase, int[] arrivals, GridCosts costs) {

    static LaunchPeriodSearch of(TransferGrid grid, TransferCase transferCase, int[] arrivals, Progress progress) {
        return new LaunchPeriodSearch(grid, transferCase, arrivals, GridCosts.of(grid, transferCase::cost, progress));
    }

    /** The best of each launch day, and the same day to the last arrival for a manoeuvre on the way to start from. */
    List<List<TransferOption>> ofLaunchDays() {
        return IntStream.range(0, grid.plan().launch().count())
                .mapToObj(day -> Stream.concat(
                                cell(day, costs.bestArrival(day, arrivals)).stream(),
                                grid.best(day, arrivals[arrivals.length - 1]).stream())
                        .filter(this::isPossible)
                        .toList())
                .toList();
    }

    /** The best of each arrival day allowed, those without any left out. */
    List<TransferOption> ofArrivalDays() {
        final int[] ready = IntStream.range(0, grid.plan().launch().count())
                .filter(day -> transferCase.isReady(grid.plan().launch().at(day)))
                .toArray();
        final List<TransferOption> best = new ArrayList<>();
        for (int arrival : arrivals) {
            cell(costs.bestLaunch(ready, arrival), arrival).ifPresent(best::add);
        }
        return best;
    }

    /** The best branch of two days; empty where none is possible, or a day is -1. */
    Optional<TransferOption> cell(int launchDay, int arrivalDay) {
        return launchDay < 0 || arrivalDay < 0
                ? Optional.empty()
                : grid.option(launchDay, arrivalDay, costs.branch(launchDay, arrivalDay));
    }

    /** The transfer of least C3, whether or not the launcher has a mass for it. */
    Optional<TransferOption> ofLeastEnergy() {
        return IntStream.range(0, grid.plan().launch().count())
                .mapToObj(grid::row)
                .flatMap(row -> IntStream.of(arrivals).mapToObj(row::best).flatMap(Optional::stream))
                .min(Comparator.comparingDouble(option -> option.asymptote().characteristicEnergy()));
    }

    private boolean isPossible(TransferOption transfer) {
        return !Double.isNaN(transferCase.cost(transfer)) && transferCase.isReady(transfer.launch());
    }
}
