package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Propulsion;

/**
 * A burn before it is flown.
 *
 * @param ignition TDB seconds since J2000
 * @param place where the craft is to be then, heliocentric, ICRF, m
 * @param impulse expected, ICRF, m/s
 */
public record PlannedBurn(double ignition, Vector3D place, Vector3D impulse) {

    /**
     * A burn that acts where and when an impulse does.
     *
     * @param time of the impulse, TDB seconds since J2000
     * @param place of the impulse, heliocentric, ICRF, m
     * @param coming velocity before it, heliocentric, ICRF, m/s
     * @param mass before it, kg
     */
    public static PlannedBurn about(
            double time, Vector3D place, Vector3D coming, Vector3D impulse, Propulsion propulsion, double mass) {
        final double lead = propulsion.centre(mass, impulse.getNorm());
        return new PlannedBurn(time - lead, place.subtract(coming.scalarMultiply(lead)), impulse);
    }

    /**
     * The braking of a transfer, burn by burn: the craft comes along the line
     * of approach, and the burns, each taken to act at its centre, shed their shares of the speed.
     *
     * @param arrival mean instant of the burns, TDB seconds since J2000
     * @param approach velocity relative to the target, ICRF, m/s
     * @param hold the point to come to, heliocentric, by TDB seconds since J2000
     * @param mass before the first burn, kg
     */
    public static List<PlannedBurn> braking(
            double arrival,
            Vector3D approach,
            DoubleFunction<PVCoordinates> hold,
            BrakingPlan braking,
            Propulsion propulsion,
            double mass) {
        final List<PlannedBurn> burns = new ArrayList<>();
        double left = mass;
        for (int i = 0; i < braking.shares().size(); i++) {
            final double share = braking.shares().get(i);
            final double deltaV = share * approach.getNorm();
            final double lead = propulsion.centre(left, deltaV);
            final double ignition = arrival + braking.offset(i) - lead;
            final double away = braking.toGo(i) + braking.left(i) * lead;
            burns.add(new PlannedBurn(
                    ignition,
                    new Vector3D(1.0, hold.apply(ignition).getPosition(), -away, approach),
                    approach.scalarMultiply(-share)));
            left = propulsion.massAfter(left, deltaV);
        }
        return burns;
    }
}
