package space.apophis.scenario.timeline;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * What a system needs of another.
 *
 * @param event of the other system; null where the need has no date
 * @param before own event that cannot come earlier; null for none
 * @param with own event that is the same as the other's; null for none
 */
public record DependencySpec(
        @Key(
                value = "The other system",
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "ministerial-councils")
        String system,

        @Key(
                value = "Event of the other system that is needed",
                byDefault = Key.ABSENT,
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "cm25")
        String event,

        @Key(
                value = "Own event that waits for it",
                byDefault = Key.ABSENT,
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "approval")
        String before,

        @Key(
                value = "Own event that takes place together with it",
                byDefault = Key.ABSENT,
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "launch")
        String with,

        @Key(value = "What is needed, in a few words", example = "money for the flight")
        String what,

        @Key(value = "Documents that say so", example = "[s4]")
        List<String> sources) {

    public DependencySpec {
        if (before != null && with != null) {
            throw new KeyFault("with", "stands beside 'before', one of the two is allowed");
        }
        if ((event == null) != (before == null && with == null)) {
            throw new KeyFault(
                    event == null ? (before == null ? "with" : "before") : "event",
                    "links nothing alone, 'event' is needed with either 'before' or 'with'");
        }
    }

    /** The own event that it ties; null for none. */
    public String own() {
        return before == null ? with : before;
    }
}
