package space.apophis.study.result;

import java.util.List;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.EventSpec.GateKind;

/**
 * An event of the programme.
 *
 * @param id unique in its system
 * @param what takes place
 * @param when as precisely as it is known, UTC, in the forms of timeline files
 * @param state {@code happened}, {@code due}, {@code planned}, {@code superseded} or {@code cancelled}
 * @param sources documents that say so, by their ids
 * @param gate kind of gate; null for an event that is none
 */
public record TimelineEventResult(
        String id,
        String what,
        String when,
        String state,
        List<String> sources,
        @Nullable String gate) {

    public TimelineEventResult {
        Required.date("when", when);
        Required.word("state", state, EventState.values());
        if (gate != null) {
            Required.word("gate", gate, GateKind.values());
        }
    }
}
