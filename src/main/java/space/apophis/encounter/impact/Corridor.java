package space.apophis.encounter.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import space.apophis.dynamics.OrbitSample;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;

/**
 * The impact corridor: where the orbits of a line of variations that strike come down, each flown to the surface by itself.
 *
 * @param points those that strike the body, along the line
 */
public record Corridor(List<Point> points) {

    /** An orbit of the line, so many sigmas from the nominal one, and its strike. */
    public record Point(double sigma, Impact impact) {}

    /**
     * Flies it, on as many threads as there are.
     *
     * @param line the orbit at so many sigmas
     * @param epoch of the orbits, TDB seconds since J2000
     * @param until last instant, likewise
     * @param sigmas rising
     */
    public static Corridor of(
            SolarSystem solarSystem,
            ForceSpec forces,
            IntegratorSpec integrator,
            DoubleFunction<OrbitSample> line,
            double epoch,
            double until,
            Body body,
            double[] sigmas) {
        return new Corridor(Arrays.stream(sigmas)
                .parallel()
                .boxed()
                .flatMap(sigma -> {
                    final OrbitSample sample = line.apply(sigma);
                    final OrbitSolution orbit = new OrbitSolution(
                            "", "", epoch, sample.position(), sample.velocity(), sample.nonGravitational());
                    final Flight flight =
                            Flight.of(solarSystem, orbit, forces, integrator, Map.of(), until, Progress.SILENT);
                    return flight.strike().filter(hit -> hit.body() == body).stream()
                            .map(hit -> new Point(sigma, Impact.of(solarSystem, flight.trajectory(), hit)));
                })
                .toList());
    }
}
