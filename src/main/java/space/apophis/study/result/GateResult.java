package space.apophis.study.result;

import space.apophis.scenario.timeline.EventSpec.GateKind;

/**
 * A date that a mission must pass.
 *
 * @param kind {@code approval}, {@code review}, {@code delivery}, {@code launcher}, {@code launch}, {@code arrival} or
 *     {@code encounter}
 * @param what in a few words
 * @param when as precisely as it is known, UTC, in the forms of timeline files
 */
public record GateResult(String kind, String what, String when) {

    public GateResult {
        Required.word("kind", kind, GateKind.values());
        Required.date("when", when);
    }
}
