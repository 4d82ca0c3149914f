package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceLadderSpec;
import space.apophis.scenario.ForceTerm;
import space.apophis.scenario.ReferenceSpec;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ForceRungResult;
import space.apophis.units.Quantity.Triple;

/**
 * What each term of the force model is worth: the span of a scenario flown with the Sun alone, then with one more term
 * each time.
 */
final class ForceLadder {

    private final FlightPlan plan;
    private final ForceLadderSpec ladder;
    private final Publisher publisher;

    /**
     * @param plan of a scenario that has a ladder
     */
    ForceLadder(FlightPlan plan) {
        this.plan = plan;
        this.ladder = plan.scenario().forceLadder();
        this.publisher = new Publisher(plan.solarSystem());
    }

    /** Flies every rung, on as many threads as there are; which of them flies what changes nothing. */
    List<ForceRungResult> climb(Progress progress) {
        final List<ForceTerm> terms = ladder.terms();
        final AtomicLong done = new AtomicLong();
        final List<Flight> flights = IntStream.rangeClosed(0, terms.size())
                .parallel()
                .mapToObj(count -> {
                    final Flight flight = plan.fly(
                            ForceTerm.forces(
                                    terms.subList(0, count),
                                    plan.scenario().propagation().forces().earthPole()),
                            Progress.SILENT);
                    progress.report("force ladder", done.incrementAndGet(), terms.size() + 1L);
                    return flight;
                })
                .toList();
        return rungs(terms, flights);
    }

    private List<ForceRungResult> rungs(List<ForceTerm> terms, List<Flight> flights) {
        final Flight last = flights.get(flights.size() - 1);
        final ReferenceSpec reference = ladder.reference();
        final double instant = reference == null ? end(last) : publisher.seconds(reference.epoch());
        final Vector3D target = reference == null ? position(last, instant) : vector(reference.position());
        final List<ForceRungResult> rungs = new ArrayList<>();
        Double before = null;
        for (int i = 0; i < flights.size(); i++) {
            final Optional<CloseApproach> approach =
                    EncounterChoice.of(plan.scenario(), plan.solarSystem()).of(flights.get(i));
            final Double miss = approach.map(a -> Publisher.km(a.distance())).orElse(null);
            rungs.add(new ForceRungResult(
                    i == 0 ? "sun" : terms.get(i - 1).toString(),
                    i == 0 ? "Sun" : terms.get(i - 1).words(),
                    approach.map(a -> publisher.tdb(a.time())).orElse(null),
                    miss,
                    miss == null || before == null ? null : miss - before,
                    Publisher.km(position(flights.get(i), instant).distance(target))));
            before = miss;
        }
        return rungs;
    }

    /** The end to which a flight was flown, which is its first instant if it went backward. */
    private double end(Flight flight) {
        final boolean backward = flight.trajectory().end() - plan.orbit().epoch()
                < plan.orbit().epoch() - flight.trajectory().start();
        return backward ? flight.trajectory().start() : flight.trajectory().end();
    }

    private static Vector3D position(Flight flight, double instant) {
        return flight.trajectory().heliocentric(instant).getPosition();
    }

    private static Vector3D vector(Triple triple) {
        return new Vector3D(triple.x(), triple.y(), triple.z());
    }
}
