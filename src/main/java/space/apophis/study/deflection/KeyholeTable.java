package space.apophis.study.deflection;

import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.KeyholeGrid;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.deflection.KeyholeTableSpec;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.encounter.KeyholeStudy;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.KeyholeResult;
import space.apophis.units.Unit;

/** Keyholes of the pass, flown to. */
final class KeyholeTable {

    /** A return is followed up where both neighbours on the line come as near Earth as this, m. */
    private static final double NEAR = 0.2 * Unit.AU;

    /** So many steps on either side of the nominal orbit are divided: 87 sigma of zeta for Apophis in 2029 and the default step. */
    private static final double STEPS_DIVIDED = 4.0;

    private KeyholeTable() {}

    /** The returns of the orbit that is not pushed, by year and zeta; null where the scenario does not ask. */
    static List<KeyholeResult> of(DeflectionCase deflection, Progress progress) {
        if (deflection.spec().keyholes() == null) {
            return null;
        }
        final DeflectionChance chance = DeflectionChance.of(deflection);
        return of(
                deflection,
                deflection.plan(),
                deflection.partials().pass(),
                chance.covariance() == null ? null : chance.covariance().sigmaY(),
                progress);
    }

    /**
     * The returns of a pass of an orbit, within what the scenario asks.
     *
     * @param plan of that orbit
     * @param sigmaZeta of it, m; null without a covariance
     */
    static List<KeyholeResult> of(
            DeflectionCase deflection, FlightPlan plan, CloseApproach pass, Double sigmaZeta, Progress progress) {
        final KeyholeTableSpec spec = deflection.spec().keyholes();
        final PropagationSpec propagation = plan.scenario().propagation();
        final double near = FastMath.max(NEAR, plan.limits().get(Body.EARTH));
        final BatchPropagation batches = new BatchPropagation(
                plan.solarSystem(), propagation.forces(), propagation.integrator(), Map.of(Body.EARTH, near));
        return new KeyholeStudy(plan, pass, batches, sigmaZeta)
                .flown(
                        new KeyholeGrid(spec.reach(), spec.step(), STEPS_DIVIDED * spec.step()),
                        years(spec, pass),
                        progress);
    }

    private static int years(KeyholeTableSpec spec, CloseApproach pass) {
        return spec.until() - Publisher.year(pass.time());
    }

    /**
     * Checks whether keyholes can be flown to as the scenario asks.
     *
     * @throws space.apophis.job.InputFault if not
     */
    static void check(DeflectionCase deflection) {
        final KeyholeTableSpec spec = deflection.spec().keyholes();
        if (spec == null) {
            return;
        }
        final CloseApproach pass = deflection.partials().pass();
        if (pass.body() != Body.EARTH) {
            throw deflection
                    .study()
                    .source()
                    .fault("deflection.keyholes", "are looked for at passes by Earth, encounter.body is another");
        }
        final int passYear = Publisher.year(pass.time());
        final int most = KeyholeStudy.mostYears(deflection.plan(), pass);
        if (years(spec, pass) < 1 || years(spec, pass) > most) {
            throw deflection
                    .study()
                    .source()
                    .fault(
                            "deflection.keyholes.until",
                            "'" + spec.until()
                                    + "' is not a year after the pass that the ephemerides cover, allowed is "
                                    + (passYear + 1) + " to " + (passYear + most));
        }
    }
}
