package space.apophis.transfer.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.job.Workers;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.FullDynamics;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * From conic to full: a coarse grid of transfers flown, each beside the conic it came from.
 *
 * @param dynamics that act on all
 * @param plan who flies
 */
public record FlownMap(FullDynamics dynamics, FlownPlan plan) implements Sweep.Work<LegTrajectory, FlownMap.Flown> {

    /**
     * What is left of a flight.
     *
     * @param x of the excess velocity at launch, ICRF, m/s; not a number if it was not flown so far
     * @param y likewise
     * @param z likewise
     * @param deltaV of the craft, m/s; not a number if it did not arrive
     * @param massAtEnd kg; not a number if it did not arrive
     */
    public record Flown(Convergence convergence, double x, double y, double z, double deltaV, double massAtEnd) {

        static Flown of(FlownTrajectory flown) {
            final Vector3D excess = flown.injection()
                    .map(injection -> injection.asymptote().excessVelocity())
                    .orElse(Vector3D.NaN);
            return new Flown(
                    flown.convergence(),
                    excess.getX(),
                    excess.getY(),
                    excess.getZ(),
                    flown.deltaV(),
                    flown.massAtEnd());
        }
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

    /**
     * Flies transfers.
     *
     * @param everything that goes into them, as text
     * @param finished keeps what is flown
     * @return in the order of the options
     */
    public List<FlownPoint> points(
            List<TransferOption> options,
            String everything,
            Workers workers,
            FinishedParts finished,
            Progress progress) {
        final LegType end = plan.arrival() instanceof Arrival.Rendezvous ? LegType.ARRIVAL : LegType.FLYBY;
        final List<LegTrajectory> conics = options.stream()
                .map(option -> option.trajectory(dynamics.solarSystem(), dynamics.target(), end, ""))
                .toList();
        final List<Flown> flown =
                workers.run(new Sweep<>("flying transfers", everything, conics, Flown.class, this), finished, progress);
        return IntStream.range(0, options.size())
                .mapToObj(i -> FlownPoint.of(options.get(i), flown.get(i)))
                .toList();
    }

    @Override
    public Flown of(LegTrajectory conics, Progress progress) {
        return Flown.of(dynamics.fly(conics, plan, Progress.SILENT));
    }
}
