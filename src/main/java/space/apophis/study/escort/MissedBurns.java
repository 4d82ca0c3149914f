package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.GravitationalConstant;
import space.apophis.proximity.PlannedBurn;
import space.apophis.proximity.RelativeEnd;
import space.apophis.proximity.RelativeForces;
import space.apophis.proximity.RelativePropagation;
import space.apophis.proximity.RelativeState;
import space.apophis.scenario.body.PhysicalSpec.MassRangeSpec;
import space.apophis.scenario.escort.EscortErrorsSpec;
import space.apophis.study.result.EscortSafetyResult;
import space.apophis.units.Unit;

/**
 * What follows if a burn is missed and no other is given: from the states of samples before each burn, over masses of the asteroid,
 * which attracts as a point with the ground of its shape. Where a phase has no burn, its way goes on from its start.
 */
final class MissedBurns {

    private static final double ESCAPED = 2.0;
    private static final double TOLERANCE = 0.01;

    private final EscortCase escort;
    private final EscortPlan plan;
    private final EscortSamples samples;
    private final double gm;
    private final double[] factors;

    MissedBurns(EscortCase escort, AsteroidModel asteroid, EscortPlan plan, EscortSamples samples) {
        this.escort = escort;
        this.plan = plan;
        this.samples = samples;
        this.gm = asteroid.gm();
        this.factors = factors(escort, gm);
    }

    private static double[] factors(EscortCase escort, double gm) {
        final EscortErrorsSpec errors = escort.spec().errors();
        final double[] factors = new double[FastMath.min(errors.samples(), errors.missedBurnSamples())];
        final MassRangeSpec range = escort.body().physical().massRange();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = range == null
                    ? 1.0
                    : GravitationalConstant.CODATA_2018
                            * (range.least() + (range.greatest() - range.least()) * i / (factors.length - 1.0))
                            / gm;
        }
        return factors;
    }

    /** One flight after a burn that was missed. */
    private record Case(RelativeState from, int mass) {}

    /** Of a phase. */
    EscortSafetyResult of(int phase) {
        final List<Case> cases = cases(phase);
        final RelativeEnd[] ends = new RelativeEnd[cases.size()];
        IntStream.range(0, ends.length).parallel().forEach(i -> ends[i] = end(cases.get(i)));
        int impacts = 0;
        int escapes = 0;
        double impact = Double.POSITIVE_INFINITY;
        double escape = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ends.length; i++) {
            final double days = (ends[i].state().time() - cases.get(i).from().time()) / Unit.DAY;
            if (ends[i].kind() == RelativeEnd.Kind.IMPACT) {
                impacts++;
                impact = FastMath.min(impact, days);
            } else if (ends[i].kind() == RelativeEnd.Kind.ESCAPE) {
                escapes++;
                escape = FastMath.min(escape, days);
            }
        }
        return new EscortSafetyResult(
                ends.length,
                impacts,
                escapes,
                impacts == 0 ? null : impact,
                escapes == 0 ? null : escape,
                cases.stream().mapToDouble(this::horizon).min().orElse(0.0) / Unit.DAY,
                samples.strikes(phase));
    }

    private List<Case> cases(int phase) {
        final List<Case> cases = new ArrayList<>();
        final List<PlannedBurn> burns = plan.flight().burns();
        boolean any = false;
        for (int burn = 0; burn < burns.size(); burn++) {
            if (burns.get(burn).phase() == phase) {
                any = true;
                for (int i = 0; i < factors.length; i++) {
                    final List<RelativeState> states = samples.samples().get(i).atBurns();
                    if (burn < states.size()) {
                        cases.add(new Case(states.get(burn), i));
                    }
                }
            }
        }
        if (!any) {
            for (int i = 0; i < factors.length; i++) {
                final List<RelativeState> starts = samples.samples().get(i).atStarts();
                if (phase < starts.size()) {
                    cases.add(new Case(starts.get(phase), i));
                }
            }
        }
        return cases;
    }

    /** So long it is followed: to the end of the asteroid's flight at most, s. */
    private double horizon(Case missed) {
        return FastMath.min(
                escort.spec().errors().missedBurnHorizon(),
                escort.asteroid().end() - missed.from().time());
    }

    private RelativeEnd end(Case missed) {
        final double until = missed.from().time() + horizon(missed);
        final RelativeForces forces = plan.forces().withPoints(factors[missed.mass()]);
        return new RelativePropagation(forces, TOLERANCE)
                .end(
                        missed.from(),
                        until,
                        ESCAPED
                                * FastMath.max(
                                        missed.from().range(),
                                        escort.hillRadius(
                                                gm * factors[missed.mass()],
                                                missed.from().time())));
    }
}
