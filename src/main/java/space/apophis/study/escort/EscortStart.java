package space.apophis.study.escort;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.study.trajectory.Craft;
import space.apophis.study.trajectory.LeadingOption;

/**
 * The state an escort begins from.
 *
 * @param from scenario and label of the transfer; null where the arrival is given
 * @param time TDB seconds since J2000
 * @param state from the asteroid's centre of mass, ICRF axes, m and m/s by TDB
 * @param mass kg
 * @param craft that is flown
 */
record EscortStart(String from, double time, PVCoordinates state, double mass, CraftSpec craft) {

    /** At rest relative to the asteroid. */
    static EscortStart atRest(double time, Vector3D place, double mass, CraftSpec craft) {
        return new EscortStart(null, time, new PVCoordinates(place, Vector3D.ZERO), mass, craft);
    }

    /**
     * The flown end of a transfer.
     *
     * @param from scenario and label, for people
     * @param asteroid its path
     */
    static EscortStart arrived(String from, LeadingOption option, Trajectory asteroid) {
        final CraftState end = option.flown().path().orElseThrow().end();
        final PVCoordinates target = asteroid.heliocentric(end.time());
        final Craft craft = option.trajectoryCase().craft();
        return new EscortStart(
                from,
                end.time(),
                new PVCoordinates(
                        end.position().subtract(target.getPosition()),
                        end.velocity().subtract(target.getVelocity())),
                craft.deliveredMass(
                        option.option().flown().launchMass(), option.flown().deltaV()),
                craft.spec());
    }
}
