package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.util.FastMath;
import space.apophis.job.InputFault;
import space.apophis.scenario.mission.LegType;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;
import space.apophis.units.Unit;

/**
 * What a trajectory of several legs shall do: from a launch by way of deep-space manoeuvres and swing-bys to an arrival or
 * a flyby.
 *
 * @param gmSun m^3/s^2
 * @param nodes in time order, each time range cut to what its neighbours leave
 * @param revolutions greatest number of whole ones of each arc
 */
public record LegPlan(double gmSun, List<PlannedNode> nodes, int revolutions) {

    /** Shortest leg, s: what is shorter lies within the reach of the planet and is no conic about the Sun. */
    public static final double SHORTEST_LEG = Unit.DAY;

    private static final int MOST_REVOLUTIONS = 10;

    public LegPlan {
        if (revolutions < 0 || revolutions > MOST_REVOLUTIONS) {
            throw new InputFault("an arc may have 0 to " + MOST_REVOLUTIONS + " whole revolutions");
        }
        final int last = nodes.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (nodes.get(i) instanceof PlannedLaunch != (i == 0)
                    || nodes.get(i) instanceof PlannedEnd != (i == last)) {
                throw new InputFault("legs begin with one launch and end with one arrival or flyby");
            }
        }
        nodes = List.copyOf(cut(nodes));
    }

    /** Ranges of time that leave each neighbour its place. */
    private static List<PlannedNode> cut(List<PlannedNode> nodes) {
        final int n = nodes.size();
        final double[] earliest = new double[n];
        final double[] latest = new double[n];
        for (int i = 0; i < n; i++) {
            final double asked = nodes.get(i).when().earliest();
            earliest[i] = i == 0 ? asked : FastMath.max(asked, earliest[i - 1] + SHORTEST_LEG);
        }
        for (int i = n - 1; i >= 0; i--) {
            final double asked = nodes.get(i).when().latest();
            latest[i] = i == n - 1 ? asked : FastMath.min(asked, latest[i + 1] - SHORTEST_LEG);
        }
        final List<PlannedNode> cut = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (!(earliest[i] <= latest[i])) {
                throw new InputFault(String.format(
                        Locale.ROOT,
                        "the dates leave no time for the %s: it could be at %s at the earliest and at %s at the latest",
                        name(nodes.get(i)),
                        date(earliest[i]),
                        date(latest[i])));
            }
            if (Double.isInfinite(earliest[i]) || Double.isInfinite(latest[i])) {
                throw new InputFault("the launch and the end of a trajectory need dates");
            }
            cut.add(nodes.get(i).within(new TimeRange(earliest[i], latest[i])));
        }
        return cut;
    }

    private static String date(double time) {
        return Double.isInfinite(time)
                ? "any time"
                : Epoch.ofSecondsSinceJ2000(time, TimeScaleName.TDB).toString();
    }

    /** What a node is called in messages. */
    static String name(PlannedNode node) {
        return node instanceof PlannedEncounter encounter
                ? node.type() + " of " + encounter.body().name()
                : node.type().toString();
    }

    /** The launch. */
    public PlannedLaunch launch() {
        return (PlannedLaunch) nodes.get(0);
    }

    /** The same with one node replaced. */
    public LegPlan with(int index, PlannedNode node) {
        final List<PlannedNode> changed = new ArrayList<>(nodes);
        changed.set(index, node);
        return new LegPlan(gmSun, changed, revolutions);
    }

    /** Place of the next node at a body. */
    public int nextBody(int index) {
        int next = index + 1;
        while (nodes.get(next) instanceof PlannedManoeuvre) {
            next++;
        }
        return next;
    }

    /**
     * Where the arc begins that a Lambert problem leads to the next body: the last manoeuvre of free size of a leg, or else
     * the body that the leg leaves.
     *
     * @param from place of the body that the leg leaves
     */
    int solved(int from) {
        int solved = from;
        for (int i = from + 1; nodes.get(i) instanceof PlannedManoeuvre manoeuvre; i++) {
            solved = manoeuvre.isFree() ? i : solved;
        }
        return solved;
    }

    /** Whether a node is a deep-space manoeuvre of free size. */
    boolean isFreeManoeuvre(int index) {
        return nodes.get(index).type() == LegType.DEEP_SPACE_MANOEUVRE
                && ((PlannedManoeuvre) nodes.get(index)).isFree();
    }
}
