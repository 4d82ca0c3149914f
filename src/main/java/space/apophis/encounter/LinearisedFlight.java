package space.apophis.encounter;

import java.util.Map;
import space.apophis.dynamics.LinearisedTrajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;

/**
 * A {@link Flight}, and how its path changes with its start and with A1, A2 and A3.
 *
 * @param path of the flight, with its partials
 */
public record LinearisedFlight(Flight flight, LinearisedTrajectory path) {

    /**
     * Flies it. The flight is that of {@link Flight#of} to the last bit.
     *
     * @param limits largest distance of interest from the centre of each body to look at, m
     * @param until last instant, TDB seconds since J2000, before or after the epoch
     */
    public static LinearisedFlight of(
            SolarSystem solarSystem,
            OrbitSolution orbit,
            ForceSpec forces,
            IntegratorSpec integrator,
            Map<Body, Double> limits,
            double until,
            Progress progress) {
        final CloseApproachSearch search = new CloseApproachSearch(solarSystem, limits);
        final LinearisedTrajectory path = Flight.propagation(solarSystem, orbit, forces, integrator)
                .runWithPartials(orbit, until, search.detectors(), progress);
        return new LinearisedFlight(new Flight(path.trajectory(), search.found(path.trajectory())), path);
    }
}
