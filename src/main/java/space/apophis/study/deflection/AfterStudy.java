package space.apophis.study.deflection;

import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.study.encounter.ApproachPublisher;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.encounter.ImpactChances;
import space.apophis.study.encounter.ImpactStudy;
import space.apophis.study.encounter.KeyholeTheory;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectedOrbitResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.units.Unit;

/** The asteroid after one of the pushes: flown on in all forces, with its covariance, to the end of the propagation. */
final class AfterStudy {

    private final DeflectionCase deflection;
    private final FlightPlan plan;
    private final Flight flight;
    private final ApproachPublisher approaches;

    private AfterStudy(DeflectionCase deflection, PushedOrbit pushed, Progress progress) {
        this.deflection = deflection;
        this.plan = pushed.plan(deflection);
        this.flight = plan.flyWithPartials(plan.scenario().propagation().forces(), progress);
        final OrbitCovariance covariance = pushed.covariance(deflection);
        this.approaches = new ApproachPublisher(
                plan.solarSystem(),
                plan.scenario().closeApproaches(),
                covariance == null
                        ? null
                        : new LinearUncertainty(covariance, flight.partials().orElseThrow()));
    }

    /** After the push that the scenario names; null where it names none. */
    static DeflectedOrbitResult of(DeflectionCase deflection, List<Push> pushes, Progress progress) {
        return pushes.stream()
                .filter(push -> push.label().equals(deflection.spec().after()))
                .findFirst()
                .map(push -> of(deflection, push.label(), PushedOrbit.of(push), progress))
                .orElse(null);
    }

    /**
     * The orbit that a push leaves.
     *
     * @param label of the action
     */
    static DeflectedOrbitResult of(DeflectionCase deflection, String label, PushedOrbit pushed, Progress progress) {
        return new AfterStudy(deflection, pushed, progress).result(label, progress);
    }

    private DeflectedOrbitResult result(String label, Progress progress) {
        final List<CloseApproachResult> published =
                flight.approaches().stream().map(approaches::approach).toList();
        final ImpactResult impact = new ImpactStudy(deflection.study(), plan.solarSystem(), approaches)
                .of(flight)
                .orElse(null);
        final double settled = FastMath.min(
                plan.orbit().epoch() + Unit.DAY, flight.trajectory().end());
        return new DeflectedOrbitResult(
                label,
                deflection.publisher().orbit(settled, flight.trajectory().heliocentric(settled)),
                published,
                keyholes(published, progress),
                new ImpactChances(deflection.study(), plan.solarSystem(), null, null)
                        .of(impact, published, progress)
                        .impactProbabilities(),
                impact);
    }

    /** Of the pass that was pushed, if it is one still. */
    private List<KeyholeResult> keyholes(List<CloseApproachResult> published, Progress progress) {
        final Optional<CloseApproach> pass = EncounterChoice.of(plan.scenario(), plan.solarSystem())
                .of(flight)
                .filter(found -> found.body() == Body.EARTH
                        && found.conic().hyperbolicExcessVelocity().isPresent());
        if (pass.isEmpty() || flight.strike().isPresent()) {
            return List.of();
        }
        final CloseApproachResult told = published.get(flight.approaches().indexOf(pass.get()));
        return deflection.spec().keyholes() == null
                ? KeyholeTheory.of(plan, pass.get(), told)
                : KeyholeTable.of(deflection, plan, pass.get(), sigmaZeta(told), progress);
    }

    private static Double sigmaZeta(CloseApproachResult pass) {
        final Double sigmaKm = pass.bPlane().sigmas().sigmaZetaKm();
        return sigmaKm == null ? null : Publisher.milli(sigmaKm);
    }
}
