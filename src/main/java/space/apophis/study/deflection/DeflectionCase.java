package space.apophis.study.deflection;

import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.deflection.ImpactorShift;
import space.apophis.deflection.ShiftPartials;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.scenario.deflection.DeflectionSpec;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.OptionArrival;
import space.apophis.study.publish.Publisher;

/**
 * What all parts of a deflection start from.
 *
 * @param plan of the flight that is pushed
 * @param assessed that flight, with its partials
 * @param partials of the pass or strike by the velocity before it
 * @param strikes whether the flight strikes there
 * @param mass of the asteroid
 */
public record DeflectionCase(
        StudyInput study,
        FlightPlan plan,
        AssessedFlight assessed,
        ShiftPartials partials,
        boolean strikes,
        TargetMass mass) {

    /**
     * Mass of the asteroid, with its moon if it has one.
     *
     * @param nominal kg
     * @param least kg
     * @param greatest kg
     */
    public record TargetMass(double nominal, double least, double greatest) {}

    /**
     * Of a scenario whose flight has come to its end.
     *
     * @return null where it asks for no deflection
     * @throws InputFault if there is no pass, or no mass
     */
    public static DeflectionCase of(StudyInput study, FlightPlan plan, AssessedFlight assessed) {
        final DeflectionSpec spec = study.scenario().deflection();
        if (spec == null) {
            return null;
        }
        final Flight flight = assessed.flight();
        final EncounterChoice choice = EncounterChoice.of(study.scenario(), plan.solarSystem());
        final Optional<CloseApproach> strike = choice.strike(flight, plan.solarSystem());
        final CloseApproach pass = strike.or(() -> choice.of(flight))
                .orElseThrow(
                        () -> study.source()
                                .fault(
                                        "deflection",
                                        "needs a pass or strike by encounter.body, within its limit of closeApproaches.limits"));
        if (pass.conic().hyperbolicExcessVelocity().isEmpty()
                || pass.time() < plan.orbit().epoch()) {
            throw study.source().fault("deflection", "needs a pass on a hyperbola after the epoch of the orbit");
        }
        final DeflectionCase deflection = new DeflectionCase(
                study,
                plan,
                assessed,
                ShiftPartials.of(plan.solarSystem(), flight.partials().orElseThrow(), pass),
                strike.isPresent(),
                mass(study));
        // Before the transfers and the table, which take long.
        KeyholeTable.check(deflection);
        NoHarmStudy.check(deflection);
        return deflection;
    }

    private static TargetMass mass(StudyInput study) {
        final PhysicalSpec physical = study.body().physical();
        if (physical == null
                || physical.mass() == null && (physical.diameter() == null || physical.density() == null)) {
            throw study.source()
                    .fault(
                            "deflection",
                            "needs the mass of the asteroid, the body file has none: physical.mass, or diameter and density,"
                                    + " are needed there");
        }
        final double nominal = physical.mass() != null
                ? physical.mass()
                : FastMath.PI / 6.0 * FastMath.pow(physical.diameter(), 3) * physical.density();
        // The path is that of the centre of mass: a moon has to be moved with its asteroid.
        final double moon =
                study.body().moon() == null ? 0.0 : study.body().moon().mass();
        return physical.massRange() == null
                ? new TargetMass(nominal + moon, nominal + moon, nominal + moon)
                : new TargetMass(
                        nominal + moon,
                        physical.massRange().least() + moon,
                        physical.massRange().greatest() + moon);
    }

    DeflectionSpec spec() {
        return study.scenario().deflection();
    }

    SolarSystem solarSystem() {
        return plan.solarSystem();
    }

    Publisher publisher() {
        return new Publisher(plan.solarSystem());
    }

    /** The instant of the pass, or of the way in to the strike, TDB seconds since J2000. */
    double passTime() {
        return partials.pass().time();
    }

    /**
     * Whether something happens while the asteroid is flown to the pass.
     *
     * @param t TDB seconds since J2000
     * @param key of it
     * @throws InputFault if not
     */
    void requireBeforePass(double t, String key) {
        final double start = assessed.flight().trajectory().start();
        if (!(t >= start && t < passTime())) {
            throw study.source()
                    .fault(
                            key,
                            "lies outside the flight before the pass, a date from "
                                    + publisher().utcSeconds(start) + " to "
                                    + publisher().utcSeconds(passTime()) + " is needed");
        }
    }

    /**
     * How the craft of an option of the transfer comes to the asteroid, before the pass.
     *
     * @param key of the option's name
     * @throws InputFault if there is none of that name, or it comes too late
     */
    OptionArrival arrival(LaunchPeriodOutcome transfers, String option, String key) {
        final OptionArrival arrival = transfers
                .arrival(option)
                .orElseThrow(() -> study.source()
                        .fault(
                                key,
                                "the transfer has no option '" + option + "' that arrives, there are "
                                        + String.join(
                                                ", ",
                                                transfers.arrivals().stream()
                                                        .map(OptionArrival::label)
                                                        .toList())));
        requireBeforePass(arrival.time(), key);
        return arrival;
    }

    /** The shift by an impactor of the nominal momentum factor. */
    public ImpactorShift impactorShift() {
        return new ImpactorShift(partials, mass.nominal(), spec().beta().nominal());
    }
}
