package space.apophis.transfer.grid;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.units.Unit;

/**
 * One transfer on a conic about the Sun from Earth to a target, planets left out between.
 *
 * @param launch TDB seconds since J2000
 * @param arrival TDB seconds since J2000
 * @param branch which arc
 * @param asymptote of the launch
 * @param arrivalExcessVelocity of the craft relative to the target, ICRF, m/s
 * @param daysBeforeEncounter from arrival
 * @param sunPhaseAngle at the target between Sun and the arriving craft, rad: 0 for a target seen fully lit
 * @param earthRange distance of the target from Earth at arrival, m, geometric
 * @param solarElongation at Earth between Sun and target at arrival, rad, geometric
 */
public record TransferOption(
        double launch,
        double arrival,
        LambertBranch branch,
        LaunchAsymptote asymptote,
        Vector3D arrivalExcessVelocity,
        double daysBeforeEncounter,
        double sunPhaseAngle,
        double earthRange,
        double solarElongation) {

    /** What the craft itself has to give to be at rest with the target, m/s; injection is the launcher's. */
    public double deltaV() {
        return arrivalExcessVelocity.getNorm();
    }

    /** s. */
    public double timeOfFlight() {
        return arrival - launch;
    }

    /** Days of flight. */
    public double daysOfFlight() {
        return timeOfFlight() / Unit.DAY;
    }
}
