package space.apophis.study.result;

import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.EventSpec.GateKind;

/**
 * A date that a mission must pass.
 *
 * @param kind {@code approval}, {@code review}, {@code delivery}, {@code launcher}, {@code launch}, {@code arrival} or
 *     {@code encounter}
 * @param what in a few words
 * @param when as precisely as it is known, UTC, in the forms of timeline files
 * @param state of the event of the programme that it is, as in {@link TimelineEventResult}; null for a date that is computed
 */
public record GateResult(
        String kind, String what, String when, @Nullable String state) {

    public GateResult {
        Required.word("kind", kind, GateKind.values());
        Required.date("when", when);
        if (state != null) {
            Required.word("state", state, EventState.values());
        }
    }

    /** Whether its date has come and its outcome is not known. */
    public boolean due() {
        return EventState.DUE.toString().equals(state);
    }
}
