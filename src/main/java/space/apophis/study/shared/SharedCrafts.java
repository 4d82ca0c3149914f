package space.apophis.study.shared;

import java.util.ArrayList;
import java.util.List;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.trajectory.LegPaths;
import space.apophis.study.trajectory.TrajectoryInput;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.shared.LaunchLimit;

/**
 * The two craft of one launch as a scenario has them, on any launch day.
 *
 * @param input the legs of the one with ion engines
 * @param paths of the small bodies
 * @param target path of the asteroid of the rendezvous
 */
record SharedCrafts(TrajectoryInput input, LegPaths paths, Trajectory target) {

    private TransferSpec transfer() {
        return input.study().scenario().transfer();
    }

    /**
     * What they want to do.
     *
     * @param limit asymptotes that the launch may have
     * @throws space.apophis.job.InputFault if the legs of the one with ion engines are not such
     */
    SharedPlans plans(LaunchLimit limit) {
        final Publisher publisher = input.publisher();
        final TransferSpec spec = transfer();
        final double firstOfGrid = publisher.seconds(spec.arrival().from());
        final double lastOfGrid =
                firstOfGrid + (spec.arrival().count() - 1) * spec.arrival().step();
        return new SharedPlans(
                input.solarSystem(),
                target,
                spec.period().arrivalFrom() == null
                        ? firstOfGrid
                        : publisher.seconds(spec.period().arrivalFrom()),
                spec.period().arrivalTo() == null
                        ? lastOfGrid
                        : publisher.seconds(spec.period().arrivalTo()),
                ion(),
                limit);
    }

    private SharedPlans.Ion ion() {
        final List<SharedPlans.Target> targets = new ArrayList<>();
        final List<Integer> segments = new ArrayList<>();
        final List<LegSpec> legs = input.spec().legs();
        for (int i = 1; i < legs.size(); i++) {
            if (legs.get(i) instanceof LegSpec.ThrustArc arc) {
                segments.add(arc.segments());
            } else {
                targets.add(target(i));
            }
            if (segments.size() < targets.size() || segments.size() > targets.size() + 1) {
                throw input.fault(
                        TrajectoryInput.key(i),
                        "a launch shared with a transfer needs one thrust arc before each flyby");
            }
        }
        final CraftSpec craft = input.spec().craft();
        return new SharedPlans.Ion(targets, segments, IonPropulsion.of(craft.ion()), craft.wetMass());
    }

    private SharedPlans.Target target(int leg) {
        final LegSpec spec = input.spec().legs().get(leg);
        if (!(spec instanceof EndSpec) || spec.earliest() == null) {
            throw input.fault(
                    TrajectoryInput.key(leg),
                    "a launch shared with a transfer goes on to flybys of small bodies, each with its dates, and maybe an"
                            + " arrival");
        }
        final Publisher publisher = input.publisher();
        final String body = input.body(spec);
        final Double greatest = spec instanceof EndSpec.Flyby flyby ? flyby.greatestSpeed() : null;
        return new SharedPlans.Target(
                body,
                paths.path(body),
                publisher.seconds(spec.earliest()),
                publisher.seconds(spec.latest()),
                spec instanceof EndSpec.Flyby,
                greatest == null ? Double.POSITIVE_INFINITY : greatest);
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
