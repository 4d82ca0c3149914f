package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Oblateness;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;

/** Conics of several legs made into burns of finite length, points of B-planes, and an end. */
final class FlightPlanner {

    /** A manoeuvre of less is none, m/s. */
    private static final double LEAST = 1e-3;

    private final SolarSystem solarSystem;
    private final List<PlannedBurn> burns = new ArrayList<>();
    private final List<PassAim> passes = new ArrayList<>();
    private double mass;

    private FlightPlanner(SolarSystem solarSystem, double mass) {
        this.solarSystem = solarSystem;
        this.mass = mass;
    }

    /**
     * Plans conics.
     *
     * @param delay of the arrival, s
     * @throws FlightFailure if there is no such flight
     */
    static PlannedFlight of(
            LegTrajectory conics, FlownPlan plan, SolarSystem solarSystem, Trajectory target, double delay) {
        final FlightPlanner planner =
                new FlightPlanner(solarSystem, plan.craft().launchMass());
        final List<LegNode> nodes = conics.nodes();
        for (LegNode node : nodes.subList(1, nodes.size() - 1)) {
            planner.take(node, plan.craft().propulsion());
        }
        final int deepSpace = planner.burns.size();
        final double end = conics.end().time() + delay;
        final Vector3D approach = conics.arrivalExcessVelocity();
        if (plan.arrival() instanceof Arrival.Rendezvous rendezvous) {
            planner.burns.addAll(PlannedBurn.braking(
                    end,
                    approach,
                    rendezvous.place(target::heliocentric, end, approach),
                    rendezvous.braking(),
                    plan.craft().propulsion(),
                    planner.mass));
        }
        if (!planner.burns.isEmpty()
                && !(planner.burns.get(0).ignition() > conics.launch().time())) {
            throw new FlightFailure("the first burn would begin before the launch");
        }
        return new PlannedFlight(
                conics.launch().leavingExcessVelocity(),
                planner.burns,
                deepSpace,
                planner.passes,
                end,
                plan.arrival().goal(target::heliocentric, end, approach),
                later -> of(conics, plan, solarSystem, target, later));
    }

    /** The planets passed whose flattening the forces of a small body leave out. */
    static List<Oblateness> flattened(LegTrajectory conics) {
        return conics.nodes().stream()
                .filter(node -> node.type() == LegType.SWING_BY && planet(node) == Body.MARS)
                .limit(1)
                .map(node -> Oblateness.mars(node.time()))
                .toList();
    }

    private static Body planet(LegNode node) {
        try {
            return Body.valueOf(node.body().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new FlightFailure("there is no planet " + node.body() + " to swing by");
        }
    }

    private void take(LegNode node, Propulsion propulsion) {
        switch (node.type()) {
            case DEEP_SPACE_MANOEUVRE -> {
                final double deltaV = node.impulse().getNorm();
                if (deltaV > LEAST) {
                    burns.add(PlannedBurn.about(
                            node.time(), node.position(), node.velocityBefore(), node.impulse(), propulsion, mass));
                    mass = propulsion.massAfter(mass, deltaV);
                }
            }
            case SWING_BY -> {
                final Body planet = planet(node);
                passes.add(PassAim.of(
                        planet,
                        solarSystem.planets().gm(planet),
                        node.time(),
                        node.arrivingExcessVelocity(),
                        node.leavingExcessVelocity(),
                        node.periapsis()));
            }
            default -> throw new FlightFailure("a leg of the type " + node.type() + " is not flown on the way");
        }
    }
}
