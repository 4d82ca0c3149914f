package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.TransferOption;

/**
 * A flight before it is flown: conics, and burns that shed the speeds these leave.
 *
 * @param excessVelocity at Earth, ICRF, m/s
 * @param burns in order: deep space, then braking
 * @param deepSpace how many of them are in deep space
 * @param passes by planets in order
 * @param end what the last burn ends with, or what follows it
 * @param delayed the same flight with its arrival, braking and all, later by so many s
 */
public record PlannedFlight(
        Vector3D excessVelocity,
        List<PlannedBurn> burns,
        int deepSpace,
        List<PassAim> passes,
        FlightEnd end,
        DoubleFunction<PlannedFlight> delayed) {

    /** For a flight that passes no planet, which needs no delay. */
    static final DoubleFunction<PlannedFlight> NOT_DELAYED = delay -> {
        throw new IllegalStateException("a flight without a swing-by arrives when it is planned to");
    };

    public PlannedFlight {
        burns = List.copyOf(burns);
        passes = List.copyOf(passes);
        if (end instanceof FlightEnd.Rest && burns.isEmpty()) {
            throw new FlightFailure("a rendezvous needs a burn");
        }
        for (int i = 1; i < burns.size(); i++) {
            if (!(burns.get(i).ignition() > burns.get(i - 1).ignition())) {
                throw new FlightFailure("the deep-space burn would begin after the braking has begun");
            }
        }
    }

    /**
     * Plans an option.
     *
     * @param deepSpace manoeuvre on the way, if any
     * @param gmSun m^3/s^2
     * @param earth heliocentric, at the launch
     * @throws FlightFailure if there is no such flight
     */
    static PlannedFlight of(
            TransferOption option,
            Optional<DeepSpaceManoeuvre> deepSpace,
            Spacecraft craft,
            Arrival.Rendezvous rendezvous,
            double gmSun,
            PVCoordinates earth,
            Trajectory target) {
        final Propulsion propulsion = craft.propulsion();
        final List<PlannedBurn> burns = new ArrayList<>();
        double mass = craft.launchMass();
        Vector3D approach = option.arrivalExcessVelocity();
        if (deepSpace.isPresent()) {
            final DeepSpaceManoeuvre manoeuvre = deepSpace.get();
            final Vector3D coming = conic(option, gmSun, earth, manoeuvre.position(), manoeuvre.time())
                    .arrivalVelocity();
            burns.add(PlannedBurn.about(
                    manoeuvre.time(), manoeuvre.position(), coming, manoeuvre.impulse(), propulsion, mass));
            mass = propulsion.massAfter(mass, manoeuvre.impulse().getNorm());
            approach = manoeuvre.arrivalExcessVelocity();
        }
        final DoubleFunction<PVCoordinates> hold = hold(target, option.arrival(), approach, rendezvous.hold());
        burns.addAll(PlannedBurn.braking(option.arrival(), approach, hold, rendezvous.braking(), propulsion, mass));
        final PlannedBurn first = burns.get(0);
        final Vector3D leaving =
                conic(option, gmSun, earth, first.place(), first.ignition()).departureVelocity();
        return new PlannedFlight(
                leaving.subtract(earth.getVelocity()),
                burns,
                deepSpace.isPresent() ? 1 : 0,
                List.of(),
                new FlightEnd.Rest(hold),
                NOT_DELAYED);
    }

    /** How many burns lie before the first pass; 0 if there is none. */
    int burnsBeforePasses() {
        return passes.isEmpty()
                ? 0
                : (int) burns.stream()
                        .filter(burn -> burn.ignition() < passes.get(0).time())
                        .count();
    }

    List<PassAim> passesBetween(double from, double to) {
        return passes.stream()
                .filter(pass -> pass.time() > from && pass.time() < to)
                .toList();
    }

    /** Where the craft is to be when a burn begins, or after the last, when the flight ends. */
    Waypoint waypoint(int burn) {
        if (burn < burns.size()) {
            final Vector3D place = burns.get(burn).place();
            return new Waypoint(
                    burns.get(burn).ignition(),
                    craft -> craft.position().subtract(place),
                    burn == 0 ? "the first burn" : "burn " + (burn + 1));
        }
        final FlightEnd.Passing pass = (FlightEnd.Passing) end;
        return new Waypoint(pass.time(), craft -> craft.position().subtract(pass.place(craft)), "the flyby");
    }

    /** The same behind a swing-by. */
    Goal goal(int burn) {
        return burn < deepSpace ? new Goal.Begin(burns.get(burn), waypoint(burn).words()) : new Goal.Late(this, burn);
    }

    /**
     * The hold point about the Sun: it keeps its direction from the target, and so has its velocity.
     *
     * @param approach velocity relative to the target, ICRF, m/s
     */
    public static DoubleFunction<PVCoordinates> hold(
            Trajectory target, double arrival, Vector3D approach, HoldPoint point) {
        final Vector3D offset = point.offset(target.heliocentric(arrival).getPosition(), approach);
        return t -> {
            final PVCoordinates centre = target.heliocentric(t);
            return new PVCoordinates(centre.getPosition().add(offset), centre.getVelocity());
        };
    }

    private static LambertArc conic(
            TransferOption option, double gmSun, PVCoordinates earth, Vector3D place, double time) {
        if (!(time > option.launch())) {
            throw new FlightFailure("the first burn would begin before the launch");
        }
        return new LambertProblem(
                        gmSun, earth.getPosition(), place, time - option.launch(), TransferPlan.ECLIPTIC_POLE, false)
                .arcs(option.branch().revolutions()).stream()
                        .filter(arc -> arc.branch().equals(option.branch()))
                        .findFirst()
                        .orElseThrow(() -> new FlightFailure("no conic leads to the first burn in time"));
    }
}
