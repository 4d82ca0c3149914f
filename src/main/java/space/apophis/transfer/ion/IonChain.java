package space.apophis.transfer.ion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.optimisation.Evaluation;

/**
 * The constraints of a flight under ion thrust, by the transcription of Sims and Flanagan (1999, AAS 99-338), with analytic
 * derivatives: half legs flown from its two nodes have to meet in position, velocity and mass (seven
 * equalities); throttles are at most 1 in size, and speeds at nodes within their limits (inequalities). A flyby leaves
 * velocity and mass as they are.
 *
 * <p>A chain is a block of a larger problem: it reads all its variables from one array, fixed ones too, and writes its
 * rows from a given row on and its columns where it is told, so that several flights may share variables.
 *
 * <p>A work space, for one thread.
 */
public final class IonChain {

    private static final int STATE = 7;

    private final IonPlan plan;
    private final IonUnits units;
    private final IonLayout layout;
    private final HalfLeg[] forward;
    private final HalfLeg[] backward;
    private final double[][] nodeStates;
    private final double[][] nodeRates;

    /**
     * @param rounding of the size of a throttle near none, above 0: so much of the propellant of a segment at full thrust
     *     is not counted at most
     */
    public IonChain(IonPlan plan, IonUnits units, double rounding) {
        if (!(rounding > 0.0)) {
            throw new IllegalArgumentException("the rounding of throttles is above 0");
        }
        this.plan = plan;
        this.units = units;
        layout = new IonLayout(plan, units);
        forward = new HalfLeg[plan.phases()];
        backward = new HalfLeg[plan.phases()];
        for (int p = 0; p < plan.phases(); p++) {
            final int n = plan.segments().get(p);
            forward[p] = new HalfLeg(plan.gm(), plan.propulsion(), rounding, (n + 1) / 2, 1);
            backward[p] = new HalfLeg(plan.gm(), plan.propulsion(), rounding, n / 2, -1);
        }
        nodeStates = new double[plan.nodes().size()][STATE];
        nodeRates = new double[plan.nodes().size()][STATE];
    }

    /** What the flight is to do. */
    public IonPlan plan() {
        return plan;
    }

    /** Units of variables and constraints. */
    public IonUnits units() {
        return units;
    }

    /** Order of the variables. */
    public IonLayout layout() {
        return layout;
    }

    /** Number of equalities. */
    public int equalities() {
        return STATE * plan.phases();
    }

    /** Number of inequalities. */
    public int inequalities() {
        int count = plan.segments().stream().mapToInt(Integer::intValue).sum();
        for (IonNode node : plan.nodes()) {
            count += limitsOf(node);
        }
        return count;
    }

    private static int limitsOf(IonNode node) {
        if (node.excessVelocity().isPresent()) {
            return 0;
        }
        return (Double.isFinite(node.greatestSpeed()) ? 1 : 0) + (node.leastSpeed() > 0.0 ? 1 : 0);
    }

    /**
     * Evaluates the constraints.
     *
     * @param values all variables of {@link #layout()}
     * @param columns for each of them its column in the problem, -1 if it has none
     * @param into takes rows and derivatives; told if the flight is not possible at all
     * @param equalityAt first of its equalities
     * @param inequalityAt first of its inequalities
     */
    public void evaluate(double[] values, int[] columns, Evaluation into, int equalityAt, int inequalityAt) {
        if (!fly(values)) {
            into.undefined();
            return;
        }
        for (int p = 0; p < plan.phases(); p++) {
            match(p, columns, into, equalityAt + STATE * p);
        }
        int row = inequalityAt;
        for (int at = layout.throttlesAt(0); at < layout.size(); at += 3) {
            into.inequalities()[row] = -1.0;
            for (int i = at; i < at + 3; i++) {
                into.inequalities()[row] += values[i] * values[i];
                put(into.inequalityJacobian()[row], columns[i], 2.0 * values[i]);
            }
            row++;
        }
        for (int k = 0; k < plan.nodes().size(); k++) {
            row += limit(k, values, columns, into, row);
        }
    }

    private boolean fly(double[] values) {
        for (int k = 0; k < plan.nodes().size(); k++) {
            take(k, values);
        }
        for (int p = 0; p < plan.phases(); p++) {
            final double length = segmentLength(p, values);
            final int first = layout.throttlesAt(p);
            if (!(length > 0.0)) {
                return false;
            }
            try {
                if (!forward[p].fly(nodeStates[p], length, values, first)
                        || !backward[p].fly(nodeStates[p + 1], length, values, layout.throttlesAt(p + 1) - 3)) {
                    return false;
                }
            } catch (IllegalArgumentException e) {
                // A trial of the solver that leads through the Sun or out of all bounds.
                return false;
            }
        }
        return true;
    }

    private double segmentLength(int phase, double[] values) {
        return (layout.time(values, phase + 1) - layout.time(values, phase))
                / plan.segments().get(phase);
    }

    /** State of the craft at a node, and its rate of change with the node's time. */
    private void take(int k, double[] values) {
        final IonNode node = plan.nodes().get(k);
        final PVCoordinates body = node.motion().apply(layout.time(values, k));
        final double[] position = body.getPosition().add(node.offset()).toArray();
        final double[] velocity = body.getVelocity().toArray();
        final double[] acceleration = body.getAcceleration().toArray();
        for (int i = 0; i < 3; i++) {
            nodeStates[k][i] = position[i];
            nodeStates[k][3 + i] = velocity[i] + values[layout.excessAt(k) + i] * units.speed();
            nodeRates[k][i] = velocity[i];
            nodeRates[k][3 + i] = acceleration[i];
        }
        nodeStates[k][6] = values[layout.massAt(k)] * units.mass();
    }

    /** The seven equalities of a phase: forward less backward. */
    private void match(int p, int[] columns, Evaluation into, int rowAt) {
        final HalfLeg before = forward[p];
        final HalfLeg after = backward[p];
        final int n = plan.segments().get(p);
        for (int i = 0; i < STATE; i++) {
            final double unit = units.ofState(i);
            final double[] row = into.equalityJacobian()[rowAt + i];
            into.equalities()[rowAt + i] = (before.state[i] - after.state[i]) / unit;
            final double byLength =
                    (before.partials[i][HalfLeg.SEGMENT_LENGTH] - after.partials[i][HalfLeg.SEGMENT_LENGTH]) / n;
            node(p, columns, row, before.partials[i], 1.0 / unit, -byLength / unit);
            node(p + 1, columns, row, after.partials[i], -1.0 / unit, byLength / unit);
            for (int k = 0; k < before.segments; k++) {
                throttle(columns, row, layout.throttlesAt(p) + 3 * k, before.partials[i], k, 1.0 / unit);
            }
            for (int k = 0; k < after.segments; k++) {
                throttle(columns, row, layout.throttlesAt(p + 1) - 3 * (k + 1), after.partials[i], k, -1.0 / unit);
            }
        }
    }

    private void node(int k, int[] columns, double[] row, double[] partials, double factor, double byTime) {
        double moved = 0.0;
        for (int j = 0; j < 6; j++) {
            moved += partials[j] * nodeRates[k][j];
        }
        put(row, columns[layout.timeAt(k)], (factor * moved + byTime) * units.time());
        for (int j = 0; j < 3; j++) {
            put(row, columns[layout.excessAt(k) + j], factor * partials[3 + j] * units.speed());
        }
        put(row, columns[layout.massAt(k)], factor * partials[6] * units.mass());
    }

    private static void throttle(int[] columns, double[] row, int at, double[] partials, int segment, double factor) {
        for (int j = 0; j < 3; j++) {
            put(row, columns[at + j], factor * partials[HalfLeg.THROTTLES + 3 * segment + j]);
        }
    }

    /** Speed relative to the body within its limits, by squares; returns the number of rows. */
    private int limit(int k, double[] values, int[] columns, Evaluation into, int rowAt) {
        final IonNode node = plan.nodes().get(k);
        if (node.excessVelocity().isPresent()) {
            return 0;
        }
        int row = rowAt;
        if (Double.isFinite(node.greatestSpeed())) {
            bound(k, values, columns, into, row++, node.greatestSpeed(), 1.0);
        }
        if (node.leastSpeed() > 0.0) {
            bound(k, values, columns, into, row++, node.leastSpeed(), -1.0);
        }
        return row - rowAt;
    }

    /**
     * @param sense 1 for the greatest speed, -1 for the least
     */
    private void bound(int k, double[] values, int[] columns, Evaluation into, int row, double speed, double sense) {
        final int at = layout.excessAt(k);
        final double square =
                values[at] * values[at] + values[at + 1] * values[at + 1] + values[at + 2] * values[at + 2];
        final double limit = FastMath.pow(speed / units.speed(), 2);
        into.inequalities()[row] = sense * (square / limit - 1.0);
        for (int i = at; i < at + 3; i++) {
            put(into.inequalityJacobian()[row], columns[i], sense * 2.0 * values[i] / limit);
        }
    }

    private static void put(double[] row, int column, double value) {
        if (column >= 0) {
            // Two flights may share a column.
            row[column] += value;
        }
    }

    /**
     * The flight at a point, as far as its half legs meet.
     *
     * @throws IllegalArgumentException if there is none
     */
    public IonFlight flight(double[] values) {
        if (!fly(values)) {
            throw new IllegalArgumentException("there is no flight at this point");
        }
        final List<IonPoint> points = new ArrayList<>();
        for (int k = 0; k < plan.nodes().size(); k++) {
            final IonNode node = plan.nodes().get(k);
            final double[] state = nodeStates[k];
            points.add(new IonPoint(
                    node.type(),
                    node.body(),
                    layout.time(values, k),
                    vector(state, 0),
                    vector(state, 3),
                    vector(values, layout.excessAt(k)).scalarMultiply(units.speed()),
                    state[6]));
        }
        final List<IonSegment> segments = new ArrayList<>();
        final List<IonMatch> matches = new ArrayList<>();
        for (int p = 0; p < plan.phases(); p++) {
            for (int i = 0; i < plan.segments().get(p); i++) {
                segments.add(segment(p, i, values, points));
            }
            matches.add(new IonMatch(
                    points.get(p).body(),
                    points.get(p + 1).body(),
                    vector(forward[p].state, 0).distance(vector(backward[p].state, 0)),
                    vector(forward[p].state, 3).distance(vector(backward[p].state, 3)),
                    FastMath.abs(forward[p].state[6] - backward[p].state[6])));
        }
        return new IonFlight(points, segments, matches);
    }

    /** A segment of a phase as flown, in the order of time. */
    private IonSegment segment(int phase, int i, double[] values, List<IonPoint> points) {
        final int n = plan.segments().get(phase);
        final double start = points.get(phase).time();
        final double length = segmentLength(phase, values);
        final boolean early = i < forward[phase].segments;
        final HalfLeg half = early ? forward[phase] : backward[phase];
        final int k = early ? i : n - 1 - i;
        final double nearer = k == 0 ? points.get(early ? phase : phase + 1).mass() : half.massBeyond[k - 1];
        final Vector3D throttle = vector(values, layout.throttlesAt(phase) + 3 * i);
        return new IonSegment(
                start + i * length,
                i == n - 1 ? points.get(phase + 1).time() : start + (i + 1) * length,
                throttle.scalarMultiply(half.available[k]),
                throttle.getNorm(),
                half.available[k],
                half.distance[k],
                early ? nearer : half.massBeyond[k],
                early ? half.massBeyond[k] : nearer,
                new Vector3D(half.impulse[k]).getNorm());
    }

    private static Vector3D vector(double[] numbers, int at) {
        return new Vector3D(numbers[at], numbers[at + 1], numbers[at + 2]);
    }
}
