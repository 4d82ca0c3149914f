package space.apophis.study.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.deflection.MutualOrbit;
import space.apophis.proximity.MoonOrbit;
import space.apophis.scenario.body.MoonSpec;
import space.apophis.scenario.deflection.ActionSpec;
import space.apophis.scenario.deflection.HitTarget;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.MutualOrbitResult;

/** What a hit on the moon of an asteroid does to the moon's orbit. */
final class MoonHit {

    private static final double MINUTE = 60.0;

    private MoonHit() {}

    /** Null where no moon is hit. */
    static MutualOrbitResult result(DeflectionCase deflection, Push push) {
        if (!(push.action() instanceof ActionSpec.KineticImpactor impactor) || impactor.onto() != HitTarget.MOON) {
            return null;
        }
        final MoonSpec moon = deflection.study().body().moon();
        final MutualOrbit orbit = new MutualOrbit(moon.separation(), moon.period());
        final Vector3D along =
                MoonOrbit.of(moon, deflection.publisher().seconds(moon.epoch())).heading(push.start());
        final Vector3D change = push.hit().orElseThrow().draws().nominal().deltaV(moon.mass());
        final double after = orbit.periodAfter(along, change);
        return new MutualOrbitResult(
                moon.name(),
                Publisher.milli(orbit.speed()),
                Publisher.milli(change.getNorm()),
                Publisher.milli(change.dotProduct(along)),
                orbit.period() / MINUTE,
                after / MINUTE,
                (after - orbit.period()) / MINUTE,
                orbit.firstOrder(along, change) / MINUTE);
    }
}
