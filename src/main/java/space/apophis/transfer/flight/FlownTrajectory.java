package space.apophis.transfer.flight;

import java.util.List;
import java.util.Optional;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * A trajectory as it was flown beside the conics it came from. Injection, burns, path and swing-bys are there only
 * where the flight got so far.
 *
 * @param conics it came from
 * @param convergence whether it arrived
 * @param injection flown; empty if none was found
 * @param burns of the craft in order: deep space, then braking
 * @param path from injection to the end; empty if none was found
 * @param swingBys in order
 * @param corrections of the trajectory, one before each swing-by at most
 * @param atTarget the end from the target: the hold point, or the closest approach of a flyby, ICRF, m and m/s
 */
public record FlownTrajectory(
        LegTrajectory conics,
        Convergence convergence,
        Optional<Injection> injection,
        List<FlownBurn> burns,
        Optional<CraftPath> path,
        List<FlownSwingBy> swingBys,
        List<TrajectoryCorrection> corrections,
        Optional<PVCoordinates> atTarget) {

    public FlownTrajectory {
        burns = List.copyOf(burns);
        swingBys = List.copyOf(swingBys);
        corrections = List.copyOf(corrections);
    }

    static FlownTrajectory failed(LegTrajectory conics, Convergence convergence) {
        return new FlownTrajectory(
                conics,
                convergence,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** What the craft itself gave, m/s; not a number if it did not arrive. */
    public double deltaV() {
        return convergence.reached()
                ? burns.stream().mapToDouble(FlownBurn::deltaV).sum()
                : Double.NaN;
    }

    /** kg, at the end; not a number if it did not arrive. */
    public double massAtEnd() {
        return convergence.reached() ? path.orElseThrow().end().mass() : Double.NaN;
    }
}
