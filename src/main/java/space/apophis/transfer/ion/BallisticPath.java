package space.apophis.transfer.ion;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.LambertArc;

/**
 * A way along Lambert arcs past the nodes of a plan: what a flight under thrust starts its search from.
 *
 * @param times at the nodes, TDB seconds since J2000
 * @param arcs from node to node
 * @param deltaV the impulses that it would take, m/s: at launch what exceeds the launcher, at flybys what joins the arcs, at
 *     the end what an arrival or a limit of speed asks for
 */
record BallisticPath(List<Double> times, List<LambertArc> arcs, double deltaV) {

    BallisticPath {
        times = List.copyOf(times);
        arcs = List.copyOf(arcs);
    }

    /** Velocity at a node, heliocentric, m/s: the mean of those before and after it. */
    Vector3D velocity(int node) {
        if (node == 0) {
            return arcs.get(0).departureVelocity();
        }
        final Vector3D before = arcs.get(node - 1).arrivalVelocity();
        return node == arcs.size()
                ? before
                : before.add(arcs.get(node).departureVelocity()).scalarMultiply(0.5);
    }

    /** Whether another goes the same ways at about the same times, to within s. */
    boolean isLike(BallisticPath other, double close) {
        for (int i = 0; i < arcs.size(); i++) {
            if (!arcs.get(i).branch().equals(other.arcs.get(i).branch())) {
                return false;
            }
        }
        for (int i = 0; i < times.size(); i++) {
            if (FastMath.abs(times.get(i) - other.times.get(i)) > close) {
                return false;
            }
        }
        return true;
    }
}
