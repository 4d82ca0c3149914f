package space.apophis.transfer.flight;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftState;

/**
 * One leg of a flight, corrected: from the injection or the ignition of a burn to where the next burn begins, or the flight ends.
 *
 * @param begin right after the injection, or at the ignition
 * @param impulse that was solved for, ICRF, m/s: of the injection the excess velocity, of a burn what it is to give
 * @param crossings of B-planes on the way, in order
 * @param end where the next leg begins
 */
record CorrectedLeg(CraftState begin, Vector3D impulse, List<Crossing> crossings, CraftState end) {

    CorrectedLeg {
        crossings = List.copyOf(crossings);
    }

    /**
     * A pass by a planet, as it was solved.
     *
     * @param patch instant on the way to it at which what rounding does can be made good, TDB seconds since J2000
     * @param measured instant near the pass of the state that the aim osculates, likewise
     * @param aim what the solved flight meets
     */
    record Crossing(double patch, double measured, PassAim aim) {}
}
