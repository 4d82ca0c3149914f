package space.apophis.transfer.grid;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
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
 * shows. Each is a prograde conic about the Sun between the true positions at both ends. Kept are the states on the days:
 * the arcs are solved anew where they are asked for, a launch day at a time or one by one, to the same last bit. Immutable.
 */
public final class TransferGrid {

    private static final double[] AXIS = TransferPlan.ECLIPTIC_POLE.toArray();

    private final TransferPlan plan;
    private final double gmSun;
    private final StateSeries departure;
    private final StateSeries target;
    private final StateSeries earthAtArrival;

    /**
     * Between two motions about the Sun.
     *
     * @param gmSun m^3/s^2
     * @param earth heliocentric, ICRF, by TDB seconds since J2000
     * @param target the same
     */
    public TransferGrid(
            TransferPlan plan,
            double gmSun,
            DoubleFunction<PVCoordinates> earth,
            DoubleFunction<PVCoordinates> target) {
        this.plan = plan;
        this.gmSun = gmSun;
        this.departure = new StateSeries(plan.launch(), earth);
        this.target = new StateSeries(plan.arrival(), target);
        this.earthAtArrival = new StateSeries(plan.arrival(), earth);
    }

    /** With Earth and Sun of an ephemeris and the path of a target. */
    public static TransferGrid of(TransferPlan plan, SolarSystem solarSystem, Trajectory target) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return new TransferGrid(
                plan,
                solarSystem.planets().gm(Body.SUN),
                t -> motion.of(Body.EARTH, Body.SUN, t),
                target::heliocentric);
    }

    /** What is searched. */
    public TransferPlan plan() {
        return plan;
    }

    /** All arcs of a launch day. */
    public TransferRow row(int launchDay) {
        return new TransferRow(this, launchDay, 0, plan.arrival().count());
    }

    /** The arcs of two days. */
    private TransferRow cell(int launchDay, int arrivalDay) {
        return new TransferRow(this, launchDay, arrivalDay, arrivalDay + 1);
    }

    /** What the craft has to give at arrival, m/s; not a number where there is no such arc. */
    public double deltaV(int launchDay, int arrivalDay, int branch) {
        return cell(launchDay, arrivalDay).arrivalSpeed(arrivalDay, branch);
    }

    /** The branch of least delta v of two days; -1 if there is none. */
    public int bestBranch(int launchDay, int arrivalDay) {
        return cell(launchDay, arrivalDay).bestBranch(arrivalDay);
    }

    /** The transfer of least delta v of two days; empty where there is none. */
    public Optional<TransferOption> best(int launchDay, int arrivalDay) {
        return cell(launchDay, arrivalDay).best(arrivalDay);
    }

    /** The transfer of two days on a branch; empty where there is no such arc. */
    public Optional<TransferOption> option(int launchDay, int arrivalDay, int branch) {
        final Lambert lambert = new Lambert();
        if (branch < 0 || !take(lambert, launchDay, arrivalDay) || !lambert.solve(branch)) {
            return Optional.empty();
        }
        return Optional.of(option(
                launchDay,
                arrivalDay,
                branch,
                new Vector3D(lambert.departureVelocity).subtract(StateSeries.vector(departure.velocity, launchDay)),
                new Vector3D(lambert.arrivalVelocity).subtract(StateSeries.vector(target.velocity, arrivalDay))));
    }

    /** Whether there is an arc of any kind between two days. */
    private boolean take(Lambert lambert, int launchDay, int arrivalDay) {
        final double time = plan.arrival().at(arrivalDay) - plan.launch().at(launchDay);
        return time > 0.0
                && lambert.take(
                                gmSun,
                                departure.position,
                                3 * launchDay,
                                target.position,
                                3 * arrivalDay,
                                time,
                                AXIS,
                                false)
                        == LambertGeometry.DEFINED;
    }

    /**
     * Solves for the arcs of two days.
     *
     * @param departures where the excess velocities at departure go, m/s, from an index on
     * @param arrivals where those at arrival go
     * @return how many arcs there are
     */
    int solve(Lambert lambert, int launchDay, int arrivalDay, double[] departures, double[] arrivals, int at) {
        if (!take(lambert, launchDay, arrivalDay)) {
            return 0;
        }
        final int arcs = lambert.solve(plan.revolutions(), departures, arrivals, at);
        for (int k = 0; k < 3 * arcs; k++) {
            departures[at + k] -= departure.velocity[3 * launchDay + k % 3];
            arrivals[at + k] -= target.velocity[3 * arrivalDay + k % 3];
        }
        return arcs;
    }

    /** An arc with its geometry at arrival. */
    TransferOption option(int launchDay, int arrivalDay, int branch, Vector3D departureExcess, Vector3D arrivalExcess) {
        final ArrivalGeometry geometry =
                ArrivalGeometry.of(target.position(arrivalDay), earthAtArrival.position(arrivalDay), arrivalExcess);
        final double arrival = plan.arrival().at(arrivalDay);
        return new TransferOption(
                plan.launch().at(launchDay),
                arrival,
                LambertBranch.of(branch),
                new LaunchAsymptote(departureExcess),
                arrivalExcess,
                (plan.encounter() - arrival) / Unit.DAY,
                geometry.sunPhaseAngle(),
                geometry.earthRange(),
                geometry.solarElongation(),
                Optional.empty());
    }
}
