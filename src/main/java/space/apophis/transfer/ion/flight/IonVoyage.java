package space.apophis.transfer.ion.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.LegType;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlightEnd;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPropulsion;

/**
 * Flies trajectories under ion thrust in the forces of the project: from a circular orbit about Earth, with sunlight, arcs of
 * constant thrust and the flow of their propellant, past a body after another. The solved thrust is then flown once more from
 * the injection to the end with a tighter tolerance, and what that flight misses decides. Immutable, safe for any number of
 * threads.
 *
 * @param solarSystem what attracts
 * @param forces the terms of it that are on
 * @param sunlight what the craft takes of the light
 * @param propulsion its engines and their power
 * @param departure from Earth
 * @param aims one for each flyby, in order
 */
public record IonVoyage(
        SolarSystem solarSystem,
        ForceSpec forces,
        Sunlight sunlight,
        IonPropulsion propulsion,
        Departure departure,
        List<FlybyAim> aims) {

    /** Local error per step of the flights that are corrected, and of the one that decides, m. */
    private static final double TOLERANCE = 1e-3;

    private static final double TIGHTER = 1e-4;

    /** Above 1 by rounding. */
    private static final double FULL = 1.0 + 1e-9;

    private static final String FLYING = "flying ion thrust";

    public IonVoyage {
        aims = List.copyOf(aims);
    }

    double gmSun() {
        return solarSystem.planets().gm(Body.SUN);
    }

    /** The instant of a node, TDB seconds since J2000. */
    double time(IonFlight flight, int node) {
        return ThrustStretch.tick(flight.points().get(node).time());
    }

    /** Where a craft at the end of a phase is to be, heliocentric, m. */
    Vector3D place(int phase, CraftState craft) {
        final FlybyAim aim = aims.get(phase);
        return new FlightEnd.Passing(craft.time(), aim.target().heliocentric(craft.time()), aim.distance())
                .place(craft);
    }

    /**
     * Flies a trajectory.
     *
     * @param planned launch and flybys
     * @param launchIsFree whether the excess velocity of the launch may change; else the thrust corrects the first phase too
     * @return never an exception for what cannot be flown: {@link Convergence} says why
     */
    public FlownIonFlight fly(IonFlight planned, boolean launchIsFree, Progress progress) {
        final CorrectedIonFlight flight = new CorrectedIonFlight(this, planned, propagation(TOLERANCE), launchIsFree);
        try {
            require(planned);
            CraftState at = flight.start();
            for (int phase = 0; phase < aims.size(); phase++) {
                progress.report(FLYING, phase, aims.size() + 1);
                at = flight.fly(at);
            }
            progress.report(FLYING, aims.size(), aims.size() + 1);
            final FlownIonFlight flown = flownAgain(planned, flight);
            progress.report(FLYING, aims.size() + 1, aims.size() + 1);
            return flown;
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return FlownIonFlight.failed(planned, Convergence.failed(flight.corrections(), e.getMessage()));
        }
    }

    private void require(IonFlight planned) {
        if (planned.points().size() != aims.size() + 1) {
            throw new FlightFailure("a flight under ion thrust needs an aim for each flyby");
        }
        if (planned.end().type() == LegType.ARRIVAL) {
            throw new FlightFailure("an arrival under ion thrust is not flown, only flybys are");
        }
    }

    private CraftPropagation propagation(double tolerance) {
        return new CraftPropagation(solarSystem, forces, sunlight, tolerance);
    }

    /** All of it from the injection on, with nothing handed over between. */
    private FlownIonFlight flownAgain(IonFlight planned, CorrectedIonFlight flight) {
        final CraftPropagation tighter = propagation(TIGHTER);
        final List<Trajectory> parts = new ArrayList<>();
        final List<ThrustArc> arcs = new ArrayList<>();
        final List<FlownFlyby> flybys = new ArrayList<>();
        final CraftState start = flight.start();
        CraftState at = start;
        for (int phase = 0; phase < aims.size(); phase++) {
            final List<ThrustArc> own =
                    ThrustStretch.arcs(flight.phases().get(phase), propulsion.specificImpulse());
            final CraftPath part = tighter.path(at, time(planned, phase + 1), own);
            at = part.end();
            arcs.addAll(own);
            parts.add(part.trajectory());
            flybys.add(flyby(
                    planned.points().get(phase + 1).body(),
                    phase,
                    at,
                    flight.missesAsPlanned().get(phase)));
        }
        final CraftPath path = new CraftPath(Trajectory.joined(parts), at, start.mass(), arcs);
        final List<FlownIonArc> flownArcs =
                arcs.stream().map(arc -> flown(arc, path)).toList();
        return new FlownIonFlight(
                planned,
                convergence(flybys, flownArcs, flight.corrections()),
                Optional.of(flight.injection()),
                flownArcs,
                flybys,
                Optional.of(path));
    }

    private FlownFlyby flyby(String body, int phase, CraftState craft, double missAsPlanned) {
        final PVCoordinates centre = aims.get(phase).target().heliocentric(craft.time());
        return new FlownFlyby(
                body,
                craft,
                new PVCoordinates(
                        craft.position().subtract(centre.getPosition()),
                        craft.velocity().subtract(centre.getVelocity())),
                craft.position().distance(place(phase, craft)),
                missAsPlanned);
    }

    private FlownIonArc flown(ThrustArc arc, CraftPath path) {
        return new FlownIonArc(
                new FlownBurn(arc, path.mass(arc.start())),
                ThrustStretch.available(path.trajectory(), arc.start(), arc.end(), propulsion));
    }

    private static Convergence convergence(List<FlownFlyby> flybys, List<FlownIonArc> arcs, int corrections) {
        final double missed =
                flybys.stream().mapToDouble(FlownFlyby::miss).max().orElseThrow();
        final double throttle =
                arcs.stream().mapToDouble(FlownIonArc::throttle).max().orElse(0.0);
        String words = "";
        if (!(missed < Convergence.POSITION)) {
            words = String.format(
                    Locale.ROOT, "flown again with a tighter tolerance it misses by %.3g km", missed / 1e3);
        } else if (!(throttle <= FULL)) {
            words = String.format(
                    Locale.ROOT, "the thrust flown is up to %.3g %% above what power allows", 100.0 * (throttle - 1.0));
        }
        return new Convergence(words.isEmpty(), corrections, missed, 0.0, words);
    }
}
