package space.apophis.study.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.encounter.impact.Impact;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.Scenario;
import space.apophis.study.publish.Publisher;

/**
 * The pass that a scenario is about.
 *
 * @param near TDB seconds since J2000; not a number where the closest pass is meant
 */
public record EncounterChoice(Body body, double near) {

    /** What a scenario is about: the first of those it names. */
    public static EncounterChoice of(Scenario scenario, SolarSystem solarSystem) {
        return all(scenario, solarSystem).get(0);
    }

    /** All that a scenario names. */
    public static List<EncounterChoice> all(Scenario scenario, SolarSystem solarSystem) {
        final Publisher publisher = new Publisher(solarSystem);
        return scenario.encounter().stream()
                .map(spec -> new EncounterChoice(
                        Body.valueOf(spec.body().name()),
                        spec.near() == null ? Double.NaN : publisher.seconds(spec.near())))
                .toList();
    }

    /** Of the passes of a flight, if it is among them. */
    public Optional<CloseApproach> of(Flight flight) {
        return of(flight, body);
    }

    /** The way in to the strike on the body, where the flight ends in one. */
    public Optional<CloseApproach> strike(Flight flight, SolarSystem solarSystem) {
        return flight.strike()
                .filter(hit -> hit.body() == body)
                .map(hit -> Impact.of(solarSystem, flight.trajectory(), hit).inbound());
    }

    /** The pass by Earth that goes with it: of those by Earth the next one to its date. */
    public Optional<CloseApproach> byEarth(Flight flight) {
        return body == Body.EARTH
                ? of(flight)
                : of(flight).flatMap(pass -> new EncounterChoice(Body.EARTH, pass.time()).of(flight));
    }

    private Optional<CloseApproach> of(Flight flight, Body passed) {
        return flight.approaches().stream()
                .filter(approach -> approach.body() == passed)
                .min(Comparator.comparingDouble(
                        approach -> Double.isNaN(near) ? approach.distance() : Math.abs(approach.time() - near)));
    }
}
