package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.proximity.PlannedBurn;
import space.apophis.proximity.RelativeEnd;
import space.apophis.proximity.RelativeForces;
import space.apophis.proximity.RelativePropagation;
import space.apophis.proximity.RelativeState;
import space.apophis.proximity.Steering;
import space.apophis.scenario.escort.EscortErrorsSpec;
import space.apophis.study.result.CostPercentiles;
import space.apophis.transfer.navigation.ExecutionError;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.SampleStatistics;

/**
 * The phases flown with errors: each burn is planned anew, towards the place and the instant of the plan, from where the craft is
 * thought to be, and given with errors after Gates. They are flown to a metre, a tenth of what a sigma of the knowledge is at 5 km, past Earth as a point: its
 * flattening moves a craft at 5 km by 6 m in the week after the pass.
 *
 * @param plan without errors
 * @param samples in order
 */
record EscortSamples(EscortPlan plan, List<Sample> samples) {

    private static final int KNOWLEDGE = 6;
    private static final int ROUNDS = 2;

    /** No craft beside an asteroid comes so far, m. */
    private static final double BEYOND_ALL = 1e12;

    /** Nearer than this the shape of an asteroid of some hundred metres moves a craft by more than the knowledge of it, m. */
    private static final double NEAR = 2000.0;

    /**
     * One of them.
     *
     * @param deltaV of each phase, m/s
     * @param deviation greatest of each phase from the planned place at its burns, m
     * @param atBurns true states before the burns that it comes to; empty where they are not kept
     * @param struckIn the phase in which it strikes the ground, after which it gives no burns; -1 where it does not
     */
    record Sample(double[] deltaV, double[] deviation, List<RelativeState> atBurns, int struckIn) {}

    static EscortSamples of(EscortCase escort, EscortPlan plan) {
        final EscortErrorsSpec errors = escort.spec().errors();
        final int burns = plan.flight().burns().size();
        final NormalDraws draws = new NormalDraws(errors.seed(), burns * (KNOWLEDGE + ExecutionError.DEVIATES));
        final int kept = FastMath.min(errors.samples(), errors.missedBurnSamples());
        final Sample[] samples = new Sample[errors.samples()];
        IntStream.range(0, samples.length)
                .parallel()
                .forEach(i -> samples[i] = fly(plan, errors, draws.sample(i), i < kept));
        return new EscortSamples(plan, List.of(samples));
    }

    private static Sample fly(EscortPlan plan, EscortErrorsSpec errors, double[] deviates, boolean keep) {
        final RelativeForces forces = plan.forces().with(Optional.empty());
        final RelativePropagation near = new RelativePropagation(forces, RelativePropagation.COARSE);
        final RelativePropagation far = new RelativePropagation(forces.withPoints(1.0), RelativePropagation.COARSE);
        final ExecutionError execution = new ExecutionError(
                errors.execution().magnitude(),
                errors.execution().fixedMagnitude(),
                errors.execution().pointing(),
                errors.execution().fixedPointing());
        final double[] deltaV = new double[plan.phases()];
        final double[] deviation = new double[plan.phases()];
        final List<PlannedBurn> burns = plan.flight().burns();
        final List<RelativeState> atBurns = new ArrayList<>();
        RelativeState now = burns.isEmpty() ? null : burns.get(0).before();
        int draw = 0;
        for (int i = 0; i < burns.size(); i++) {
            final PlannedBurn burn = burns.get(i);
            final RelativePropagation propagation = burn.before().range() < NEAR ? near : far;
            final RelativeEnd end = propagation.end(now, burn.time(), BEYOND_ALL);
            if (end.kind() == RelativeEnd.Kind.IMPACT) {
                return new Sample(
                        deltaV, deviation, atBurns, plan.phase(end.state().time()));
            }
            now = end.state();
            if (keep) {
                atBurns.add(now);
            }
            final RelativeState known = known(now, errors, deviates, draw);
            final Vector3D wanted = burn.reach() == null
                    ? burn.velocity().apply(known)
                    : new Steering(propagation, plan.exhaustSpeed()).velocity(known, burn, ROUNDS);
            final Vector3D given = execution.executed(wanted.subtract(known.velocity()), deviates, draw + KNOWLEDGE);
            draw += KNOWLEDGE + ExecutionError.DEVIATES;
            deltaV[burn.phase()] += given.getNorm();
            deviation[burn.phase()] = FastMath.max(
                    deviation[burn.phase()],
                    now.position().distance(burn.before().position()));
            now = now.pushed(given, plan.exhaustSpeed());
        }
        if (now != null) {
            final RelativeState planned = plan.flight().now();
            final int last = plan.phases() - 1;
            final RelativeEnd end = far.end(now, planned.time(), BEYOND_ALL);
            if (end.kind() == RelativeEnd.Kind.IMPACT) {
                return new Sample(
                        deltaV, deviation, atBurns, plan.phase(end.state().time()));
            }
            deviation[last] =
                    FastMath.max(deviation[last], end.state().position().distance(planned.position()));
        }
        return new Sample(deltaV, deviation, atBurns, -1);
    }

    private static RelativeState known(RelativeState now, EscortErrorsSpec errors, double[] deviates, int at) {
        final double place = errors.position() * now.range();
        return now.at(
                now.position()
                        .add(new Vector3D(place * deviates[at], place * deviates[at + 1], place * deviates[at + 2])),
                now.velocity()
                        .add(new Vector3D(
                                errors.velocity() * deviates[at + 3],
                                errors.velocity() * deviates[at + 4],
                                errors.velocity() * deviates[at + 5])));
    }

    /** How many strike the ground in a phase. */
    int strikes(int phase) {
        return (int)
                samples.stream().filter(sample -> sample.struckIn() == phase).count();
    }

    /** Delta v of a phase, m/s. */
    CostPercentiles cost(int phase) {
        return percentiles(
                samples.stream().mapToDouble(sample -> sample.deltaV()[phase]).toArray());
    }

    /** Delta v of all phases, m/s. */
    CostPercentiles cost() {
        return percentiles(samples.stream()
                .mapToDouble(sample -> Arrays.stream(sample.deltaV()).sum())
                .toArray());
    }

    /** What 99 % of the samples do not exceed, m. */
    double deviation(int phase) {
        return new SampleStatistics(samples.stream()
                        .mapToDouble(sample -> sample.deviation()[phase])
                        .toArray())
                .percentile(99.0);
    }

    private static CostPercentiles percentiles(double[] values) {
        final SampleStatistics statistics = new SampleStatistics(values);
        return new CostPercentiles(
                statistics.percentile(50.0), statistics.percentile(95.0), statistics.percentile(99.0));
    }
}
