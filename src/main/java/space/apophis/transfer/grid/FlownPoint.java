package space.apophis.transfer.grid;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.Convergence;

/**
 * What is left of a flown transfer in a map: all but its path.
 *
 * @param option the conic
 * @param convergence whether it was flown to its target
 * @param asymptote flown; that of the conic if it was not
 * @param deltaV of the craft, m/s; not a number if it did not arrive
 * @param massAtEnd kg; not a number if it did not arrive
 */
public record FlownPoint(
        TransferOption option, Convergence convergence, LaunchAsymptote asymptote, double deltaV, double massAtEnd) {

    static FlownPoint of(TransferOption option, FlownMap.Flown flown) {
        return new FlownPoint(
                option,
                flown.convergence(),
                Double.isNaN(flown.x())
                        ? option.asymptote()
                        : new LaunchAsymptote(new Vector3D(flown.x(), flown.y(), flown.z())),
                flown.deltaV(),
                flown.massAtEnd());
    }
}
