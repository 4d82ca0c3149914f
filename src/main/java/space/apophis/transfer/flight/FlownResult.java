package space.apophis.transfer.flight;

import java.util.List;
import java.util.Optional;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.transfer.grid.TransferOption;

/**
 * A transfer as it was flown beside the conic it came from. Injection and path are there only where the flight got so far.
 *
 * @param option the conic
 * @param convergence whether it arrived
 * @param injection flown; empty if none was found
 * @param burns of the craft in order: deep space, then braking
 * @param path from injection to the end; empty if none was found
 * @param atTarget the end from the target: the hold point, or the closest approach of a flyby, ICRF, m and m/s
 */
public record FlownResult(
        TransferOption option,
        Convergence convergence,
        Optional<Injection> injection,
        List<FlownBurn> burns,
        Optional<CraftPath> path,
        Optional<PVCoordinates> atTarget) {

    public FlownResult {
        burns = List.copyOf(burns);
    }

    static FlownResult failed(TransferOption option, Convergence convergence) {
        return new FlownResult(option, convergence, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
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
