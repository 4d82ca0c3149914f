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
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownEncounter;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.Reflight;
import space.apophis.transfer.flight.Shooting;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSearch;

/**
 * Flies trajectories under ion thrust in the forces of the project, as {@link space.apophis.transfer.flight.FullDynamics} does
 * those of finite burns: from the same departure, with arcs of constant thrust in place of burns, past a body after another on the
 * side of the Sun. What is found so is planned anew with what conics leave out ({@link ReferenceConic}), as long as that saves
 * propellant. The solved thrust is then flown once more from the injection to the end with a tighter tolerance, and what that
 * flight misses decides. Immutable, safe for any number of threads.
 *
 * @param solarSystem what attracts
 * @param forces the terms of it that are on
 * @param sunlight what the craft takes of the light
 * @param departure from Earth
 */
public record IonDynamics(SolarSystem solarSystem, ForceSpec forces, Sunlight sunlight, Departure departure) {

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
    public FlownTrajectory fly(IonPlan plan, IonFlight planned, Progress progress) {
        final Shooting shooting = new Shooting();
        try {
            require(plan, planned);
            progress.report(FLYING, 0, MOST_PLANS + 1);
            final List<ThrustLeg> first = corrected(plan, planned, shooting);
            final List<ThrustLeg> best = plannedAnew(plan, first, shooting, progress);
            final FlownTrajectory flown = flownAgain(plan, best, first, shooting.corrections());
            progress.report(FLYING, MOST_PLANS + 1, MOST_PLANS + 1);
            return flown;
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return FlownTrajectory.failed(Convergence.failed(shooting.corrections(), e));
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

    List<ThrustLeg> corrected(IonPlan plan, IonFlight planned, Shooting shooting) {
        return new ThrustCorrection(this, plan, planned, propagation(TOLERANCE), shooting).corrected();
    }

    /** A flight of less propellant, or the same. */
    private List<ThrustLeg> plannedAnew(IonPlan plan, List<ThrustLeg> first, Shooting shooting, Progress progress) {
        List<ThrustLeg> best = first;
        for (int i = 1; i < MOST_PLANS && propellant(best) > 0.0; i++) {
            progress.report(FLYING, i, MOST_PLANS + 1);
            final ReferenceConic reference = ReferenceConic.of(plan, best);
            final Optional<IonFlight> found =
                    IonSearch.near(reference.plan(), reference.flight()).flight();
            if (found.isEmpty()) {
                return best;
            }
            final List<ThrustLeg> next;
            try {
                next = corrected(plan, reference.injected(found.get()), shooting);
            } catch (FlightFailure notFlown) {
                return best;
            }
            final double before = propellant(best);
            best = propellant(next) < before ? next : best;
            if (!(propellant(best) < (1.0 - WORTH) * before)) {
                return best;
            }
        }
        return best;
    }

    private static double propellant(List<ThrustLeg> legs) {
        return legs.get(0).begin().mass()
                - legs.get(legs.size() - 1).path().end().mass();
    }

    private CraftPropagation propagation(double tolerance) {
        return new CraftPropagation(solarSystem, forces, sunlight, tolerance);
    }

    /** Right after the injection. */
    CraftState start(double time, Vector3D excessVelocity, double mass) {
        return departure.start(new RelativeMotion(solarSystem), time, excessVelocity, mass);
    }

    /** Where a craft that passes a node is to be, heliocentric, m. */
    static Vector3D place(IonNode node, CraftState craft) {
        return new Arrival.Flyby(node.offset().getNorm())
                .place(craft, node.motion().apply(craft.time()));
    }

    /** All of it from the injection on, in one go. */
    private FlownTrajectory flownAgain(IonPlan plan, List<ThrustLeg> legs, List<ThrustLeg> asPlanned, int corrections) {
        final IonPropulsion propulsion = plan.propulsion();
        final List<ThrustArc> arcs = legs.stream()
                .flatMap(leg -> ThrustStretch.arcs(leg.thrust(), propulsion.specificImpulse()).stream())
                .toList();
        final CraftPath path = Reflight.of(
                        propagation(TIGHTER),
                        legs.get(0).begin(),
                        legs.get(legs.size() - 1).path().end().time(),
                        arcs)
                .path();
        final List<FlownEncounter> encounters = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            final IonNode node = plan.nodes().get(i + 1);
            final double time = legs.get(i).path().end().time();
            final PVCoordinates there = path.trajectory().heliocentric(time);
            final CraftState craft = new CraftState(time, there.getPosition(), there.getVelocity(), path.mass(time));
            encounters.add(FlownEncounter.of(
                    node.body(),
                    craft,
                    node.motion().apply(time),
                    place(node, craft),
                    asPlanned.get(i).missAsPlanned()));
        }
        final List<FlownBurn> burns = arcs.stream()
                .map(arc -> new FlownBurn(
                        arc,
                        path.mass(arc.start()),
                        ThrustStretch.available(path.trajectory(), arc.start(), arc.end(), propulsion)))
                .toList();
        final FlownTrajectory flown = new FlownTrajectory(
                Convergence.flown(
                        corrections,
                        encounters.stream()
                                .mapToDouble(FlownEncounter::miss)
                                .max()
                                .orElseThrow(),
                        0.0,
                        0.0),
                Optional.of(departure.injection(legs.get(0).excessVelocity())),
                burns,
                coasts(legs, path, propulsion),
                Optional.of(path),
                List.of(),
                List.of(),
                encounters);
        return flown.judged(flown.convergence()
                .within(
                        flown.greatestThrottle(),
                        burns.stream().mapToDouble(FlownBurn::propellant).sum(),
                        plan.propellant()));
    }

    private static List<FlownTrajectory.Coast> coasts(List<ThrustLeg> legs, CraftPath path, IonPropulsion propulsion) {
        return legs.stream()
                .flatMap(leg -> leg.thrust().stream())
                .filter(stretch -> stretch.arc(propulsion.specificImpulse()).isEmpty())
                .map(stretch -> new FlownTrajectory.Coast(
                        stretch.start(),
                        stretch.end(),
                        path.mass(stretch.start()),
                        ThrustStretch.available(path.trajectory(), stretch.start(), stretch.end(), propulsion)))
                .toList();
    }
}
