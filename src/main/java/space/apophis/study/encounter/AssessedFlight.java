package space.apophis.study.encounter;

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
public record AssessedFlight(Flight flight, LinearUncertainty uncertainty) {

    /** Flies the orbit of a plan, with its partials if the body has a covariance to carry along. */
    public static AssessedFlight of(FlightPlan plan, BodySpec body, Progress progress) {
        final ForceSpec forces = plan.scenario().propagation().forces();
        if (body.covariance() == null) {
            // A deflection needs the partials of the path even where nothing is known of its uncertainty.
            return new AssessedFlight(
                    plan.scenario().deflection() == null
                            ? plan.fly(forces, progress)
                            : plan.flyWithPartials(forces, progress),
                    null);
        }
        final Flight flight = plan.flyWithPartials(forces, progress);
        return new AssessedFlight(
                flight,
                new LinearUncertainty(covariance(plan, body), flight.partials().orElseThrow()));
    }

    /** The covariance of a body that has one, as that of its state. */
    public static OrbitCovariance covariance(FlightPlan plan, BodySpec body) {
        return OrbitCovariance.of(
                body, plan.orbit(), plan.solarSystem().planets().gm(Body.SUN));
    }
}
