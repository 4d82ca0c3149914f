package space.apophis.study;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.BodyName;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.IntegratorSpec;
import space.apophis.scenario.Scenario;
import space.apophis.smallbody.OrbitSolution;

/**
 * The asteroid flown over the span of a scenario.
 *
 * @param approaches within the scenario's limits, in time order
 */
record Flight(Trajectory trajectory, List<CloseApproach> approaches) {

    /**
     * Flies it.
     *
     * @param forces that are on, whatever the scenario has on
     */
    static Flight of(
            Scenario scenario, ForceSpec forces, OrbitSolution orbit, SolarSystem solarSystem, Progress progress) {
        final CloseApproachSearch search = new CloseApproachSearch(solarSystem, limits(scenario));
        final IntegratorSpec integrator = scenario.propagation().integrator();
        final double until =
                new Publisher(solarSystem).seconds(scenario.propagation().until());
        final Trajectory trajectory = new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, forces, orbit.nonGravitational()),
                        integrator.positionTolerance(),
                        integrator.maximumStep())
                .run(orbit, until, search.detectors(), progress);
        return new Flight(trajectory, search.found(trajectory));
    }

    private static Map<Body, Double> limits(Scenario scenario) {
        final Map<Body, Double> limits = new EnumMap<>(Body.class);
        for (Map.Entry<BodyName, Double> limit :
                scenario.closeApproaches().limits().entrySet()) {
            limits.put(Body.valueOf(limit.getKey().name()), limit.getValue());
        }
        return limits;
    }

    /** The closest of all passes by Earth, if there is one within the limit. */
    Optional<CloseApproach> closestToEarth() {
        return approaches.stream()
                .filter(approach -> approach.body() == Body.EARTH)
                .min(Comparator.comparingDouble(CloseApproach::distance));
    }
}
