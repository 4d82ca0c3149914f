package space.apophis.study;

import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.body.BodySpec;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;

/**
 * A flight, and how sure it is where that is known.
 *
 * @param uncertainty of the orbit along its path; null where the body file has no covariance
 */
record AssessedFlight(Flight flight, LinearUncertainty uncertainty) {

    /** Flies the orbit of a plan, with its partials if the body has a covariance to carry along. */
    static AssessedFlight of(FlightPlan plan, BodySpec body, Progress progress) {
        final ForceSpec forces = plan.scenario().propagation().forces();
        if (body.covariance() == null) {
            return new AssessedFlight(plan.fly(forces, progress), null);
        }
        final Flight flight = plan.flyWithPartials(forces, progress);
        return new AssessedFlight(
                flight,
                new LinearUncertainty(covariance(plan, body), flight.partials().orElseThrow()));
    }

    /** The covariance of a body that has one, as that of its state. */
    static OrbitCovariance covariance(FlightPlan plan, BodySpec body) {
        return OrbitCovariance.of(
                body, plan.orbit(), plan.solarSystem().planets().gm(Body.SUN));
    }
}
