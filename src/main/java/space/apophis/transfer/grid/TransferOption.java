package space.apophis.transfer.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * One transfer on conics about the Sun from Earth to a target, planets left out between: on one conic, or on two with an impulse
 * where they meet.
 *
 * @param launch TDB seconds since J2000
 * @param arrival TDB seconds since J2000
 * @param branch which arc; with an impulse, that of the transfer without it
 * @param asymptote of the launch
 * @param arrivalExcessVelocity of the craft relative to the target, ICRF, m/s
 * @param daysBeforeEncounter from arrival
 * @param sunPhaseAngle at the target between Sun and the arriving craft, rad: 0 for a target seen fully lit
 * @param earthRange distance of the target from Earth at arrival, m, geometric
 * @param solarElongation at Earth between Sun and target at arrival, rad, geometric
 * @param deepSpace impulse on the way, if there is one
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
        double solarElongation,
        Optional<DeepSpaceManoeuvre> deepSpace) {

    /** The same days with an impulse on the way. The angle to the Sun is left that of the one conic. */
    public TransferOption with(DeepSpaceManoeuvre manoeuvre) {
        return new TransferOption(
                launch,
                arrival,
                branch,
                manoeuvre.asymptote(),
                manoeuvre.arrivalExcessVelocity(),
                daysBeforeEncounter,
                sunPhaseAngle,
                earthRange,
                solarElongation,
                Optional.of(manoeuvre));
    }

    /** Speed relative to the target before braking, m/s. */
    public double arrivalSpeed() {
        return arrivalExcessVelocity.getNorm();
    }

    /** What the craft gives on the way, m/s. */
    public double deepSpaceDeltaV() {
        return deepSpace.map(manoeuvre -> manoeuvre.impulse().getNorm()).orElse(0.0);
    }

    /** What the craft itself has to give to be at rest with the target, m/s; injection is the launcher's. */
    public double deltaV() {
        return deepSpaceDeltaV() + arrivalSpeed();
    }

    /** s. */
    public double timeOfFlight() {
        return arrival - launch;
    }

    /**
     * The same as legs, to be flown.
     *
     * @param target its path
     * @param end an arrival or a flyby
     * @param body name of the target
     */
    public LegTrajectory trajectory(SolarSystem solarSystem, Trajectory target, LegType end, String body) {
        return trajectory(
                solarSystem.planets().gm(Body.SUN),
                new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, launch),
                target.heliocentric(arrival),
                end,
                body);
    }

    /**
     * The same as legs.
     *
     * @param gmSun m^3/s^2
     * @param earth at the launch, heliocentric, ICRF, m and m/s
     * @param target at the arrival, likewise
     * @param end an arrival or a flyby
     * @param body name of the target
     */
    public LegTrajectory trajectory(double gmSun, PVCoordinates earth, PVCoordinates target, LegType end, String body) {
        final List<LegNode> nodes = new ArrayList<>();
        nodes.add(new LegNode(
                LegType.LAUNCH,
                Body.EARTH.name(),
                launch,
                earth.getPosition(),
                earth.getVelocity(),
                earth.getVelocity(),
                earth.getVelocity().add(asymptote.excessVelocity()),
                0.0,
                Double.NaN));
        deepSpace.ifPresent(manoeuvre -> {
            final Vector3D before =
                    LegTrajectory.conic(gmSun, nodes.get(0), manoeuvre.time()).getVelocity();
            nodes.add(new LegNode(
                    LegType.DEEP_SPACE_MANOEUVRE,
                    "",
                    manoeuvre.time(),
                    manoeuvre.position(),
                    Vector3D.ZERO,
                    before,
                    before.add(manoeuvre.impulse()),
                    manoeuvre.impulse().getNorm(),
                    Double.NaN));
        });
        final boolean stops = end == LegType.ARRIVAL;
        final Vector3D coming = target.getVelocity().add(arrivalExcessVelocity);
        nodes.add(new LegNode(
                end,
                body,
                arrival,
                target.getPosition(),
                target.getVelocity(),
                coming,
                stops ? target.getVelocity() : coming,
                stops ? arrivalSpeed() : 0.0,
                Double.NaN));
        return new LegTrajectory(gmSun, nodes);
    }
}
