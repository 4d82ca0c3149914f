package space.apophis.study.deflection;

import space.apophis.scenario.deflection.ActionSpec;
import space.apophis.study.result.SlowPushResult;
import space.apophis.units.Unit;

/** What a push over a span asks of its craft. */
final class SlowPushes {

    private SlowPushes() {}

    /** Null where the push is given at once. */
    static SlowPushResult result(DeflectionCase deflection, Push push) {
        if (push.action() instanceof ActionSpec.Impulse || push.action() instanceof ActionSpec.KineticImpactor) {
            return null;
        }
        final SlowPush slow = SlowPush.of(push.action(), deflection, "deflection.actions");
        return new SlowPushResult(
                deflection.publisher().tdb(push.after().epoch()),
                (push.after().epoch() - push.start()) / Unit.DAY,
                slow.acceleration(),
                slow.acceleration() * deflection.mass().nominal(),
                slow.thrust());
    }
}
