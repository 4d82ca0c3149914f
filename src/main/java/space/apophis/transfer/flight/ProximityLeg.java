package space.apophis.transfer.flight;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;

/**
 * From the hold point nearer to the target, on the same line from it, in a given time: one impulse to leave, one to stop.
 * Between them the craft is flown in all forces. Beside the target the forces differ so little that it goes straight: the
 * impulse is corrected by the miss over the time, which is the inverse of the transition of free motion. The target's own
 * pull is left out: with 3 m^3/s^2, some 450 m in two weeks at 50 km.
 *
 * @param distance from the target at the end, m
 * @param end TDB seconds since J2000
 * @param departureDeltaV m/s
 * @param arrivalDeltaV m/s
 * @param miss of the end point, m
 */
public record ProximityLeg(double distance, double end, double departureDeltaV, double arrivalDeltaV, double miss) {

    private static final double TOLERANCE = 1e-4;
    private static final double ENOUGH = 0.1;
    private static final int MOST_CORRECTIONS = 20;

    /**
     * Flies it from the end of a rendezvous.
     *
     * @param flown that arrived
     * @param craft that is flown
     * @param target its path
     * @param distance from the target at the end, m
     * @param duration s
     */
    public static ProximityLeg fly(
            FlownTrajectory flown,
            Spacecraft craft,
            SolarSystem solarSystem,
            ForceSpec forces,
            Trajectory target,
            double distance,
            double duration) {
        final CraftPropagation propagation = new CraftPropagation(solarSystem, forces, craft.sunlight(), TOLERANCE);
        final CraftState hold = flown.path().orElseThrow().end();
        final Vector3D away = hold.position()
                .subtract(target.heliocentric(hold.time()).getPosition())
                .normalize();
        final PVCoordinates centre = target.heliocentric(hold.time() + duration);
        final Vector3D goal = centre.getPosition().add(away.scalarMultiply(distance));
        Vector3D velocity = hold.velocity();
        CraftState end = null;
        double miss = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_CORRECTIONS && miss > ENOUGH; i++) {
            if (end != null) {
                velocity = velocity.add(goal.subtract(end.position()).scalarMultiply(1.0 / duration));
            }
            end = propagation.state(
                    new CraftState(hold.time(), hold.position(), velocity, hold.mass()),
                    hold.time() + duration,
                    List.of());
            miss = end.position().distance(goal);
        }
        return new ProximityLeg(
                distance,
                hold.time() + duration,
                velocity.distance(hold.velocity()),
                end.velocity().distance(centre.getVelocity()),
                miss);
    }
}
