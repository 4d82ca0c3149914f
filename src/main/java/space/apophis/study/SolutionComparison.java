package space.apophis.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.ApproachPublisher;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.SolutionResult;

/**
 * Several orbits of one asteroid side by side: each is flown from its own epoch with the forces of the scenario, and
 * its pass by Earth is compared with that of the scenario's own orbit.
 *
 * @param scenario that names them
 * @param bodies one for each of its solutions, with what it varies
 */
record SolutionComparison(Scenario scenario, List<BodySpec> bodies, SolarSystem solarSystem) {

    /**
     * Flies them, on as many threads as there are; which of them flies what changes nothing.
     *
     * @param nominal flight of the scenario's own orbit
     */
    List<SolutionResult> fly(Flight nominal, Progress progress) {
        final AtomicLong done = new AtomicLong();
        return IntStream.range(0, bodies.size())
                .parallel()
                .mapToObj(i -> {
                    final SolutionResult result =
                            result(scenario.solutions().get(i).label(), bodies.get(i), nominal);
                    progress.report("other solutions", done.incrementAndGet(), bodies.size());
                    return result;
                })
                .toList();
    }

    private SolutionResult result(String label, BodySpec body, Flight nominal) {
        final OrbitSolution orbit = OrbitSolution.of(body);
        final AssessedFlight assessed =
                AssessedFlight.of(new FlightPlan(scenario, orbit, solarSystem), body, Progress.SILENT);
        final Optional<CloseApproachResult> pass = samePass(assessed.flight(), nominal)
                .map(new ApproachPublisher(solarSystem, scenario.closeApproaches(), assessed.uncertainty())::approach);
        return new SolutionResult(
                label,
                body.name(),
                orbit.name(),
                pass.map(CloseApproachResult::tdb).orElse(null),
                pass.map(CloseApproachResult::distanceKm).orElse(null),
                pass.map(CloseApproachResult::bPlane).orElse(null));
    }

    /** The pass by the same body nearest in time to that of the nominal: over years the closest may be another one. */
    private Optional<CloseApproach> samePass(Flight flight, Flight nominal) {
        return EncounterChoice.of(scenario, solarSystem)
                .of(nominal)
                .map(own -> flight.approaches().stream()
                        .filter(pass -> pass.body() == own.body())
                        .min(Comparator.comparingDouble(pass -> Math.abs(pass.time() - own.time()))))
                .orElseGet(() -> EncounterChoice.of(scenario, solarSystem).of(flight));
    }
}
