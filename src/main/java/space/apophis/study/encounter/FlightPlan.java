package space.apophis.study.encounter;

import java.util.EnumMap;
import java.util.Map;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.body.BodyName;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.publish.Publisher;

/** What a scenario asks to be flown: its asteroid over its span, with its integrator and limits. */
public record FlightPlan(Scenario scenario, OrbitSolution orbit, SolarSystem solarSystem) {

    /**
     * Flies it.
     *
     * @param forces that are on, whatever the scenario has on
     */
    public Flight fly(ForceSpec forces, Progress progress) {
        return Flight.of(solarSystem, orbit, forces, scenario.propagation().integrator(), limits(), until(), progress);
    }

    /** The same with the partials of its path by its start and by A1, A2 and A3. */
    public Flight flyWithPartials(ForceSpec forces, Progress progress) {
        return Flight.withPartials(
                solarSystem, orbit, forces, scenario.propagation().integrator(), limits(), until(), progress);
    }

    private double until() {
        return new Publisher(solarSystem).seconds(scenario.propagation().until());
    }

    /** How far whatever attracts the asteroid is known, TDB seconds since J2000. */
    public double attractedUntil() {
        final double planets = solarSystem.planets().end();
        return scenario.propagation().forces().asteroids()
                ? Math.min(planets, solarSystem.asteroids().end())
                : planets;
    }

    /** Largest distances of interest, m. */
    public Map<Body, Double> limits() {
        final Map<Body, Double> limits = new EnumMap<>(Body.class);
        for (Map.Entry<BodyName, Double> limit :
                scenario.closeApproaches().limits().entrySet()) {
            limits.put(Body.valueOf(limit.getKey().name()), limit.getValue());
        }
        return limits;
    }
}
