package space.apophis.study.shared;

import java.util.ArrayList;
import java.util.List;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.trajectory.LegPaths;
import space.apophis.study.trajectory.TrajectoryInput;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.shared.RendezvousPlan;
import space.apophis.units.Unit;

/**
 * The two craft of one launch as a scenario has them, on any launch day.
 *
 * @param input the legs of the one with ion engines
 * @param paths of the small bodies
 * @param target path of the asteroid of the rendezvous
 */
record SharedCrafts(TrajectoryInput input, LegPaths paths, Trajectory target) {

    /** From launch to the first impulse, s: as long as Hera had to its first burn, 7 to 23 October 2024. */
    static final double READINESS = 16.0 * Unit.DAY;

    /** Of the launch mass: more propellant than any tank, so that what is missing can be told. */
    private static final double MOST_PROPELLANT = 0.5;

    private TransferSpec transfer() {
        return input.study().scenario().transfer();
    }

    /**
     * The rendezvous.
     *
     * @param launch TDB seconds since J2000
     */
    RendezvousPlan rendezvous(double launch) {
        final Publisher publisher = input.publisher();
        final TransferSpec spec = transfer();
        final double firstOfGrid = publisher.seconds(spec.arrival().from());
        final double lastOfGrid =
                firstOfGrid + (spec.arrival().count() - 1) * spec.arrival().step();
        return new RendezvousPlan(
                paths.gmSun(),
                launch,
                paths.legBody(Body.EARTH.name()).motion().apply(launch),
                target::heliocentric,
                READINESS,
                spec.period().arrivalFrom() == null
                        ? firstOfGrid
                        : publisher.seconds(spec.period().arrivalFrom()),
                spec.period().arrivalTo() == null
                        ? lastOfGrid
                        : publisher.seconds(spec.period().arrivalTo()));
    }

    /**
     * The flight with ion engines, its asymptote free.
     *
     * @param launch TDB seconds since J2000
     */
    IonPlan ion(double launch) {
        final List<IonNode> nodes = new ArrayList<>();
        final List<Integer> segments = new ArrayList<>();
        nodes.add(IonNode.launch(
                Body.EARTH.name(),
                paths.legBody(Body.EARTH.name()).motion(),
                launch,
                launch,
                Double.POSITIVE_INFINITY));
        final List<LegSpec> legs = input.spec().legs();
        for (int i = 1; i < legs.size(); i++) {
            if (legs.get(i) instanceof LegSpec.ThrustArc arc) {
                segments.add(arc.segments());
            } else {
                nodes.add(node(i));
            }
            if (segments.size() < nodes.size() - 1 || segments.size() > nodes.size()) {
                throw input.fault(
                        TrajectoryInput.key(i),
                        "a launch shared with a transfer needs one thrust arc before each flyby");
            }
        }
        final CraftSpec craft = input.spec().craft();
        return new IonPlan(
                paths.gmSun(),
                nodes,
                IonPropulsion.of(craft.ion()),
                craft.wetMass(),
                MOST_PROPELLANT * craft.wetMass(),
                segments);
    }

    private IonNode node(int leg) {
        final LegSpec spec = input.spec().legs().get(leg);
        if (!(spec instanceof EndSpec) || spec.earliest() == null) {
            throw input.fault(
                    TrajectoryInput.key(leg),
                    "a launch shared with a transfer goes on to flybys of small bodies, each with its dates, and maybe an"
                            + " arrival");
        }
        final Publisher publisher = input.publisher();
        final String body = input.body(spec);
        final double from = publisher.seconds(spec.earliest());
        final double to = publisher.seconds(spec.latest());
        final Trajectory path = paths.path(body);
        if (!(spec instanceof EndSpec.Flyby limited)) {
            return IonNode.arrival(body, path::heliocentric, from, to);
        }
        final IonNode flyby = IonNode.flyby(body, path::heliocentric, from, to);
        return limited.greatestSpeed() == null ? flyby : flyby.withSpeed(0.0, limited.greatestSpeed());
    }

    /** Designations of the bodies that the craft with ion engines goes to, in order. */
    List<String> ionTargets() {
        return input.spec().legs().stream()
                .filter(EndSpec.class::isInstance)
                .map(leg -> paths.designation(input.body(leg)))
                .toList();
    }

    /** Of the rendezvous at launch, kg. */
    double rendezvousMass() {
        return transfer().craft().wetMass();
    }

    /** Of the craft with ion engines at launch, kg. */
    double ionMass() {
        return input.spec().craft().wetMass();
    }

    /** Of both, kg: what the rendezvous has beside it is the other craft with what carries it, or less. */
    double mass() {
        return rendezvousMass()
                + Math.max(ionMass(), transfer().craft().departure().companionMass());
    }
}
