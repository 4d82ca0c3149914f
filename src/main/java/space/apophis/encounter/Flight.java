package space.apophis.encounter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orekit.propagation.events.EventDetector;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.StateTransitionHistory;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;

/**
 * A small body flown from the epoch of its orbit, and whom it passed or struck on the way.
 *
 * <pre>{@code
 * Flight flight = Flight.of(
 *         solarSystem,
 *         orbit,
 *         scenario.propagation().forces(),
 *         scenario.propagation().integrator(),
 *         Map.of(Body.EARTH, 1e8),
 *         Epoch.parse("2029-05-01 TDB").secondsSinceJ2000(),
 *         Progress.SILENT);
 * CloseApproach pass = flight.closest(Body.EARTH).orElseThrow();
 * double distance = pass.distance(); // 38,011,361 m from the centre of Earth
 * }</pre>
 *
 * @param trajectory which ends early where it strikes
 * @param partials of the path by its start and by A1, A2 and A3; empty where it was flown without
 * @param approaches within the limits asked for, in time order
 * @param hit on a surface, which ends it, if there is one
 */
public record Flight(
        Trajectory trajectory,
        Optional<StateTransitionHistory> partials,
        List<CloseApproach> approaches,
        Optional<SurfaceSearch.Hit> hit) {

    /**
     * Flies it.
     *
     * @param limits largest distance of interest from the centre of each body to look at, m
     * @param until last instant, TDB seconds since J2000, before or after the epoch
     */
    public static Flight of(
            SolarSystem solarSystem,
            OrbitSolution orbit,
            ForceSpec forces,
            IntegratorSpec integrator,
            Map<Body, Double> limits,
            double until,
            Progress progress) {
        final Watch watch = new Watch(solarSystem, limits);
        return watch.flight(
                propagation(solarSystem, orbit, forces, integrator).run(orbit, until, watch.detectors(), progress),
                Optional.empty());
    }

    /** What is looked for on the way. */
    private static final class Watch {

        private final CloseApproachSearch approaches;
        private final SurfaceSearch surfaces;

        Watch(SolarSystem solarSystem, Map<Body, Double> limits) {
            this.approaches = new CloseApproachSearch(solarSystem, limits);
            this.surfaces = new SurfaceSearch(solarSystem);
        }

        List<EventDetector> detectors() {
            return Stream.of(approaches.detectors(), surfaces.detectors())
                    .flatMap(List::stream)
                    .toList();
        }

        Flight flight(Trajectory trajectory, Optional<StateTransitionHistory> partials) {
            return new Flight(trajectory, partials, approaches.found(trajectory), surfaces.found());
        }
    }

    /** Flies it likewise, to the last bit, with the partials of its path. */
    public static Flight withPartials(
            SolarSystem solarSystem,
            OrbitSolution orbit,
            ForceSpec forces,
            IntegratorSpec integrator,
            Map<Body, Double> limits,
            double until,
            Progress progress) {
        final Watch watch = new Watch(solarSystem, limits);
        final StateTransitionHistory partials = propagation(solarSystem, orbit, forces, integrator)
                .runWithPartials(orbit, until, watch.detectors(), progress);
        return watch.flight(partials.trajectory(), Optional.of(partials));
    }

    private static SmallBodyPropagation propagation(
            SolarSystem solarSystem, OrbitSolution orbit, ForceSpec forces, IntegratorSpec integrator) {
        return new SmallBodyPropagation(
                solarSystem,
                new SmallBodyAcceleration(solarSystem, forces, orbit.nonGravitational()),
                integrator.positionTolerance(),
                integrator.maximumStep());
    }

    /** The hit in which a flight forward in time ends; one flown backward begins where its hit is. */
    public Optional<SurfaceSearch.Hit> strike() {
        return hit.filter(found -> trajectory.end() - found.entry() < found.entry() - trajectory.start());
    }

    /** The closest of all passes by a body, if there is one within its limit. */
    public Optional<CloseApproach> closest(Body body) {
        return approaches.stream()
                .filter(approach -> approach.body() == body)
                .min(Comparator.comparingDouble(CloseApproach::distance));
    }
}
