package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceTerm;
import space.apophis.scenario.ReferenceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Triple;

/**
 * What each term of the force model is worth: the span of a scenario flown with the Sun alone, then with one more term
 * each time.
 */
final class ForceLadder {

    private static final double KM = 1000.0;

    private final Scenario scenario;
    private final OrbitSolution orbit;
    private final SolarSystem solarSystem;
    private final Publisher publisher;

    /**
     * @param scenario that has a ladder
     */
    ForceLadder(Scenario scenario, OrbitSolution orbit, SolarSystem solarSystem) {
        this.scenario = scenario;
        this.orbit = orbit;
        this.solarSystem = solarSystem;
        this.publisher = new Publisher(solarSystem);
    }

    /** Flies every rung, on as many threads as there are; which of them flies what changes nothing. */
    List<ForceRungResult> climb(Progress progress) {
        final List<ForceTerm> terms = scenario.forceLadder().terms();
        final AtomicLong done = new AtomicLong();
        final List<Flight> flights = IntStream.rangeClosed(0, terms.size())
                .parallel()
                .mapToObj(count -> {
                    final Flight flight = Flight.of(
                            scenario, ForceTerm.forces(terms.subList(0, count)), orbit, solarSystem, Progress.SILENT);
                    progress.report("force ladder", done.incrementAndGet(), terms.size() + 1L);
                    return flight;
                })
                .toList();
        return rungs(terms, flights);
    }

    private List<ForceRungResult> rungs(List<ForceTerm> terms, List<Flight> flights) {
        final Flight last = flights.get(flights.size() - 1);
        final ReferenceSpec reference = scenario.forceLadder().reference();
        final double instant = reference == null ? end(last) : publisher.seconds(reference.epoch());
        final Vector3D target = reference == null ? position(last, instant) : vector(reference.position());
        final List<ForceRungResult> rungs = new ArrayList<>();
        Double before = null;
        for (int i = 0; i < flights.size(); i++) {
            final Optional<CloseApproach> approach = flights.get(i).closestToEarth();
            final Double miss = approach.map(a -> a.distance() / KM).orElse(null);
            rungs.add(new ForceRungResult(
                    i == 0 ? "sun" : terms.get(i - 1).toString(),
                    i == 0 ? "Sun" : terms.get(i - 1).words(),
                    approach.map(a -> publisher.tdb(a.time())).orElse(null),
                    miss,
                    miss == null || before == null ? null : miss - before,
                    position(flights.get(i), instant).distance(target) / KM));
            before = miss;
        }
        return rungs;
    }

    /** The end to which a flight was flown, which is its first instant if it went backward. */
    private double end(Flight flight) {
        final boolean backward = flight.trajectory().end() - orbit.epoch()
                < orbit.epoch() - flight.trajectory().start();
        return backward ? flight.trajectory().start() : flight.trajectory().end();
    }

    private static Vector3D position(Flight flight, double instant) {
        return flight.trajectory().heliocentric(instant).getPosition();
    }

    private static Vector3D vector(Triple triple) {
        return new Vector3D(triple.x(), triple.y(), triple.z());
    }
}
