package space.apophis.transfer.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.KeplerArc;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.ion.IonUnits;
import space.apophis.transfer.optimisation.Optimum;
import space.apophis.transfer.optimisation.SequentialQuadraticProgramming;

/**
 * What a rendezvous costs at least for a given launch, by asymptote: the least delta v over two impulses on the way, the
 * time of the second, and the arrival. Starts of the search are arcs of Lambert's problem from trial points of the coast to
 * trial arrivals. Immutable.
 *
 * @param plan what is to be done
 * @param limit asymptotes that the launch may have
 */
public record RendezvousCost(RendezvousPlan plan, LaunchLimit limit) {

    /** Rounding of impulses near none, m/s: each of the two on the way counts for at least this while searching. */
    static final double ROUNDING = 0.3;

    /** Where trial arcs leave the coast, as shares of the way from the first impulse to the arrival. */
    private static final double[] LEAVING = {0.0, 0.2, 0.4, 0.6, 0.8};

    private static final int TRIAL_ARRIVALS = 5;
    private static final int SEARCHES = 3;
    private static final double LARGEST_GAP = 1000.0;
    private static final SequentialQuadraticProgramming SOLVER =
            new SequentialQuadraticProgramming(1e-8, 1e-5, 300, 0.3);

    /** Units that suit the legs of a few hundred days; the mass has no part in it. */
    static final IonUnits UNITS = IonUnits.heliocentric(1.0);

    /** The least delta v along a given asymptote; empty if no way was found. */
    public Optional<RendezvousFlight> along(Vector3D excessVelocity) {
        return best(trialsAlong(excessVelocity), Optional.of(excessVelocity));
    }

    /** The least delta v over the asymptotes of the launch; empty if no way was found. */
    public Optional<RendezvousFlight> least() {
        return best(directTrials(), Optional.empty());
    }

    /** A start of the search: all variables of the chain, and what it costs, m/s. */
    private record Trial(double[] values, double cost) {}

    private Optional<RendezvousFlight> best(List<Trial> trials, Optional<Vector3D> excessVelocity) {
        final RendezvousProblem problem =
                new RendezvousProblem(new RendezvousChain(plan, UNITS, ROUNDING), limit, excessVelocity);
        return trials.stream()
                .sorted(Comparator.comparingDouble(Trial::cost))
                .limit(SEARCHES)
                .map(trial -> SOLVER.solve(problem, problem.reduced(trial.values())))
                .filter(optimum -> !Double.isNaN(optimum.objective()))
                .map(Optimum::x)
                .map(problem::flight)
                .filter(flight -> flight.gap() < LARGEST_GAP)
                .min(Comparator.comparingDouble(RendezvousFlight::deltaV));
    }

    private double[] arrivals() {
        final int count = plan.latest() > plan.earliest() ? TRIAL_ARRIVALS : 1;
        final double[] arrivals = new double[count];
        for (int i = 0; i < count; i++) {
            arrivals[i] = plan.earliest() + (plan.latest() - plan.earliest()) * i / FastMath.max(1, count - 1);
        }
        return arrivals;
    }

    /** Transfers without an impulse on the way, moved within the limits of the launch. */
    private List<Trial> directTrials() {
        final List<Trial> trials = new ArrayList<>();
        for (double arrival : arrivals()) {
            for (LambertArc arc : arcs(plan.earth().getPosition(), plan.launch(), arrival)) {
                final Vector3D excess =
                        arc.departureVelocity().subtract(plan.earth().getVelocity());
                final Vector3D near = limit.nearest(excess);
                final double missing = near.distance(excess);
                trials.add(new Trial(
                        values(near, Vector3D.ZERO, 0.5, Vector3D.ZERO, arrival), missing + braking(arc, arrival)));
            }
        }
        return trials;
    }

    private List<Trial> trialsAlong(Vector3D excessVelocity) {
        final List<Trial> trials = new ArrayList<>();
        final KeplerArc coast = new KeplerArc(plan.gm());
        final double[] start = KeplerArc.state(
                plan.earth().getPosition(), plan.earth().getVelocity().add(excessVelocity));
        for (double arrival : arrivals()) {
            for (double share : LEAVING) {
                final double time = plan.firstImpulse() + share * (arrival - plan.firstImpulse());
                coast.propagate(start, 0, time - plan.launch());
                final Vector3D from = new Vector3D(coast.end[0], coast.end[1], coast.end[2]);
                final Vector3D before = new Vector3D(coast.end[3], coast.end[4], coast.end[5]);
                for (LambertArc arc : arcs(from, time, arrival)) {
                    final Vector3D impulse = arc.departureVelocity().subtract(before);
                    trials.add(new Trial(
                            share == 0.0
                                    ? values(excessVelocity, impulse, 0.5, Vector3D.ZERO, arrival)
                                    : values(excessVelocity, Vector3D.ZERO, share, impulse, arrival),
                            impulse.getNorm() + braking(arc, arrival)));
                }
            }
        }
        return trials;
    }

    private List<LambertArc> arcs(Vector3D from, double time, double arrival) {
        return LambertProblem.aboutSun(
                plan.gm(), from, plan.target().apply(arrival).getPosition(), arrival - time, 0);
    }

    private double braking(LambertArc arc, double arrival) {
        return arc.arrivalVelocity().distance(plan.target().apply(arrival).getVelocity());
    }

    private double[] values(Vector3D excess, Vector3D first, double share, Vector3D second, double arrival) {
        return values(plan, excess, first, share, second, arrival);
    }

    private static double[] values(
            RendezvousPlan plan, Vector3D excess, Vector3D first, double share, Vector3D second, double arrival) {
        final double[] values = new double[RendezvousChain.SIZE];
        for (int i = 0; i < 3; i++) {
            values[RendezvousChain.EXCESS + i] = excess.toArray()[i] / UNITS.speed();
            values[RendezvousChain.FIRST + i] = first.toArray()[i] / UNITS.speed();
            values[RendezvousChain.SECOND + i] = second.toArray()[i] / UNITS.speed();
        }
        values[RendezvousChain.SHARE] = share;
        values[RendezvousChain.ARRIVAL] = (arrival - plan.earliest()) / UNITS.time();
        return values;
    }

    /** The variables of a chain at a flight. */
    static double[] values(RendezvousPlan plan, RendezvousFlight flight) {
        final double share = (flight.secondTime() - plan.firstImpulse()) / (flight.arrival() - plan.firstImpulse());
        return values(plan, flight.excessVelocity(), flight.first(), share, flight.second(), flight.arrival());
    }
}
