package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.random.RandomGenerator;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.Lambert;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LambertGeometry;
import space.apophis.transfer.TransferPlan;

/**
 * Where a run of a search may begin: times at random, and each leg left on a Lambert arc to the next body, met at its time,
 * where the manoeuvres of the leg then have little to do, or already at the time of the last of them, which then takes the
 * craft along with the body. Both are valleys too narrow to be met by chance.
 *
 * @param plan searched
 * @param variables of the plan
 */
record LegGuess(LegPlan plan, LegVariables variables) {

    /** Size of the manoeuvres guessed, m/s. */
    private static final double IMPULSE = 20.0;

    /** A point of the variables. */
    double[] point(RandomGenerator random) {
        final double[] any = new double[variables.count()];
        for (int i = 0; i < any.length; i++) {
            any[i] = random.nextDouble();
        }
        final double[] times = new double[plan.nodes().size()];
        variables.times(any, times);
        final int last = times.length - 1;
        final Vector3D[] before = new Vector3D[times.length];
        final Vector3D[] after = new Vector3D[times.length];
        for (int from = 0; from < last; from = plan.nextBody(from)) {
            final int to = plan.nextBody(from);
            final int solved = plan.solved(from);
            // Before its range of times the motion of a body may be unknown.
            final boolean early = solved > from
                    && random.nextBoolean()
                    && times[solved] >= plan.nodes().get(to).when().earliest();
            final int branch = random.nextInt(LambertBranch.count(plan.revolutions()));
            final Lambert lambert = arc(from, times[from], to, early ? times[solved] : times[to], branch);
            if (lambert == null) {
                return any;
            }
            for (int i = from + 1; i < to; i++) {
                before[i] = Vector3D.ZERO;
                after[i] = new Vector3D(
                        IMPULSE * random.nextGaussian(),
                        IMPULSE * random.nextGaussian(),
                        IMPULSE * random.nextGaussian());
            }
            after[from] = new Vector3D(lambert.departureVelocity);
            before[to] = new Vector3D(lambert.arrivalVelocity);
        }
        return variables.pointOf(trajectory(times, before, after));
    }

    /** Null where there is none. */
    private Lambert arc(int from, double start, int to, double end, int branch) {
        final Lambert lambert = new Lambert();
        final double[] a = state(from, start).getPosition().toArray();
        final double[] b = state(to, end).getPosition().toArray();
        final boolean defined =
                lambert.take(plan.gmSun(), a, 0, b, 0, end - start, TransferPlan.ECLIPTIC_POLE.toArray(), false)
                        == LambertGeometry.DEFINED;
        // Not every branch has an arc; the one without whole revolutions always has.
        return defined && (lambert.solve(branch) || lambert.solve(0)) ? lambert : null;
    }

    private PVCoordinates state(int node, double time) {
        return ((PlannedEncounter) plan.nodes().get(node)).body().motion().apply(time);
    }

    /** Holds what the variables are made of: excess velocities at bodies, and impulses. */
    private LegTrajectory trajectory(double[] times, Vector3D[] before, Vector3D[] after) {
        final List<LegNode> nodes = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            final boolean atBody = plan.nodes().get(i) instanceof PlannedEncounter;
            final Vector3D body = atBody ? state(i, times[i]).getVelocity() : Vector3D.ZERO;
            nodes.add(new LegNode(
                    plan.nodes().get(i).type(),
                    "",
                    times[i],
                    Vector3D.ZERO,
                    body,
                    before[i] == null ? body : before[i],
                    after[i] == null ? body : after[i],
                    0.0,
                    Double.NaN));
        }
        return new LegTrajectory(plan.gmSun(), nodes);
    }
}
