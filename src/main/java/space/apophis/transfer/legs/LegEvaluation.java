package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.gravity.KeplerArc;
import space.apophis.transfer.Lambert;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LambertGeometry;
import space.apophis.transfer.PoweredSwingBy;
import space.apophis.transfer.TransferPlan;

/**
 * What a choice of {@link LegVariables} costs, and the trajectory it stands for: MGA-1DSM, the velocity formulation of Vinko and Izzo
 * (2008, ACT technical report GOHTPPSTD, section 3), for any number of deep-space manoeuvres in a leg. A leg with
 * manoeuvres leaves its body as the variables say, flies conics and impulses to the last manoeuvre of free size, and
 * from there by Lambert's problem to the next body. A leg without is a Lambert arc, whose ends decide what its launch falls
 * short by or its swing-by costs. Manoeuvres of fixed size after the one that is solved shift the point aimed at until the
 * path meets the body. All arcs of all legs up to the allowed revolutions are tried, and the cheapest sum is taken.
 *
 * <p>A work space: each thread has its own.
 */
final class LegEvaluation {

    /** Cost of a point from which no arc leads on, m/s. */
    static final double NO_ARC = 1e7;

    /** What a metre per second beyond a limit counts, so that none is bought: more than any impulse gains by it. */
    private static final double PENALTY = 20.0;

    private static final double AIM_TOLERANCE = 1.0;
    private static final int MOST_AIMS = 25;
    private static final double[] AXIS = TransferPlan.ECLIPTIC_POLE.toArray();

    private final LegPlan plan;
    private final LegVariables variables;
    private final int last;
    private final Lambert[] lamberts;
    private final KeplerArc conic;
    private final double[] state = new double[6];
    private final PVCoordinates[] bodies;
    private double[] point;

    private final double[] times;
    private final Vector3D[] position;
    private final Vector3D[] before;
    private final Vector3D[] after;
    private final double[] impulses;
    private double bestCost;
    private Vector3D[] bestPosition;
    private Vector3D[] bestBefore;
    private Vector3D[] bestAfter;
    private double[] bestImpulses;

    LegEvaluation(LegPlan plan, LegVariables variables) {
        this.plan = plan;
        this.variables = variables;
        this.conic = new KeplerArc(plan.gmSun());
        final int n = plan.nodes().size();
        last = n - 1;
        lamberts = new Lambert[n];
        Arrays.setAll(lamberts, i -> new Lambert());
        bodies = new PVCoordinates[n];
        times = new double[n];
        position = new Vector3D[n];
        before = new Vector3D[n];
        after = new Vector3D[n];
        impulses = new double[n];
    }

    /** Impulses of the craft and the price of limits broken, m/s. */
    double cost(double[] trial) {
        point = trial;
        variables.times(trial, times);
        for (int i = 0; i <= last; i++) {
            if (plan.nodes().get(i) instanceof PlannedEncounter encounter) {
                bodies[i] = encounter.body().motion().apply(times[i]);
                position[i] = bodies[i].getPosition();
            }
        }
        bestCost = NO_ARC;
        bestPosition = null;
        before[0] = bodies[0].getVelocity();
        try {
            fly(0, 0.0);
        } catch (IllegalArgumentException wild) {
            // A trial on a conic through the Sun or out of all bounds.
        }
        return bestCost;
    }

    /** The trajectory of a point; null where no arc leads on. */
    LegTrajectory trajectory(double[] trial) {
        cost(trial);
        if (bestPosition == null) {
            return null;
        }
        final List<LegNode> nodes = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            final PlannedNode planned = plan.nodes().get(i);
            nodes.add(new LegNode(
                    planned.type(),
                    planned instanceof PlannedEncounter encounter
                            ? encounter.body().name()
                            : "",
                    times[i],
                    bestPosition[i],
                    bodies[i] == null ? Vector3D.ZERO : bodies[i].getVelocity(),
                    bestBefore[i],
                    bestAfter[i],
                    bestImpulses[i],
                    planned instanceof PlannedSwingBy swingBy ? periapsis(swingBy, i) : Double.NaN));
        }
        return new LegTrajectory(plan.gmSun(), nodes);
    }

    private double periapsis(PlannedSwingBy swingBy, int i) {
        final Vector3D planet = bodies[i].getVelocity();
        return plan.solved(i) > i
                ? variables.swingBy(point, i, bestBefore[i].subtract(planet)).periapsis()
                : passed(swingBy, bestBefore[i].subtract(planet), bestAfter[i].subtract(planet))
                        .periapsis();
    }

    private static PoweredSwingBy passed(PlannedSwingBy swingBy, Vector3D arriving, Vector3D leaving) {
        return new PoweredSwingBy(swingBy.gm(), swingBy.leastPeriapsis(), arriving, leaving);
    }

    /** Flies the leg from a body and all that follow. */
    private void fly(int from, double spent) {
        final int to = plan.nextBody(from);
        final int solved = plan.solved(from);
        double sum = spent;
        if (solved > from) {
            after[from] = departure(from);
            if (after[from] == null) {
                return;
            }
            sum += impulses[from];
            for (int i = from + 1; i <= solved; i++) {
                coast(i);
                if (i < solved) {
                    after[i] = before[i].add(variables.impulse(point, i));
                    impulses[i] = after[i].subtract(before[i]).getNorm();
                    sum += impulses[i];
                }
            }
        }
        final int arcs = LambertBranch.count(plan.revolutions());
        Vector3D aim = bodies[to].getPosition();
        for (int arc = 0; arc < arcs && sum < bestCost; arc++) {
            if (solveArc(from, solved, to, arc, aim)) {
                arrive(from, solved, to, sum);
            }
        }
    }

    /** Moves to a manoeuvre from the node before it. */
    private void coast(int i) {
        position[i] = move(i);
        before[i] = new Vector3D(conic.end[3], conic.end[4], conic.end[5]);
    }

    /** Along the conic from the node before one; where it comes to. */
    private Vector3D move(int i) {
        System.arraycopy(position[i - 1].toArray(), 0, state, 0, 3);
        System.arraycopy(after[i - 1].toArray(), 0, state, 3, 3);
        conic.propagate(state, 0, times[i] - times[i - 1]);
        return new Vector3D(conic.end[0], conic.end[1], conic.end[2]);
    }

    /** Heliocentric velocity after a body that manoeuvres follow; null where the planet keeps the craft. */
    private Vector3D departure(int from) {
        final Vector3D planet = bodies[from].getVelocity();
        if (from == 0) {
            impulses[0] = 0.0;
            return planet.add(variables.launchExcess(point, planet));
        }
        final AimedSwingBy aimed = variables.swingBy(point, from, before[from].subtract(planet));
        final Vector3D leaving = aimed.leaving();
        impulses[from] = FastMath.abs(aimed.impulse());
        return leaving == null ? null : planet.add(leaving);
    }

    /** Solves for an arc from a node to the next body; false where there is none. */
    private boolean solveArc(int from, int solved, int to, int arc, Vector3D body) {
        final Lambert lambert = lamberts[from];
        final double whole = times[to] - times[solved];
        Vector3D aim = body;
        double missed = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_AIMS; i++) {
            if (lambert.take(plan.gmSun(), position[solved].toArray(), 0, aim.toArray(), 0, whole, AXIS, false)
                            != LambertGeometry.DEFINED
                    || !lambert.solve(arc)) {
                return false;
            }
            after[solved] = new Vector3D(lambert.departureVelocity);
            if (to == solved + 1) {
                before[to] = new Vector3D(lambert.arrivalVelocity);
                return true;
            }
            for (int k = solved + 1; k < to; k++) {
                coast(k);
                after[k] = before[k].add(variables.impulse(point, k));
            }
            final Vector3D miss = move(to).subtract(body);
            before[to] = new Vector3D(conic.end[3], conic.end[4], conic.end[5]);
            if (miss.getNorm() < AIM_TOLERANCE) {
                return true;
            }
            if (!(miss.getNorm() < 0.9 * missed)) {
                return false;
            }
            missed = miss.getNorm();
            aim = aim.subtract(miss);
        }
        return false;
    }

    /** Counts an arc flown to a body, and goes on from there. */
    private void arrive(int from, int solved, int to, double spent) {
        double sum = spent + (solved > from ? solvedImpulse(solved) : solvedDeparture(from));
        for (int k = solved + 1; k < to; k++) {
            impulses[k] = ((PlannedManoeuvre) plan.nodes().get(k)).size();
            sum += impulses[k];
        }
        if (to < last) {
            fly(to, sum);
            return;
        }
        final PlannedEnd end = (PlannedEnd) plan.nodes().get(last);
        final double speed = before[last].subtract(bodies[last].getVelocity()).getNorm();
        impulses[last] = end.brakes() ? speed : 0.0;
        after[last] = end.brakes() ? bodies[last].getVelocity() : before[last];
        sum += impulses[last] + PENALTY * FastMath.max(0.0, speed - end.greatestSpeed());
        if (sum < bestCost) {
            bestCost = sum;
            bestPosition = position.clone();
            bestBefore = before.clone();
            bestAfter = after.clone();
            bestImpulses = impulses.clone();
        }
    }

    private double solvedImpulse(int solved) {
        impulses[solved] = after[solved].subtract(before[solved]).getNorm();
        return impulses[solved];
    }

    /** What a launch falls short by, or a swing-by costs, that a Lambert arc follows. */
    private double solvedDeparture(int from) {
        final Vector3D leaving = after[from].subtract(bodies[from].getVelocity());
        if (plan.nodes().get(from) instanceof PlannedLaunch launch) {
            impulses[0] = 0.0;
            return PENALTY * leaving.distance(launch.allowed(leaving));
        }
        final PlannedSwingBy swingBy = (PlannedSwingBy) plan.nodes().get(from);
        impulses[from] = passed(swingBy, before[from].subtract(bodies[from].getVelocity()), leaving)
                .deltaV();
        return swingBy.powered() ? impulses[from] : PENALTY * impulses[from];
    }
}
