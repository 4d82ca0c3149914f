package space.apophis.study.trajectory;

import java.util.Optional;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.ImpactorShift;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TransferSpec.TransferMode;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.input.LaunchGates;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.units.Unit;

/**
 * What is known of a craft's options before they are sought: the scenario, the paths of the bodies, and the craft.
 *
 * @param flight of the scenario's body
 * @param uncertainty of its orbit; null where that has no covariance
 * @param impactor what a hit of the craft does to that body; null where it is not asked
 */
public record TrajectoryCase(
        StudyInput study,
        SolarSystem solarSystem,
        LegPaths paths,
        Craft craft,
        Flight flight,
        LinearUncertainty uncertainty,
        ImpactorShift impactor) {

    public Publisher publisher() {
        return new Publisher(solarSystem);
    }

    public ForceSpec forces() {
        return study.scenario().propagation().forces();
    }

    /** The name of the scenario's body. */
    public String own() {
        return study.scenario().body();
    }

    /** Name of the body of a leg: a planet, or the file of a small body; null for what happens on the way. */
    String body(LegSpec leg) {
        return new TrajectoryInput(study, solarSystem).body(leg);
    }

    double gmSun() {
        return solarSystem.planets().gm(Body.SUN);
    }

    /** Heliocentric, ICRF. */
    PVCoordinates earth(double time) {
        return new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, time);
    }

    /**
     * The instant from which days before are counted, TDB seconds since J2000: of the pass or strike whose shift is asked for; else of
     * a strike on Earth or the closest pass by it, else of the pass the scenario is about. Empty where there is none.
     */
    public Optional<Double> encounter() {
        if (impactor != null) {
            return Optional.of(impactor.partials().pass().time());
        }
        return flight.strike()
                .filter(hit -> hit.body() == Body.EARTH)
                .map(SurfaceSearch.Hit::entry)
                .or(() -> flight.closest(Body.EARTH).map(CloseApproach::time))
                .or(() -> EncounterChoice.of(study.scenario(), solarSystem)
                        .of(flight)
                        .map(CloseApproach::time));
    }

    /** Days from an instant to the encounter of a body; null for another than the scenario's, or without an encounter. */
    Double daysBeforeEncounter(String body, double time) {
        return body.equals(own())
                ? encounter().map(pass -> (pass - time) / Unit.DAY).orElse(null)
                : null;
    }

    /** When a craft may be launched at the earliest; empty where the scenario has no gates for one that hits. */
    public Optional<LaunchGates> gates() {
        return study.scenario().transfer() != null
                        && study.scenario().transfer().mode() == TransferMode.IMPACT
                ? LaunchGates.of(study.scenario(), solarSystem)
                : Optional.empty();
    }

    /** The shift by the hit of an option, by one of its ledgers; null where it hits nothing that is asked for. */
    public PlaneShift shift(CraftOption option, FlightLedger ledger) {
        return impactor == null || ledger == null || !option.hits()
                ? null
                : impactor.of(
                        ledger.end().time(),
                        deliveredMass(option, ledger),
                        ledger.end().approach());
    }

    /** Mass of an option at the end of one of its ledgers, with margins, kg. */
    public double deliveredMass(CraftOption option, FlightLedger ledger) {
        return craft.deliveredMass(launchMass(option, ledger), ledger.deltaV());
    }

    /** Mass of an option at launch, kg: that it was sought with; of one that hits, what the launcher lifts on the way of a ledger. */
    double launchMass(CraftOption option, FlightLedger ledger) {
        return option.hits() ? ledger.launchMass() : option.searched().launchMass();
    }
}
