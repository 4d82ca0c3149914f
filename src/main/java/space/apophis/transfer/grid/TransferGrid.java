package space.apophis.transfer.grid;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.transfer.ArrivalGeometry;
import space.apophis.transfer.Lambert;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LambertGeometry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.StateSeries;
import space.apophis.transfer.TransferPlan;
import space.apophis.units.Unit;

/**
 * Transfers from Earth to a target for every pair of launch and arrival days and every branch: what a porkchop chart
 * shows. Each is a prograde conic about the Sun between the true positions at both ends. Kept are the excess velocities at
 * the ends, 48 bytes an arc; all else follows from them. Immutable.
 */
public final class TransferGrid {

    private final TransferPlan plan;
    private final StateSeries target;
    private final StateSeries earthAtArrival;
    private final double[] departureExcess;
    private final double[] arrivalExcess;

    private TransferGrid(TransferPlan plan, StateSeries target, StateSeries earthAtArrival) {
        this.plan = plan;
        this.target = target;
        this.earthAtArrival = earthAtArrival;
        this.departureExcess = new double[3 * plan.arcs()];
        this.arrivalExcess = new double[3 * plan.arcs()];
        Arrays.fill(departureExcess, Double.NaN);
        Arrays.fill(arrivalExcess, Double.NaN);
    }

    /** Searches with Earth and Sun of an ephemeris and the path of a target. */
    public static TransferGrid search(
            TransferPlan plan, SolarSystem solarSystem, Trajectory target, Progress progress) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return search(
                plan,
                solarSystem.planets().gm(Body.SUN),
                t -> motion.of(Body.EARTH, Body.SUN, t),
                target::heliocentric,
                progress);
    }

    /**
     * Searches between two motions about the Sun, on all processors; the result does not depend on their number.
     *
     * @param gmSun m^3/s^2
     * @param earth heliocentric, ICRF, by TDB seconds since J2000
     * @param target the same
     */
    public static TransferGrid search(
            TransferPlan plan,
            double gmSun,
            DoubleFunction<PVCoordinates> earth,
            DoubleFunction<PVCoordinates> target,
            Progress progress) {
        final TransferGrid grid =
                new TransferGrid(plan, new StateSeries(plan.arrival(), target), new StateSeries(plan.arrival(), earth));
        final StateSeries departure = new StateSeries(plan.launch(), earth);
        final AtomicInteger done = new AtomicInteger();
        IntStream.range(0, plan.launch().count()).parallel().forEach(day -> {
            grid.fill(day, departure, gmSun);
            progress.report(
                    "searching transfers", done.incrementAndGet(), plan.launch().count());
        });
        return grid;
    }

    private void fill(int launchDay, StateSeries departure, double gmSun) {
        final Lambert lambert = new Lambert();
        final double[] axis = TransferPlan.ECLIPTIC_POLE.toArray();
        for (int j = 0; j < plan.arrival().count(); j++) {
            final double time = plan.arrival().at(j) - plan.launch().at(launchDay);
            if (time <= 0.0
                    || lambert.take(gmSun, departure.position, 3 * launchDay, target.position, 3 * j, time, axis, false)
                            != LambertGeometry.DEFINED) {
                continue;
            }
            for (int b = 0; b < plan.branches() && lambert.solve(b); b++) {
                final int at = 3 * plan.arc(launchDay, j, b);
                for (int k = 0; k < 3; k++) {
                    departureExcess[at + k] = lambert.departureVelocity[k] - departure.velocity[3 * launchDay + k];
                    arrivalExcess[at + k] = lambert.arrivalVelocity[k] - target.velocity[3 * j + k];
                }
            }
        }
    }

    /** What was searched. */
    public TransferPlan plan() {
        return plan;
    }

    /** What the craft has to give at arrival, m/s; not a number where there is no such arc. */
    public double deltaV(int launchDay, int arrivalDay, int branch) {
        return norm(arrivalExcess, 3 * plan.arc(launchDay, arrivalDay, branch));
    }

    /** The branch of least delta v of two days; -1 if there is none. */
    public int bestBranch(int launchDay, int arrivalDay) {
        int best = -1;
        for (int b = 0; b < plan.branches(); b++) {
            final double deltaV = deltaV(launchDay, arrivalDay, b);
            if (!Double.isNaN(deltaV) && (best < 0 || deltaV < deltaV(launchDay, arrivalDay, best))) {
                best = b;
            }
        }
        return best;
    }

    /** The transfer of least delta v of two days; empty where there is none. */
    public Optional<TransferOption> best(int launchDay, int arrivalDay) {
        return option(launchDay, arrivalDay, Math.max(0, bestBranch(launchDay, arrivalDay)));
    }

    /** The transfer of two days on a branch; empty where there is no such arc. */
    public Optional<TransferOption> option(int launchDay, int arrivalDay, int branch) {
        final int arc = plan.arc(launchDay, arrivalDay, branch);
        if (Double.isNaN(departureExcess[3 * arc])) {
            return Optional.empty();
        }
        final Vector3D excess = StateSeries.vector(arrivalExcess, arc);
        final ArrivalGeometry geometry =
                ArrivalGeometry.of(target.position(arrivalDay), earthAtArrival.position(arrivalDay), excess);
        final double arrival = plan.arrival().at(arrivalDay);
        return Optional.of(new TransferOption(
                plan.launch().at(launchDay),
                arrival,
                LambertBranch.of(branch),
                new LaunchAsymptote(StateSeries.vector(departureExcess, arc)),
                excess,
                (plan.encounter() - arrival) / Unit.DAY,
                geometry.sunPhaseAngle(),
                geometry.earthRange(),
                geometry.solarElongation(),
                Optional.empty()));
    }

    private static double norm(double[] vectors, int at) {
        return FastMath.sqrt(
                vectors[at] * vectors[at] + vectors[at + 1] * vectors[at + 1] + vectors[at + 2] * vectors[at + 2]);
    }
}
