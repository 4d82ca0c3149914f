package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.job.Progress;
import space.apophis.proximity.RelativePath;
import space.apophis.proximity.RelativeState;
import space.apophis.scenario.escort.EscortErrorsSpec;
import space.apophis.scenario.escort.PhaseSpec;
import space.apophis.scenario.format.Variants;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.EscortBudgetResult;
import space.apophis.study.result.EscortBurnResult;
import space.apophis.study.result.EscortErrorsResult;
import space.apophis.study.result.EscortImpactResult;
import space.apophis.study.result.EscortPassageResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortSafetyResult;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;

/**
 * The craft beside the asteroid.
 *
 * @param path over all phases, without errors
 * @param impact null where the way strikes nothing
 * @param passage null where no pass lies within them
 * @param samples of the path in the Sun frame
 * @param states of the path from the asteroid
 */
record MotionOutcome(
        RelativePath path,
        List<EscortPhaseResult> phases,
        EscortBudgetResult budget,
        EscortImpactResult impact,
        EscortPassageResult passage,
        List<EscortSample> samples,
        PathResult states) {

    private static final double PERCENT = 100.0;

    static MotionOutcome of(EscortCase escort, AsteroidModel asteroid, Progress progress) {
        final EscortPlan plan = EscortPlan.of(escort, asteroid, progress);
        progress.report("flying phases with errors", 0, 1);
        final EscortSamples samples = EscortSamples.of(escort, plan);
        final MissedBurns missed = new MissedBurns(escort, asteroid, plan, samples);
        final EscortRows rows = new EscortRows(escort, plan);
        final List<EscortPhaseResult> phases = new ArrayList<>();
        for (int i = 0; i < plan.phases(); i++) {
            progress.report("missing burns", i, plan.phases());
            phases.add(phase(escort, plan, i, rows.ranges(i), samples, missed.of(i)));
        }
        progress.report("passing Earth", 0, 1);
        return new MotionOutcome(
                plan.flight().path(),
                phases,
                budget(escort, plan, samples),
                impact(escort, plan),
                EscortPassage.of(escort, asteroid, plan),
                rows.samples(),
                rows.states());
    }

    private static EscortPhaseResult phase(
            EscortCase escort,
            EscortPlan plan,
            int number,
            double[] ranges,
            EscortSamples samples,
            EscortSafetyResult safety) {
        final PhaseSpec spec = escort.spec().phases().get(number);
        final Publisher publisher = escort.publisher();
        return new EscortPhaseResult(
                spec.name(),
                Variants.name(spec.getClass()),
                publisher.when(plan.starts()[number]),
                publisher.when(plan.starts()[number + 1]),
                plan.deltaV(number),
                Publisher.km(ranges[0]),
                Publisher.km(ranges[1]),
                safety.nothingStrikes(),
                samples.cost(number),
                Publisher.km(samples.deviation(number)),
                safety,
                plan.flight().burns().stream()
                        .filter(burn -> burn.phase() == number)
                        .map(burn -> new EscortBurnResult(
                                publisher.when(burn.time()), burn.impulse().getNorm()))
                        .toList());
    }

    private static EscortErrorsResult errors(EscortErrorsSpec spec) {
        return new EscortErrorsResult(
                PERCENT * spec.position(),
                spec.velocity(),
                PERCENT * spec.execution().magnitude(),
                spec.execution().fixedMagnitude(),
                Publisher.degrees(spec.execution().pointing()),
                spec.execution().fixedPointing(),
                spec.source());
    }

    private static EscortImpactResult impact(EscortCase escort, EscortPlan plan) {
        final RelativeState end = plan.flight().now();
        return plan.flight().struck()
                ? new EscortImpactResult(
                        escort.spec().phases().get(plan.phases() - 1).name(),
                        escort.publisher().when(end.time()),
                        end.velocity().getNorm())
                : null;
    }

    private static EscortBudgetResult budget(EscortCase escort, EscortPlan plan, EscortSamples samples) {
        final CostPercentiles cost = samples.cost();
        final double mass = escort.start().mass();
        final double taken = mass * (1.0 - FastMath.exp(-cost.p99MS() / plan.exhaustSpeed()));
        final double available = mass - escort.start().craft().dryMass();
        return new EscortBudgetResult(
                plan.flight().burns().stream()
                        .mapToDouble(burn -> burn.impulse().getNorm())
                        .sum(),
                cost,
                samples.samples().size(),
                errors(escort.spec().errors()),
                taken,
                available,
                available - taken,
                taken > available
                        ? List.of(new ShortfallResult(Shortfall.ESCORT_PROPELLANT, null, taken, available, null))
                        : List.of());
    }
}
