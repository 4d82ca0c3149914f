package space.apophis.transfer.legs;

import java.io.Serializable;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.LaunchAsymptote;

/**
 * A trajectory of conics about the Sun.
 *
 * @param gmSun m^3/s^2
 * @param nodes in time order: a launch first, an arrival or a flyby last
 */
public record LegTrajectory(double gmSun, List<LegNode> nodes) implements Serializable {

    public LegTrajectory {
        nodes = List.copyOf(nodes);
        if (nodes.size() < 2 || nodes.get(0).type() != LegType.LAUNCH) {
            throw new IllegalArgumentException("a trajectory begins with a launch and goes on");
        }
        for (int i = 1; i < nodes.size(); i++) {
            if (!(nodes.get(i).time() > nodes.get(i - 1).time())) {
                throw new IllegalArgumentException("the legs of a trajectory are not in time order");
            }
        }
    }

    /** The first. */
    public LegNode launch() {
        return nodes.get(0);
    }

    /** The last: an arrival or a flyby. */
    public LegNode end() {
        return nodes.get(nodes.size() - 1);
    }

    /** Which way and how fast it leaves. */
    public LaunchAsymptote asymptote() {
        return new LaunchAsymptote(launch().leavingExcessVelocity());
    }

    /** All that the craft gives, m/s. */
    public double deltaV() {
        return nodes.stream().mapToDouble(LegNode::deltaV).sum();
    }

    /**
     * On the conics; at its end as it comes, before braking.
     *
     * @param time TDB seconds since J2000, from launch to end
     * @return heliocentric, ICRF, m and m/s
     */
    public PVCoordinates at(double time) {
        LegNode from = launch();
        for (LegNode node : nodes.subList(0, nodes.size() - 1)) {
            from = node.time() <= time ? node : from;
        }
        return conic(gmSun, from, time);
    }

    /**
     * On the conic that leaves a node.
     *
     * @param gmSun m^3/s^2
     * @param time TDB seconds since J2000
     * @return heliocentric, ICRF, m and m/s
     */
    public static PVCoordinates conic(double gmSun, LegNode from, double time) {
        final PVCoordinates start = new PVCoordinates(from.position(), from.velocityAfter());
        final PVCoordinates moved = new CartesianOrbit(start, Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, gmSun)
                .shiftedBy(time - from.time())
                .getPVCoordinates();
        return new PVCoordinates(moved.getPosition(), moved.getVelocity());
    }

    /** The excess velocity at its end, ICRF, m/s. */
    public Vector3D arrivalExcessVelocity() {
        return end().arrivingExcessVelocity();
    }
}
