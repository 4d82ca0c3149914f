package space.apophis.study.escort;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import space.apophis.job.Progress;
import space.apophis.study.result.EscortSpinResult;

/**
 * The rotation of the asteroid over an escort.
 *
 * @param result null where the scenario does not ask
 * @param orientation takes vectors of the body's principal axes to ICRF ones, by TDB seconds since J2000
 */
record SpinOutcome(EscortSpinResult result, DoubleFunction<Rotation> orientation) {

    static SpinOutcome of(EscortCase escort, Progress progress) {
        return new SpinOutcome(null, t -> Rotation.IDENTITY);
    }
}
