package space.apophis.transfer.recovery;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.orekit.utils.PVCoordinates;

/**
 * Where a craft is to be again.
 *
 * @param place heliocentric, ICRF, m and m/s, by TDB seconds since J2000
 * @param matched whether it is to have the velocity there too, which a second burn gives
 * @param saved what of the plan falls away where it is there at an instant, m/s; not a number where it cannot be there then
 * @param first TDB seconds since J2000
 * @param last likewise, not before the first
 */
public record RecoveryGoal(
        DoubleFunction<PVCoordinates> place, boolean matched, DoubleUnaryOperator saved, double first, double last) {

    /** Of a body, where all of the plan falls away whenever it is reached. */
    public static RecoveryGoal of(
            DoubleFunction<PVCoordinates> place, boolean matched, double planned, double first, double last) {
        return new RecoveryGoal(place, matched, t -> planned, first, last);
    }

    /** The same with another last instant. */
    public RecoveryGoal until(double newLast) {
        return new RecoveryGoal(place, matched, saved, first, newLast);
    }
}
