package space.apophis.study.deflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.KineticImpact;
import space.apophis.deflection.MomentumDraws;
import space.apophis.deflection.TrackAxes;
import space.apophis.dynamics.Trajectory;
import space.apophis.job.InputFault;
import space.apophis.scenario.deflection.ActionSpec;
import space.apophis.scenario.deflection.EjectaSpec;
import space.apophis.scenario.deflection.HitTarget;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.OptionArrival;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.units.Epoch;
import space.apophis.units.Quantity.Triple;

/**
 * Makes the pushes of a scenario ready to be flown.
 *
 * @param transfers whose craft may hit
 */
record PushPlanner(DeflectionCase deflection, LaunchPeriodOutcome transfers) {

    /** All of the scenario, in its order. */
    List<Push> pushes() {
        final List<ActionSpec> actions = deflection.spec().actions();
        final List<Push> pushes = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            pushes.add(push(actions.get(i), "deflection.actions[" + (i + 1) + "]"));
        }
        return pushes;
    }

    private Push push(ActionSpec action, String key) {
        if (action instanceof ActionSpec.Impulse impulse) {
            final double t = instant(impulse.at(), key + ".at");
            return atOnce(
                    action,
                    t,
                    axes(t).vector(impulse.alongTrack(), impulse.radial(), impulse.normal()),
                    Optional.empty());
        }
        if (action instanceof ActionSpec.KineticImpactor impactor) {
            return hit(impactor, key);
        }
        return slow(action, key);
    }

    private Push atOnce(ActionSpec action, double t, Vector3D deltaV, Optional<Push.Hit> hit) {
        return new Push(
                action,
                t,
                t,
                axes(t).components(deltaV),
                deflection.partials().shift(t, deltaV),
                deflection
                        .plan()
                        .orbit()
                        .at(
                                t,
                                new PVCoordinates(
                                        trajectory().heliocentric(t).getPosition(),
                                        trajectory()
                                                .heliocentric(t)
                                                .getVelocity()
                                                .add(deltaV))),
                hit);
    }

    private Push hit(ActionSpec.KineticImpactor impactor, String key) {
        final OptionArrival arrival = arrival(impactor, key);
        final KineticImpact impact = new KineticImpact(
                arrival.mass(), arrival.velocity(), impactor.beta().nominal(), ejecta(impactor.ejecta(), arrival));
        if (impactor.onto() == HitTarget.MOON && deflection.study().body().moon() == null) {
            throw fault(key + ".onto", "the body file has no moon, 'body' is allowed");
        }
        final DeflectionCase.TargetMass mass = deflection.mass();
        final MomentumDraws draws = new MomentumDraws(
                impact,
                impactor.beta().minus(),
                impactor.beta().plus(),
                impactor.ejecta().spread(),
                mass.least(),
                mass.greatest(),
                new NormalDraws(deflection.spec().seed(), MomentumDraws.DEVIATES));
        return atOnce(
                impactor,
                arrival.time(),
                impact.deltaV(mass.nominal()),
                Optional.of(new Push.Hit(draws, arrival.flown())));
    }

    private OptionArrival arrival(ActionSpec.KineticImpactor impactor, String key) {
        if (impactor.option() == null) {
            final Triple velocity = impactor.velocity();
            return new OptionArrival(
                    impactor.label(),
                    instant(impactor.at(), key + ".at"),
                    impactor.mass(),
                    new Vector3D(velocity.x(), velocity.y(), velocity.z()),
                    false);
        }
        return deflection.arrival(transfers, impactor.option(), key + ".option");
    }

    private Vector3D ejecta(EjectaSpec spec, OptionArrival arrival) {
        return spec.given()
                ? axes(arrival.time())
                        .vector(spec.alongTrack(), spec.radial(), spec.normal())
                        .normalize()
                : arrival.velocity().normalize();
    }

    private Push slow(ActionSpec action, String key) {
        final SlowPush slow = SlowPush.of(action, deflection, key);
        final double from = instant(slow.from(), key + ".from");
        final double to = instant(slow.to(), key + ".to");
        final SlowPush.Flown flown = slow.fly(from, to);
        return new Push(
                action,
                from,
                0.5 * (from + to),
                new Vector3D(slow.sign() * slow.acceleration() * (to - from), Vector3D.PLUS_I),
                flown.linear(),
                deflection.plan().orbit().at(to, flown.state()),
                Optional.empty());
    }

    private TrackAxes axes(double t) {
        return TrackAxes.of(trajectory().heliocentric(t));
    }

    private Trajectory trajectory() {
        return deflection.assessed().flight().trajectory();
    }

    private double instant(Epoch epoch, String key) {
        final double t = deflection.publisher().seconds(epoch);
        deflection.requireBeforePass(t, key);
        return t;
    }

    private InputFault fault(String key, String what) {
        return deflection.study().source().fault(key, what);
    }
}
