package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.PoweredSwingBy;

/**
 * What an optimiser may choose of a plan, as numbers within box bounds. In this order for each node:
 *
 * <ul>
 *   <li>its time, where it is not fixed, as a share of what its neighbours leave;
 *   <li>at a launch that manoeuvres follow: excess speed, declination, and right ascension from that of the planet's
 *       velocity, so that every point obeys the launcher;
 *   <li>at a swing-by that manoeuvres follow: logarithm of the periapsis over the least one, angle in the target plane, and
 *       the impulse where it may be powered;
 *   <li>at a manoeuvre: its impulse, where a later one of the leg is solved; two numbers of its direction where its size is
 *       fixed.
 * </ul>
 *
 * Each number is scaled so that searches start with it between 0 and 1. Angles may go on for a turn either side.
 */
final class LegVariables {

    private static final double TURN = 2.0 * Math.PI;

    /** Impulses searched, m/s, and those a search starts from. */
    private static final double GREATEST_IMPULSE = 4000.0;

    private static final double START_IMPULSE = 300.0;

    /** Excess speed at launch searched where a launcher has no limit, m/s: a C3 of 144 km^2/s^2. */
    private static final double GREATEST_EXCESS = 12000.0;

    /** Beyond so many times the least periapsis a planet turns the path of a craft by a degree or less. */
    private static final double WIDEST = FastMath.log(300.0);

    private final LegPlan plan;
    private final int[] first;
    private final double[] low;
    private final double[] high;
    private final double[] unit;
    private final double[] zero;

    LegVariables(LegPlan plan) {
        this.plan = plan;
        final int n = plan.nodes().size();
        first = new int[n];
        final List<double[]> rows = new ArrayList<>();
        int solved = 0;
        for (int i = 0; i < n; i++) {
            final PlannedNode node = plan.nodes().get(i);
            if (node instanceof PlannedEncounter && i < n - 1) {
                solved = plan.solved(i);
            }
            first[i] = rows.size();
            if (hasTime(i)) {
                rows.add(new double[] {0.0, 1.0, 0.0, 1.0});
            }
            if (node instanceof PlannedManoeuvre manoeuvre) {
                addManoeuvre(rows, manoeuvre, i < solved);
            } else if (solved > i) {
                addDeparture(rows, node);
            }
        }
        final int count = rows.size();
        low = new double[count];
        high = new double[count];
        unit = new double[count];
        zero = new double[count];
        for (int i = 0; i < count; i++) {
            final double[] row = rows.get(i);
            zero[i] = row[2];
            unit[i] = row[3] - row[2];
            low[i] = (row[0] - zero[i]) / unit[i];
            high[i] = (row[1] - zero[i]) / unit[i];
        }
    }

    /** A row: least, greatest, and from where to where a search starts. */
    private static double[] row(double least, double greatest, double startFrom, double startTo) {
        return new double[] {least, greatest, FastMath.max(least, startFrom), FastMath.min(greatest, startTo)};
    }

    private static void addDeparture(List<double[]> rows, PlannedNode node) {
        if (node instanceof PlannedLaunch launch) {
            final double speed = FastMath.min(GREATEST_EXCESS, launch.greatestSpeed());
            rows.add(row(0.0, speed, 0.0, speed));
            final double limit = FastMath.max(launch.greatestDeclination(), Double.MIN_NORMAL);
            rows.add(row(-limit, limit, -limit, limit));
        } else {
            rows.add(row(0.0, WIDEST, 0.0, WIDEST));
        }
        rows.add(row(-TURN, TURN, -0.5 * TURN, 0.5 * TURN));
        if (node instanceof PlannedSwingBy swingBy && swingBy.powered()) {
            rows.add(row(-GREATEST_IMPULSE, GREATEST_IMPULSE, -START_IMPULSE, START_IMPULSE));
        }
    }

    private static void addManoeuvre(List<double[]> rows, PlannedManoeuvre manoeuvre, boolean beforeSolved) {
        if (manoeuvre.isFree() && beforeSolved) {
            for (int k = 0; k < 3; k++) {
                rows.add(row(-GREATEST_IMPULSE, GREATEST_IMPULSE, -START_IMPULSE, START_IMPULSE));
            }
        } else if (!manoeuvre.isFree() && !manoeuvre.isOmitted()) {
            rows.add(row(-1.0, 1.0, -1.0, 1.0));
            rows.add(row(-TURN, TURN, -0.5 * TURN, 0.5 * TURN));
        }
    }

    /** How many there are. */
    int count() {
        return low.length;
    }

    /** Least values. */
    double[] low() {
        return low.clone();
    }

    /** Greatest values. */
    double[] high() {
        return high.clone();
    }

    private double value(double[] point, int index) {
        return zero[index] + unit[index] * point[index];
    }

    /** Whether the time of a node is a variable. */
    private boolean hasTime(int node) {
        return !plan.nodes().get(node).when().isFixed()
                && !(plan.nodes().get(node) instanceof PlannedManoeuvre manoeuvre && manoeuvre.isOmitted());
    }

    /** Whether a variable is the time of a node. */
    boolean isTime(int variable) {
        for (int i = 0; i < first.length; i++) {
            if (first[i] == variable && hasTime(i)) {
                return true;
            }
        }
        return false;
    }

    /** Place of the first number of a node after its time. */
    private int after(int node) {
        return first[node] + (hasTime(node) ? 1 : 0);
    }

    /**
     * Times of all nodes: those at bodies first, then the manoeuvres between them.
     *
     * @param times filled, TDB seconds since J2000
     */
    void times(double[] point, double[] times) {
        walk(
                times,
                (node, earliest, latest) -> times[node] = hasTime(node)
                        ? earliest + point[first[node]] * (latest - earliest)
                        : plan.nodes().get(node).when().isFixed() ? earliest : 0.5 * (earliest + latest));
    }

    /** What is done with a node and the range of time that the nodes chosen before leave it. */
    @FunctionalInterface
    private interface Choice {
        void take(int node, double earliest, double latest);
    }

    private void walk(double[] times, Choice choice) {
        final int last = plan.nodes().size() - 1;
        choice.take(0, when(0).earliest(), when(0).latest());
        for (int from = 0; from < last; ) {
            final int to = plan.nextBody(from);
            final double shortest = times[from] + (to - from) * LegPlan.SHORTEST_LEG;
            choice.take(to, FastMath.max(when(to).earliest(), shortest), when(to).latest());
            for (int i = from + 1; i < to; i++) {
                choice.take(
                        i,
                        FastMath.max(when(i).earliest(), times[i - 1] + LegPlan.SHORTEST_LEG),
                        FastMath.min(when(i).latest(), times[to] - (to - i) * LegPlan.SHORTEST_LEG));
            }
            from = to;
        }
    }

    private TimeRange when(int node) {
        return plan.nodes().get(node).when();
    }

    /**
     * The excess velocity of a launch that manoeuvres follow, m/s.
     *
     * @param planet its velocity, heliocentric, ICRF, m/s
     */
    Vector3D launchExcess(double[] point, Vector3D planet) {
        final int at = after(0);
        final PlannedLaunch launch = plan.launch();
        return launch.allowed(new Vector3D(
                value(point, at),
                new Vector3D(
                        new LaunchAsymptote(planet).rightAscension() + value(point, at + 2), value(point, at + 1))));
    }

    /** The swing-by of a node that manoeuvres follow. */
    AimedSwingBy swingBy(double[] point, int node, Vector3D arriving) {
        final PlannedSwingBy swingBy = (PlannedSwingBy) plan.nodes().get(node);
        final int at = after(node);
        return new AimedSwingBy(
                swingBy.gm(),
                arriving,
                swingBy.leastPeriapsis() * FastMath.exp(value(point, at)),
                value(point, at + 1),
                swingBy.powered() ? value(point, at + 2) : 0.0);
    }

    /** The impulse of a manoeuvre that is not solved, m/s. */
    Vector3D impulse(double[] point, int node) {
        final PlannedManoeuvre manoeuvre = (PlannedManoeuvre) plan.nodes().get(node);
        final int at = after(node);
        if (manoeuvre.isFree()) {
            return new Vector3D(value(point, at), value(point, at + 1), value(point, at + 2));
        }
        return manoeuvre.isOmitted()
                ? Vector3D.ZERO
                : new Vector3D(
                        manoeuvre.size(),
                        new Vector3D(value(point, at + 1), FastMath.asin(clip(value(point, at), -1.0, 1.0))));
    }

    /** The point of a trajectory, as near as the bounds allow. */
    double[] pointOf(LegTrajectory trajectory) {
        final double[] point = new double[count()];
        final double[] values = new double[count()];
        final double[] times =
                trajectory.nodes().stream().mapToDouble(LegNode::time).toArray();
        walk(times, (node, earliest, latest) -> {
            if (hasTime(node)) {
                values[first[node]] = latest > earliest ? (times[node] - earliest) / (latest - earliest) : 0.0;
            }
        });
        for (int i = 0; i < times.length; i++) {
            final double[] own = ownValues(i, trajectory.nodes().get(i));
            System.arraycopy(own, 0, values, after(i), own.length);
        }
        for (int i = 0; i < point.length; i++) {
            point[i] = clip((values[i] - zero[i]) / unit[i], low[i], high[i]);
        }
        return point;
    }

    /** The values of a node after its time. */
    private double[] ownValues(int index, LegNode node) {
        final int end = index + 1 < first.length ? first[index + 1] : count();
        final int count = end - after(index);
        if (count <= 0) {
            return new double[0];
        }
        final PlannedNode planned = plan.nodes().get(index);
        if (planned instanceof PlannedLaunch) {
            final LaunchAsymptote asymptote = new LaunchAsymptote(node.leavingExcessVelocity());
            return new double[] {
                asymptote.excessSpeed(),
                asymptote.declination(),
                MathUtils.normalizeAngle(
                        asymptote.rightAscension() - new LaunchAsymptote(node.bodyVelocity()).rightAscension(), 0.0)
            };
        }
        if (planned instanceof PlannedSwingBy swingBy) {
            return Arrays.copyOf(swingByValues(swingBy, node), count);
        }
        final Vector3D impulse = node.impulse();
        return count == 3 ? impulse.toArray() : new double[] {FastMath.sin(impulse.getDelta()), impulse.getAlpha()};
    }

    private static double[] swingByValues(PlannedSwingBy swingBy, LegNode node) {
        final Vector3D arriving = node.arrivingExcessVelocity();
        final Vector3D leaving = node.leavingExcessVelocity();
        final PoweredSwingBy passed = new PoweredSwingBy(swingBy.gm(), swingBy.leastPeriapsis(), arriving, leaving);
        final double sign = leaving.getNormSq() < arriving.getNormSq() ? -1.0 : 1.0;
        return new double[] {
            FastMath.log(passed.periapsis() / swingBy.leastPeriapsis()),
            AimedSwingBy.angle(arriving, leaving),
            sign * passed.periapsisImpulse()
        };
    }

    private static double clip(double value, double least, double greatest) {
        return FastMath.max(least, FastMath.min(greatest, value));
    }
}
