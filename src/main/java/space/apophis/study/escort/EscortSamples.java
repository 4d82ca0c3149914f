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

    /** Nearer than this the shape of an asteroid of some hundred metres moves a craft by more than the knowledge of it, m. */
    private static final double NEAR = 2000.0;

    /**
     * One of them.
     *
     * @param deltaV of each phase, m/s
     * @param deviation greatest of each phase from the planned place at its burns and its end, m
     * @param atBurns true states before the burns that it comes to; empty where they are not kept
     * @param atStarts true states at the starts of the phases that it comes to, and at the end; empty likewise
     * @param struckIn the phase in which it strikes the ground, after which it gives no burns; -1 where it does not
     */
    record Sample(
            double[] deltaV,
            double[] deviation,
            List<RelativeState> atBurns,
            List<RelativeState> atStarts,
            int struckIn) {}

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
        final ExecutionError execution = new ExecutionError(
                errors.execution().magnitude(),
                errors.execution().fixedMagnitude(),
                errors.execution().pointing(),
                errors.execution().fixedPointing());
        final Flight flight = new Flight(plan);
        int draw = 0;
        for (PlannedBurn burn : plan.flight().burns()) {
            final RelativePropagation propagation = flight.propagation(burn);
            if (!flight.advance(burn.time(), propagation)) {
                return flight.sample(keep);
            }
            final RelativeState now = flight.now;
            final RelativeState known = known(now, errors, deviates, draw);
            final Vector3D wanted = burn.reach() == null
                    ? burn.velocity().apply(known)
                    : new Steering(propagation, plan.exhaustSpeed()).velocity(known, burn, ROUNDS);
            flight.burn(burn, execution.executed(wanted.subtract(known.velocity()), deviates, draw + KNOWLEDGE));
            draw += KNOWLEDGE + ExecutionError.DEVIATES;
        }
        flight.advance(plan.flight().now().time(), flight.far);
        return flight.sample(keep);
    }

    /** One flight with errors, as far as it has come. */
    private static final class Flight {

        private final EscortPlan plan;
        private final RelativePropagation near;
        private final RelativePropagation far;
        private final double[] deltaV;
        private final double[] deviation;
        private final List<RelativeState> atBurns = new ArrayList<>();
        private final List<RelativeState> atStarts = new ArrayList<>();
        private RelativeState now;
        private int phase;
        private int struckIn = -1;

        private Flight(EscortPlan plan) {
            final RelativeForces forces = plan.forces().with(Optional.empty());
            this.plan = plan;
            this.near = new RelativePropagation(forces, RelativePropagation.COARSE);
            this.far = new RelativePropagation(forces.withPoints(1.0), RelativePropagation.COARSE);
            this.deltaV = new double[plan.phases()];
            this.deviation = new double[plan.phases()];
            this.now = plan.start();
            atStarts.add(now);
        }

        private RelativePropagation propagation(PlannedBurn burn) {
            return burn.before().range() < NEAR ? near : far;
        }

        /** Onward, held against the plan at each end of a phase; false where it strikes the ground. */
        private boolean advance(double until, RelativePropagation propagation) {
            while (phase < plan.phases() && plan.starts()[phase + 1] <= until) {
                if (!coast(plan.starts()[phase + 1], propagation)) {
                    return false;
                }
                deviate(phase, plan.flight().path().at(now.time()).getPosition());
                phase++;
                atStarts.add(now);
            }
            return coast(until, propagation);
        }

        private boolean coast(double until, RelativePropagation propagation) {
            final RelativeEnd end = propagation.end(now, until);
            now = end.state();
            if (end.kind() == RelativeEnd.Kind.IMPACT) {
                struckIn = plan.phase(now.time());
            }
            return struckIn < 0;
        }

        private void burn(PlannedBurn burn, Vector3D given) {
            atBurns.add(now);
            deltaV[burn.phase()] += given.getNorm();
            deviate(burn.phase(), burn.before().position());
            now = now.pushed(given, plan.exhaustSpeed());
        }

        private void deviate(int of, Vector3D planned) {
            deviation[of] = FastMath.max(deviation[of], now.position().distance(planned));
        }

        private Sample sample(boolean keep) {
            return new Sample(deltaV, deviation, keep ? atBurns : List.of(), keep ? atStarts : List.of(), struckIn);
        }
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
