package space.apophis.transfer.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FullDynamics;

/**
 * From conic to full: a coarse grid of transfers flown, each beside the conic it came from.
 *
 * @param points in the order of their launch days, and of their arrival days for each
 */
public record FlownMap(List<FlownPoint> points) {

    public FlownMap {
        points = List.copyOf(points);
    }

    /**
     * The best branch of every so many days of a grid, as far as it is worth a flight.
     *
     * @param launchStride days of launch from one to the next
     * @param arrivalStride likewise
     * @param greatestDeltaV of the conic, m/s
     */
    public static List<TransferOption> options(
            TransferGrid grid, int launchStride, int arrivalStride, double greatestDeltaV) {
        final List<TransferOption> options = new ArrayList<>();
        for (int i = 0; i < grid.plan().launch().count(); i += launchStride) {
            for (int j = 0; j < grid.plan().arrival().count(); j += arrivalStride) {
                grid.best(i, j)
                        .filter(option -> option.deltaV() <= greatestDeltaV)
                        .ifPresent(options::add);
            }
        }
        return options;
    }

    /** Flies transfers on all processors; the result does not depend on their number. */
    public static FlownMap fly(FullDynamics dynamics, List<TransferOption> options, FlownPlan plan, Progress progress) {
        final LegType end = plan.arrival() instanceof Arrival.Rendezvous ? LegType.ARRIVAL : LegType.FLYBY;
        final AtomicInteger done = new AtomicInteger();
        return new FlownMap(options.parallelStream()
                .map(option -> {
                    final FlownPoint point = FlownPoint.of(
                            option,
                            dynamics.fly(
                                    option.trajectory(dynamics.solarSystem(), dynamics.target(), end, ""),
                                    plan,
                                    Progress.SILENT));
                    progress.report("flying transfers", done.incrementAndGet(), options.size());
                    return point;
                })
                .toList());
    }
}
