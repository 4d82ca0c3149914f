package space.apophis.transfer.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonSearch;
import space.apophis.transfer.ion.IonUnits;

/**
 * The trade between two craft of one launch at one time: what the asymptote that is best for the one costs the other, and
 * the front of the best between. Immutable.
 *
 * @param rendezvous of the one
 * @param ion of the other; its launch is at a fixed time, of free excess velocity without a limit of its own
 * @param limit asymptotes that the launch may have
 * @param guesses where searches for the flight with ion engines begin
 */
public record SharedTrade(RendezvousPlan rendezvous, IonPlan ion, LaunchLimit limit, IonSearch guesses) {

    /** So many times more searches where the first lead nowhere. */
    private static final int MORE = 4;

    /** Ends nearer than this are one point, m/s. */
    private static final double ONE_POINT = 2.0;

    /** The delta v within a limit of propellant is found to this, m/s. */
    private static final double CLOSE = 2.0;

    private static final int TRIALS = 12;
    private static final double LEAST_SHARE = 0.1;

    /** So that trials come from both sides, and the span between them gets short. */
    private static final double TO_THE_SAFE_SIDE = 0.05;

    public SharedTrade {
        final IonNode launch = ion.nodes().get(0);
        if (launch.earliest() != rendezvous.launch()
                || launch.latest() != rendezvous.launch()
                || launch.excessVelocity().isPresent()
                || !Double.isInfinite(launch.greatestSpeed())) {
            throw new IllegalArgumentException("one launch is at one time, and its limits are given apart");
        }
    }

    /**
     * What is best for each of the two.
     *
     * @param rendezvousBest of least delta v; empty if none was found
     * @param leastDeltaV the same with the other craft along its asymptote; empty if none was found
     * @param ionBest of least propellant; empty if none was found
     * @param leastPropellant the same with the rendezvous along its asymptote; empty if none was found
     */
    public record Ends(
            Optional<RendezvousFlight> rendezvousBest,
            Optional<SharedFlights> leastDeltaV,
            Optional<IonFlight> ionBest,
            Optional<SharedFlights> leastPropellant) {}

    /** The ends of the front. */
    public Ends ends() {
        final RendezvousCost cost = new RendezvousCost(rendezvous, limit);
        final Optional<RendezvousFlight> rendezvousBest = cost.least();
        final Optional<IonFlight> ionBest = search().alone(starts(launchWithin(), guesses))
                .or(() -> search().alone(starts(launchWithin(), more())));
        final Optional<SharedFlights> leastDeltaV = rendezvousBest.flatMap(best -> leastDeltaV(best, ionBest));
        final Optional<SharedFlights> leastPropellant = ionBest.flatMap(
                best -> cost.along(best.launch().excessVelocity()).map(flight -> new SharedFlights(flight, best)));
        return new Ends(rendezvousBest, leastDeltaV, ionBest, leastPropellant);
    }

    /** From the way that seems cheapest and from what is best alone; from more ways only where these lead nowhere. */
    private Optional<SharedFlights> leastDeltaV(RendezvousFlight best, Optional<IonFlight> ionBest) {
        final Vector3D asymptote = best.excessVelocity();
        final IonNode launch = search().launchAlong(asymptote);
        final List<double[]> first = new ArrayList<>(starts(launch, guesses));
        ionBest.ifPresent(flight -> first.add(search().values(flight)));
        return search().along(asymptote, first)
                .or(() -> search().along(asymptote, starts(launch, more())))
                .map(flight -> new SharedFlights(best, flight));
    }

    /** What a delta v counts for at most while impulses are rounded, m/s. */
    private static double counted(double deltaV) {
        return deltaV + 2.0 * RendezvousCost.ROUNDING;
    }

    /**
     * The flights of least delta v among those within a limit of propellant, by trials of the limit to the delta v; empty if
     * none was found.
     *
     * @param propellant kg
     */
    public Optional<SharedFlights> within(Ends ends, double propellant) {
        if (ends.leastDeltaV()
                .filter(flights -> flights.propellant() <= propellant)
                .isPresent()) {
            return ends.leastDeltaV();
        }
        Optional<SharedFlights> best = ends.leastPropellant().filter(flights -> flights.propellant() <= propellant);
        Optional<SharedFlights> beyond = ends.leastDeltaV();
        double low = ends.rendezvousBest().map(RendezvousFlight::deltaV).orElse(Double.POSITIVE_INFINITY);
        for (int i = 0; i < TRIALS && best.isPresent() && best.get().deltaV() - low > CLOSE; i++) {
            final double trial =
                    low + share(beyond, best.get(), propellant) * (best.get().deltaV() - low);
            final Optional<SharedFlights> found = SharedSearch.best(
                    Stream.of(beyond, best).flatMap(Optional::stream).flatMap(start -> from(start, trial)));
            if (found.isPresent() && found.get().propellant() <= propellant) {
                best = found;
            } else {
                beyond = found.isPresent() ? found : beyond;
                low = trial;
            }
        }
        return best;
    }

    /** Where between too much propellant and little enough the limit lies, were the front a straight line. */
    private static double share(Optional<SharedFlights> beyond, SharedFlights best, double propellant) {
        final double straight = beyond.map(
                        flights -> (flights.propellant() - propellant) / (flights.propellant() - best.propellant()))
                .orElse(0.5);
        return FastMath.max(LEAST_SHARE, FastMath.min(1.0 - LEAST_SHARE, straight + TO_THE_SAFE_SIDE));
    }

    private Stream<SharedFlights> from(SharedFlights start, double deltaV) {
        return search().fromNearby(start.ion(), start.rendezvous(), counted(deltaV)).stream();
    }

    /**
     * The front from the least delta v to the least propellant, by limits to the delta v at equal steps; each is sought from
     * the points on both sides. Points that are no better than one with less delta v are left out.
     *
     * @param points at least 2, both ends with them
     */
    public List<SharedFlights> front(Ends ends, int points) {
        if (ends.leastDeltaV().isEmpty() || ends.leastPropellant().isEmpty()) {
            return Stream.of(ends.leastDeltaV(), ends.leastPropellant())
                    .flatMap(Optional::stream)
                    .toList();
        }
        final SharedFlights first = ends.leastDeltaV().get();
        final SharedFlights last = ends.leastPropellant().get();
        if (last.deltaV() - first.deltaV() < ONE_POINT) {
            return List.of(first);
        }
        final SharedFlights[] front = new SharedFlights[points];
        front[0] = first;
        front[points - 1] = last;
        final double step = (last.deltaV() - first.deltaV()) / (points - 1);
        for (int k = 1; k < points - 1; k++) {
            improve(front, k, front[k - 1], first.deltaV() + k * step);
        }
        for (int k = points - 2; k > 0; k--) {
            improve(front, k, front[k + 1], first.deltaV() + k * step);
        }
        return undominated(front);
    }

    private void improve(SharedFlights[] front, int k, SharedFlights from, double deltaV) {
        front[k] = SharedSearch.best(Stream.concat(
                        Stream.ofNullable(front[k]), Stream.ofNullable(from).flatMap(start -> from(start, deltaV))))
                .orElse(null);
    }

    private static List<SharedFlights> undominated(SharedFlights... front) {
        final List<SharedFlights> kept = new ArrayList<>();
        for (SharedFlights flights : front) {
            if (flights != null
                    && (kept.isEmpty()
                            || flights.propellant() < kept.get(kept.size() - 1).propellant())) {
                kept.add(flights);
            }
        }
        return kept;
    }

    private SharedSearch search() {
        return new SharedSearch(rendezvous, ion, limit);
    }

    private IonSearch more() {
        return new IonSearch(guesses.gridStep(), guesses.mostRevolutions(), MORE * guesses.starts(), guesses.seed());
    }

    private List<double[]> starts(IonNode launch, IonSearch from) {
        return from.guesses(new IonChain(ion.withLaunch(launch), IonUnits.heliocentric(ion.launchMass()), 1.0));
    }

    private IonNode launchWithin() {
        return ion.nodes().get(0).withSpeed(0.0, FastMath.sqrt(limit.greatestEnergy()));
    }
}
