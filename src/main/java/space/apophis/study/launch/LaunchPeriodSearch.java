package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.transfer.grid.LaunchPeriod;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;

/**
 * The best transfers of a grid by what a scenario counts as the better one.
 *
 * @param grid searched
 * @param transferCase with the cost
 * @param arrivals days of arrival allowed
 */
record LaunchPeriodSearch(TransferGrid grid, TransferCase transferCase, int[] arrivals) {

    /** The best of each launch day, and the same day to the last arrival for a manoeuvre on the way to start from. */
    List<List<TransferOption>> ofLaunchDays() {
        final List<TransferOption> best = LaunchPeriod.best(grid, arrivals, transferCase::cost);
        return IntStream.range(0, grid.plan().launch().count())
                .mapToObj(day -> Stream.concat(
                                Stream.ofNullable(best.get(day)),
                                grid.best(day, arrivals[arrivals.length - 1]).stream())
                        .filter(this::isPossible)
                        .toList())
                .toList();
    }

    /** The best of each arrival day allowed, those without any left out. */
    List<TransferOption> ofArrivalDays() {
        final List<TransferOption> best = new ArrayList<>();
        for (int arrival : arrivals) {
            IntStream.range(0, grid.plan().launch().count())
                    .boxed()
                    .flatMap(day -> cell(day, arrival).stream())
                    .filter(this::isPossible)
                    .min(Comparator.comparingDouble(transferCase::cost))
                    .ifPresent(best::add);
        }
        return best;
    }

    /** The best branch of two days; empty where none is possible. */
    Optional<TransferOption> cell(int launchDay, int arrivalDay) {
        return IntStream.range(0, grid.plan().branches())
                .mapToObj(branch -> grid.option(launchDay, arrivalDay, branch))
                .flatMap(Optional::stream)
                .filter(option -> !Double.isNaN(transferCase.cost(option)))
                .min(Comparator.comparingDouble(transferCase::cost));
    }

    /** The transfer of least C3, whether or not the launcher has a mass for it. */
    Optional<TransferOption> ofLeastEnergy() {
        return IntStream.range(0, grid.plan().launch().count())
                .boxed()
                .flatMap(day -> IntStream.of(arrivals).boxed().flatMap(arrival -> grid.best(day, arrival).stream()))
                .min(Comparator.comparingDouble(option -> option.asymptote().characteristicEnergy()));
    }

    private boolean isPossible(TransferOption transfer) {
        return !Double.isNaN(transferCase.cost(transfer)) && transferCase.isReady(transfer);
    }
}
