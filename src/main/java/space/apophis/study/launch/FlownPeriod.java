package space.apophis.study.launch;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import space.apophis.job.Progress;
import space.apophis.study.result.Shortfall;
import space.apophis.study.trajectory.ConicLedger;
import space.apophis.study.trajectory.CraftOption;
import space.apophis.study.trajectory.OptionLimits;
import space.apophis.study.trajectory.TrajectoryFlights;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.grid.TransferOption;

/**
 * Flies days of a launch period: from the edges of the conics inward until the limit holds as flown.
 *
 * @param flights null where the scenario asks for none
 * @param flown what was flown already
 */
record FlownPeriod(
        TransferCase transferCase,
        TrajectoryFlights flights,
        OptionLimits limits,
        Map<TransferOption, FlownTrajectory> flown) {

    /** What a day of the period has to meet. */
    private static final Set<Shortfall> OF_PERIOD = EnumSet.of(
            Shortfall.DELTA_V, Shortfall.DELIVERED_MASS, Shortfall.C3, Shortfall.SHIFT, Shortfall.NOT_CONVERGED);

    static FlownPeriod of(TransferCase transferCase, TrajectoryFlights flights, OptionLimits limits) {
        return new FlownPeriod(transferCase, flights, limits, new ConcurrentHashMap<>());
    }

    /** An option of the period, flown where that is asked for. */
    CraftOption option(String label, TransferOption transfer, ConicLedger ledger) {
        return ledger.option(label, flights == null ? null : flight(transfer, ledger));
    }

    FlownTrajectory flight(TransferOption transfer, ConicLedger ledger) {
        return flown.computeIfAbsent(transfer, each -> flights.fly(ledger.conics(), ledger.legs(), Progress.SILENT));
    }

    /**
     * The days that are left where the limit is that of what is flown.
     *
     * @param conic days that meet it on conics, in order
     * @return empty where none does
     */
    List<TransferOption> within(List<TransferOption> conic, Progress progress) {
        if (flights == null) {
            return conic;
        }
        final AtomicInteger done = new AtomicInteger();
        int first = 0;
        while (first < conic.size() && !meets(conic.get(first), done, progress)) {
            first++;
        }
        int last = conic.size();
        while (last > first && !meets(conic.get(last - 1), done, progress)) {
            last--;
        }
        return conic.subList(first, last);
    }

    private boolean meets(TransferOption transfer, AtomicInteger done, Progress progress) {
        progress.report("flying the edges of the launch period", done.incrementAndGet(), done.get() + 1);
        return limits.shortfalls(option("", transfer, transferCase.ledger(transfer))).stream()
                .noneMatch(shortfall -> OF_PERIOD.contains(shortfall.kind()));
    }
}
