package space.apophis.transfer.reconstruction;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftState;
import space.apophis.encounter.CloseApproach;
import space.apophis.transfer.reconstruction.SwingByReconstruction.Interpretation;

/**
 * A flight made to agree with published figures. It is a reconstruction: what was chosen freely and what does not agree is
 * told with it.
 *
 * @param interpretation of the published swing-by
 * @param closes whether it returns where it was aimed
 * @param angle of B at the swing-by, from T towards R with the pole of the ecliptic, rad, in [0, 2 pi)
 * @param changes of the published elements, in units of their last digits
 * @param start state at the published epoch
 * @param change of the state at that epoch, heliocentric, ICRF, m and m/s
 * @param distanceThen from Earth's centre at the published instant, m
 * @param swingBy the nearest point to Earth
 * @param returning the nearest point to Earth at the return
 * @param mismatch between the pass and its aim in the target plane, m; where it does not close, the least
 *     distance from Earth in the span in which the return was looked for
 * @param choices that nothing published decides, for people
 * @param path from the epoch to past the return
 */
public record ReconstructedSwingBy(
        Interpretation interpretation,
        boolean closes,
        double angle,
        List<Double> changes,
        CraftState start,
        PVCoordinates change,
        double distanceThen,
        CloseApproach swingBy,
        CloseApproach returning,
        double mismatch,
        List<String> choices,
        CraftPath path) {

    /** What it is, wherever it is shown. */
    public static final String LABEL = "reconstruction: not the flown path";

    public ReconstructedSwingBy {
        changes = List.copyOf(changes);
        choices = List.copyOf(choices);
    }

    /** The largest change of an element, in units of its last digit: half a one would be rounding. */
    public double largestChange() {
        return changes.stream().mapToDouble(FastMath::abs).max().orElseThrow();
    }
}
