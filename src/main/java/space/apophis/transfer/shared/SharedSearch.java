package space.apophis.transfer.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonProblem;
import space.apophis.transfer.ion.IonUnits;
import space.apophis.transfer.optimisation.NonlinearProgramme;
import space.apophis.transfer.optimisation.Optimum;
import space.apophis.transfer.optimisation.SequentialQuadraticProgramming;

/**
 * Finds the flights of one launch that take least propellant, by sequential quadratic programming with the rounding of
 * throttles lessened step by step. Immutable.
 *
 * @param rendezvous of the one, at the launch time of the other
 * @param ion of the other, with a launch at a fixed time, of free excess velocity without a limit of its own
 * @param limit asymptotes that the launch may have
 */
record SharedSearch(RendezvousPlan rendezvous, IonPlan ion, LaunchLimit limit) {

    /** Rounding of throttles that counts propellant to a part in a thousand. */
    private static final double FINE = 1e-3;

    /** From a guess on: rough leads on, fine counts. */
    private static final List<Double> FROM_A_GUESS = List.of(0.1, 0.01, FINE);

    private static final List<Double> FROM_NEARBY = List.of(0.01, FINE);

    private static final double LARGEST_GAP = 1e5;
    private static final int SETTLING = 3;

    /** kg. */
    private static final double SAVED = 0.02;

    private static final SequentialQuadraticProgramming SOLVER =
            new SequentialQuadraticProgramming(1e-7, 1e-4, 150, 0.5);

    /** A work space for the flight with ion engines. */
    IonChain chain(double rounding) {
        return new IonChain(ion, IonUnits.heliocentric(ion.launchMass()), rounding);
    }

    /**
     * The flight with ion engines of least propellant.
     *
     * @param guesses all variables of a chain
     * @return the best; empty if none leads to a flight
     */
    Optional<IonFlight> alone(List<double[]> guesses) {
        return guesses.stream()
                .flatMap(guess -> SharedSearch.<IonLaunch>solved(
                        FROM_A_GUESS, rounding -> new IonLaunch(chain(rounding), limit), it -> it.reduced(guess))
                        .map(found -> found.problem().flight(found.x()))
                        .filter(flight -> flight.positionGap() < LARGEST_GAP)
                        .stream())
                .min(Comparator.comparingDouble(IonFlight::propellant));
    }

    /**
     * The flight with ion engines of least propellant along a given asymptote, which the limits of the launch hold already.
     *
     * @param excessVelocity ICRF, m/s
     * @param guesses all variables of a chain
     * @return the best; empty if none leads to a flight
     */
    Optional<IonFlight> along(Vector3D excessVelocity, List<double[]> guesses) {
        return guesses.stream()
                .flatMap(guess -> along(excessVelocity, guess, FROM_A_GUESS).stream())
                .min(Comparator.comparingDouble(IonFlight::propellant))
                .map(flight -> settled(excessVelocity, flight));
    }

    /** Goes on from a flight while that still saves propellant: a search may stop for the number of its steps. */
    private IonFlight settled(Vector3D excessVelocity, IonFlight flight) {
        IonFlight best = flight;
        for (int i = 0; i < SETTLING; i++) {
            final IonFlight from = best;
            final Optional<IonFlight> next = along(excessVelocity, values(from), FROM_NEARBY)
                    .filter(found -> found.propellant() < from.propellant() - SAVED);
            if (next.isEmpty()) {
                return best;
            }
            best = next.get();
        }
        return best;
    }

    private Optional<IonFlight> along(Vector3D excessVelocity, double[] guess, List<Double> roundings) {
        final IonPlan fixed = ion.withLaunch(launchAlong(excessVelocity));
        return SharedSearch.<IonProblem>solved(
                        roundings,
                        rounding ->
                                new IonProblem(new IonChain(fixed, IonUnits.heliocentric(ion.launchMass()), rounding)),
                        it -> it.reduced(guess))
                .map(found -> found.problem().flight(found.x()))
                .filter(flight -> flight.positionGap() < LARGEST_GAP);
    }

    /** The launch along a given asymptote. */
    IonNode launchAlong(Vector3D excessVelocity) {
        final IonNode launch = ion.nodes().get(0);
        return IonNode.launchAlong(launch.body(), launch.motion(), launch.earliest(), excessVelocity);
    }

    /** All variables of a chain at a flight. */
    double[] values(IonFlight flight) {
        return chain(FINE).layout().of(flight);
    }

    /** Both flights, from flights nearby. */
    Optional<SharedFlights> fromNearby(IonFlight nearby, RendezvousFlight start, double greatestDeltaV) {
        return both(values(nearby), start, greatestDeltaV, FROM_NEARBY);
    }

    /** Those of least propellant. */
    static Optional<SharedFlights> best(Stream<SharedFlights> flights) {
        return flights.min(Comparator.comparingDouble(SharedFlights::propellant));
    }

    private Optional<SharedFlights> both(
            double[] guess, RendezvousFlight start, double greatestDeltaV, List<Double> roundings) {
        return SharedSearch.<SharedAsymptote>solved(
                        roundings,
                        rounding -> problem(rounding, greatestDeltaV),
                        it -> it.start(guess, RendezvousCost.values(rendezvous, start)))
                .map(found -> found.problem().flights(found.x()))
                .filter(flights -> flights.rendezvous().gap() < LARGEST_GAP
                        && flights.ion().positionGap() < LARGEST_GAP);
    }

    private SharedAsymptote problem(double rounding, double greatestDeltaV) {
        final IonChain chain = chain(rounding);
        return new SharedAsymptote(
                chain, new RendezvousChain(rendezvous, chain.units(), RendezvousCost.ROUNDING), limit, greatestDeltaV);
    }

    /** A point at which the constraints of a problem are met. */
    private record Solution<P>(P problem, double[] x) {}

    private static <P extends NonlinearProgramme> Optional<Solution<P>> solved(
            List<Double> roundings, DoubleFunction<P> problems, Function<P, double[]> start) {
        P problem = null;
        Optimum optimum = null;
        for (double rounding : roundings) {
            problem = problems.apply(rounding);
            optimum = SOLVER.solve(problem, optimum == null ? start.apply(problem) : optimum.x());
            if (Double.isNaN(optimum.objective())) {
                return Optional.empty();
            }
        }
        return optimum.outcome().isUsable() ? Optional.of(new Solution<>(problem, optimum.x())) : Optional.empty();
    }
}
