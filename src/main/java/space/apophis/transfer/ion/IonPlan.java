package space.apophis.transfer.ion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.mission.LegType;

/**
 * What a flight under ion thrust is to do: phases of thrust from node to node.
 *
 * @param gm of the Sun, m^3/s^2
 * @param nodes in time order, a launch first, flybys, and a flyby or an arrival last
 * @param propulsion the engines
 * @param launchMass with propellant, kg
 * @param propellant that may be used, kg
 * @param segments of each phase, at least two each, one number fewer than nodes
 */
public record IonPlan(
        double gm,
        List<IonNode> nodes,
        IonPropulsion propulsion,
        double launchMass,
        double propellant,
        List<Integer> segments) {

    public IonPlan {
        nodes = List.copyOf(nodes);
        segments = List.copyOf(segments);
        if (!(gm > 0.0 && launchMass > 0.0 && propellant >= 0.0 && propellant < launchMass)) {
            throw new IllegalArgumentException("a flight needs GM and mass above 0, and propellant less than the mass");
        }
        if (nodes.size() < 2 || nodes.get(0).type() != LegType.LAUNCH) {
            throw new IllegalArgumentException("a flight under ion thrust begins with a launch and goes on");
        }
        for (int i = 1; i < nodes.size(); i++) {
            final boolean last = i == nodes.size() - 1;
            if (nodes.get(i).type() != LegType.FLYBY && !(last && nodes.get(i).type() == LegType.ARRIVAL)) {
                throw new IllegalArgumentException(
                        "after its launch a flight passes flybys, to the last or an arrival");
            }
            if (!(nodes.get(i).latest() > nodes.get(i - 1).earliest())) {
                throw new IllegalArgumentException("no time is left between "
                        + nodes.get(i - 1).body() + " and " + nodes.get(i).body());
            }
        }
        if (segments.size() != nodes.size() - 1 || segments.stream().anyMatch(n -> n < 2)) {
            throw new IllegalArgumentException("each phase needs at least two segments");
        }
    }

    /** The same plan with other nodes. */
    public IonPlan with(List<IonNode> newNodes) {
        return new IonPlan(gm, newNodes, propulsion, launchMass, propellant, segments);
    }

    /** The same plan with another launch. */
    public IonPlan withLaunch(IonNode launch) {
        final List<IonNode> newNodes = new ArrayList<>(nodes);
        newNodes.set(0, launch);
        return with(newNodes);
    }

    /** The same plan with other numbers of segments. */
    public IonPlan withSegments(List<Integer> newSegments) {
        return new IonPlan(gm, nodes, propulsion, launchMass, propellant, newSegments);
    }

    /** The same plan with half as many segments, to be solved first. */
    IonPlan coarse() {
        return withSegments(
                segments.stream().map(n -> FastMath.max(2, (n + 1) / 2)).toList());
    }

    /** How many phases there are. */
    public int phases() {
        return segments.size();
    }
}
