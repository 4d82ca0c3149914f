package space.apophis.study;

import java.util.List;
import java.util.stream.IntStream;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.KeyholeSearch;
import space.apophis.encounter.ResonantReturns;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.KeyholeSpec;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.UncertaintySpec;
import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.body.BodySpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.PercentileResult;
import space.apophis.study.result.PlanePoint;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.HitProbability;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.OrbitDraw;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.uncertainty.SampleStatistics;
import space.apophis.units.Unit;

/** How sure the closest pass by Earth is, by orbits drawn from the covariance, and the keyholes about it. */
final class EnsembleStudy {

    /** Samples pass within so much of the nominal time, s. */
    private static final double WINDOW = 10.0 * Unit.DAY;

    /** Percentiles of a Gaussian at -3 to 3 sigma. */
    private static final List<Double> PERCENTS = List.of(0.13, 2.3, 16.0, 50.0, 84.0, 97.7, 99.87);

    /** A drawing shows no more. */
    private static final int MOST_POINTS = 2000;

    private final FlightPlan plan;
    private final UncertaintySpec spec;
    private final OrbitCovariance covariance;
    private final CloseApproach pass;
    private final EncounterUncertainty linear;

    /**
     * @param plan of a scenario that has an ensemble
     * @param pass of the nominal orbit, the closest by Earth
     * @param uncertainty of its orbit, to first order
     */
    EnsembleStudy(FlightPlan plan, BodySpec body, CloseApproach pass, LinearUncertainty uncertainty) {
        this.plan = plan;
        this.spec = plan.scenario().uncertainty();
        this.pass = pass;
        this.covariance = AssessedFlight.covariance(plan, body);
        this.linear = EncounterUncertainty.of(plan.solarSystem(), uncertainty, pass, BPlanePole.EQUATORIAL);
    }

    /**
     * Checks whether an ensemble can be flown.
     *
     * @throws InputFault if the body file has no covariance, or keyholes lie beyond the ephemeris
     */
    static void check(ScenarioSource source, BodySpec body, FlightPlan plan, CloseApproach pass) {
        if (body.covariance() == null) {
            throw source.fault("uncertainty", "needs a covariance, the body file has none: add one or leave it out");
        }
        if (pass == null || pass.time() < plan.orbit().epoch()) {
            throw source.fault(
                    "uncertainty",
                    "needs a pass by Earth after the epoch of the orbit, within closeApproaches.limits.EARTH");
        }
        if (pass.conic().hyperbolicExcessVelocity().isEmpty()) {
            throw source.fault(
                    "uncertainty", "needs a pass on a hyperbola, the body is bound to Earth at the closest one");
        }
        final KeyholeSpec keyholes = source.scenario().uncertainty().keyholes();
        if (keyholes != null) {
            final double end = Math.min(
                    plan.solarSystem().planets().end(),
                    plan.solarSystem().asteroids().end());
            final double covered = end - pass.time() - KeyholeSearch.MARGIN;
            final int most = (int) (covered / ResonantReturns.SIDEREAL_YEAR);
            if (keyholes.years() > most) {
                throw source.fault(
                        "uncertainty.keyholes.years",
                        "the ephemerides cover no more than " + most + " years after the pass");
            }
        }
    }

    private BatchPropagation propagation() {
        final PropagationSpec propagation = plan.scenario().propagation();
        return new BatchPropagation(
                plan.solarSystem(),
                propagation.forces(),
                propagation.integrator(),
                plan.scenario().closeApproaches().limits().get(BodyName.EARTH));
    }

    /** Flies the ensemble. */
    EnsembleResult ensemble(Progress progress) {
        final OrbitSample nominal = OrbitSample.nominal(plan.orbit());
        final ApproachCloud cloud = ApproachCloud.of(
                new OrbitDraw(nominal, covariance.factor(), spec.seed()),
                spec.samples(),
                new EnsembleFlight(propagation(), plan.orbit().epoch(), pass.time() + WINDOW, EnsembleFlight.BATCH),
                pass.time() - WINDOW,
                pass.time() + WINDOW,
                progress);
        if (cloud.size() == 0) {
            throw new InputFault("uncertainty: no orbit drawn passes Earth within 10 days of the nominal one and within"
                    + " closeApproaches.limits.EARTH, a wider limit is needed");
        }
        return result(cloud);
    }

    private EnsembleResult result(ApproachCloud cloud) {
        final SampleStatistics distance = new SampleStatistics(cloud.distances());
        final SampleStatistics time = new SampleStatistics(cloud.times());
        final SampleStatistics zeta = new SampleStatistics(cloud.zetas());
        final PlaneCovariance plane = cloud.planeCovariance();
        final HitProbability hits = cloud.hits();
        final Publisher publisher = new Publisher(plan.solarSystem());
        return new EnsembleResult(
                cloud.samples(),
                spec.seed(),
                PERCENTS.stream()
                        .map(percent -> new PercentileResult(
                                percent,
                                Publisher.km(distance.percentile(percent)),
                                publisher.tdb(time.percentile(percent)),
                                Publisher.km(zeta.percentile(percent))))
                        .toList(),
                Publisher.km(distance.mean()),
                new EnsembleResult.Sigmas(
                        Publisher.km(distance.sigma()),
                        Publisher.km(linear.distance()),
                        time.sigma(),
                        linear.time(),
                        Publisher.km(plane.semiMajor()),
                        Publisher.km(plane.semiMinor()),
                        Publisher.km(linear.opik().semiMajor()),
                        Publisher.km(linear.opik().semiMinor())),
                hits.hits(),
                hits.estimate(),
                hits.upper(),
                IntStream.range(0, Math.min(MOST_POINTS, cloud.size()))
                        .mapToObj(i -> new PlanePoint(Publisher.km(cloud.xis()[i]), Publisher.km(cloud.zetas()[i])))
                        .toList());
    }

    /** Looks for keyholes; null where the scenario does not ask. */
    List<KeyholeResult> keyholes(Progress progress) {
        return spec.keyholes() == null
                ? null
                : new KeyholeStudy(plan, pass, propagation(), linear.opik().sigmaY()).search(spec.keyholes(), progress);
    }
}
