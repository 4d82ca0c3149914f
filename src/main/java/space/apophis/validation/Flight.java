package space.apophis.validation;

import java.util.List;
import java.util.Map;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/**
 * A propagation with JPL's force model for Apophis, and the approaches to Earth and Moon on the way.
 *
 * @param approaches in time order
 */
record Flight(Trajectory trajectory, List<CloseApproach> approaches) {

    private static final double POSITION_TOLERANCE = 1e-4;
    private static final double LONGEST_STEP = 5.0 * 86400.0;

    /** All terms but Earth's J3 and J4, which JPL leaves out for this object. */
    private static final ForceSpec JPL =
            new ForceSpec(true, true, true, true, true, true, true, false, false, true, true);

    static Flight of(SolarSystem solarSystem, OrbitSolution orbit, double until, Progress progress) {
        final CloseApproachSearch search =
                new CloseApproachSearch(solarSystem, Map.of(Body.EARTH, 0.2 * Unit.AU, Body.MOON, 0.05 * Unit.AU));
        final SmallBodyAcceleration acceleration =
                new SmallBodyAcceleration(solarSystem, JPL, orbit.nonGravitational());
        final Trajectory trajectory = new SmallBodyPropagation(
                        solarSystem, acceleration, POSITION_TOLERANCE, LONGEST_STEP)
                .run(orbit, until, search.detectors(), progress);
        return new Flight(trajectory, search.found(trajectory));
    }

    /** The closest of the approaches to a body. */
    CloseApproach closest(Body body) {
        return approaches.stream()
                .filter(approach -> approach.body() == body)
                .min(java.util.Comparator.comparingDouble(CloseApproach::distance))
                .orElseThrow(() -> new IllegalStateException("no approach to " + body));
    }
}
