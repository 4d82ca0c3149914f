package space.apophis.transfer.ion.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.errors.OrekitException;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.Shooting;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSearch;

/**
 * Flies trajectories under ion thrust in the forces of the project: from a circular orbit about Earth, with sunlight, arcs of
 * constant thrust and the flow of their propellant, past a body after another on the side of the Sun. What is found so is
 * planned anew with what conics leave out ({@link ConicTwin}), as long as that saves propellant. The solved thrust is then
 * flown once more from the injection to the end with a tighter tolerance, and what that flight misses decides. Immutable, safe
 * for any number of threads.
 *
 * @param solarSystem what attracts
 * @param forces the terms of it that are on
 * @param sunlight what the craft takes of the light
 * @param departure from Earth
 */
public record IonVoyage(SolarSystem solarSystem, ForceSpec forces, Sunlight sunlight, Departure departure) {

    /** Local error per step of the flights that are corrected, and of the one that decides, m. */
    private static final double TOLERANCE = 1e-3;

    private static final double TIGHTER = 1e-4;

    private static final int MOST_PLANS = 3;

    /** Share of the propellant that a new plan has to save to be worth another. */
    private static final double WORTH = 0.005;

    private static final String FLYING = "flying ion thrust";

    /**
     * Flies a trajectory.
     *
     * @param plan launch and flybys; each is passed as far from its body as its node is, at right angles to the velocity
     *     relative to it, on the side of the Sun. Where the excess velocity of the launch is given it is not changed
     * @param planned a flight of this plan
     * @return never an exception for what cannot be flown: {@link Convergence} says why
     */
    public FlownIonFlight fly(IonPlan plan, IonFlight planned, Progress progress) {
        final Shooting shooting = new Shooting();
        try {
            require(plan, planned);
            progress.report(FLYING, 0, MOST_PLANS + 1);
            final CorrectedIonFlight first = corrected(plan, planned, shooting);
            final CorrectedIonFlight best = plannedAnew(plan, first, shooting, progress);
            final FlownIonFlight flown =
                    flownAgain(plan, planned, best, first.missesAsPlanned(), shooting.corrections());
            progress.report(FLYING, MOST_PLANS + 1, MOST_PLANS + 1);
            return flown;
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return FlownIonFlight.failed(planned, Convergence.failed(shooting.corrections(), e));
        }
    }

    private static void require(IonPlan plan, IonFlight planned) {
        if (planned.points().size() != plan.nodes().size()) {
            throw new FlightFailure("the flight under ion thrust is not one of its plan");
        }
        if (planned.end().type() == LegType.ARRIVAL) {
            throw new FlightFailure("an arrival under ion thrust is not flown, only flybys are");
        }
    }

    private CorrectedIonFlight corrected(IonPlan plan, IonFlight planned, Shooting shooting) {
        final CorrectedIonFlight flight = new CorrectedIonFlight(this, plan, planned, propagation(TOLERANCE), shooting);
        flight.fly();
        return flight;
    }

    /** A flight of less propellant, or the same. */
    private CorrectedIonFlight plannedAnew(
            IonPlan plan, CorrectedIonFlight first, Shooting shooting, Progress progress) {
        CorrectedIonFlight best = first;
        for (int i = 1; i < MOST_PLANS && best.propellant() > 0.0; i++) {
            progress.report(FLYING, i, MOST_PLANS + 1);
            final ConicTwin twin = best.twin();
            final Optional<IonFlight> found =
                    IonSearch.near(twin.plan(), twin.flight()).flight();
            if (found.isEmpty()) {
                return best;
            }
            final CorrectedIonFlight next;
            try {
                next = corrected(plan, twin.injected(found.get()), shooting);
            } catch (FlightFailure notFlown) {
                return best;
            }
            final double before = best.propellant();
            best = next.propellant() < before ? next : best;
            if (!(best.propellant() < (1.0 - WORTH) * before)) {
                return best;
            }
        }
        return best;
    }

    private CraftPropagation propagation(double tolerance) {
        return new CraftPropagation(solarSystem, forces, sunlight, tolerance);
    }

    /** All of it from the injection on, with nothing handed over between. */
    private FlownIonFlight flownAgain(
            IonPlan plan, IonFlight planned, CorrectedIonFlight flight, List<Double> missesAsPlanned, int corrections) {
        final CraftPropagation tighter = propagation(TIGHTER);
        final List<Trajectory> parts = new ArrayList<>();
        final List<ThrustArc> arcs = new ArrayList<>();
        final List<FlownFlyby> flybys = new ArrayList<>();
        final CraftState start = flight.start();
        CraftState at = start;
        for (int phase = 0; phase < plan.phases(); phase++) {
            final List<ThrustArc> own = ThrustStretch.arcs(
                    flight.phases().get(phase), plan.propulsion().specificImpulse());
            final CraftPath part = tighter.path(at, flight.end(phase), own);
            at = part.end();
            arcs.addAll(own);
            parts.add(part.trajectory());
            flybys.add(flyby(plan.nodes().get(phase + 1), at, flight.place(phase, at), missesAsPlanned.get(phase)));
        }
        final CraftPath path = new CraftPath(Trajectory.joined(parts), at, start.mass(), arcs);
        final List<FlownIonArc> flownArcs =
                arcs.stream().map(arc -> flown(arc, path, plan.propulsion())).toList();
        return new FlownIonFlight(
                planned,
                convergence(flybys, flownArcs, plan, corrections),
                Optional.of(flight.injection()),
                flownArcs,
                coasts(flight, path, plan.propulsion()),
                flybys,
                Optional.of(path));
    }

    private static FlownFlyby flyby(IonNode node, CraftState craft, Vector3D aim, double missAsPlanned) {
        final PVCoordinates centre = node.motion().apply(craft.time());
        return new FlownFlyby(
                node.body(),
                craft,
                new PVCoordinates(
                        craft.position().subtract(centre.getPosition()),
                        craft.velocity().subtract(centre.getVelocity())),
                craft.position().distance(aim),
                missAsPlanned);
    }

    private static FlownIonArc flown(ThrustArc arc, CraftPath path, IonPropulsion propulsion) {
        return new FlownIonArc(
                new FlownBurn(arc, path.mass(arc.start())),
                ThrustStretch.available(path.trajectory(), arc.start(), arc.end(), propulsion));
    }

    private static List<FlownIonCoast> coasts(CorrectedIonFlight flight, CraftPath path, IonPropulsion propulsion) {
        return flight.phases().stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.arc(propulsion.specificImpulse()).isEmpty())
                .map(stretch -> new FlownIonCoast(
                        stretch.start(),
                        stretch.end(),
                        path.mass(stretch.start()),
                        ThrustStretch.available(path.trajectory(), stretch.start(), stretch.end(), propulsion)))
                .toList();
    }

    private static Convergence convergence(
            List<FlownFlyby> flybys, List<FlownIonArc> arcs, IonPlan plan, int corrections) {
        final double missed =
                flybys.stream().mapToDouble(FlownFlyby::miss).max().orElseThrow();
        final double throttle =
                arcs.stream().mapToDouble(FlownIonArc::throttle).max().orElse(0.0);
        final double used =
                arcs.stream().mapToDouble(arc -> arc.burn().propellant()).sum();
        return Convergence.flown(corrections, missed, 0.0, 0.0).within(throttle, used, plan.propellant());
    }
}
