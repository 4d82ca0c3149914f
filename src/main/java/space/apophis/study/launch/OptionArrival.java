package space.apophis.study.launch;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.study.trajectory.CraftOption;
import space.apophis.study.trajectory.FlightLedger;
import space.apophis.study.trajectory.TrajectoryCase;

/**
 * How the craft of an option of a transfer comes to the asteroid, before it brakes. One that brakes comes along its conic with what
 * manoeuvres on the way leave of its mass, without margins: the most that could hit; one that does not has the velocity of its end,
 * as flown where it was, and the mass delivered there with margins.
 *
 * @param label of the option
 * @param time of arrival, TDB seconds since J2000; of one that brakes the middle of its braking
 * @param mass there, kg
 * @param velocity relative to the asteroid, ICRF, m/s
 * @param flown whether it is of a flown trajectory, or of conics
 */
public record OptionArrival(String label, double time, double mass, Vector3D velocity, boolean flown) {

    static OptionArrival of(TrajectoryCase trajectoryCase, CraftOption option) {
        if (option.isRendezvous()) {
            final FlightLedger.End end = option.searched().end();
            return new OptionArrival(
                    option.label(),
                    end.time(),
                    option.searched().massBeforeBraking(option.legs()),
                    end.approach(),
                    false);
        }
        final FlightLedger leading = option.leading();
        return new OptionArrival(
                option.label(),
                leading.end().time(),
                trajectoryCase.deliveredMass(option, leading),
                leading.end().approach(),
                option.flown() != null);
    }
}
