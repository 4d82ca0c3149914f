package space.apophis.scenario.timeline;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.units.PreciseDate;

/**
 * A dated event of a system.
 *
 * @param gate null for an event that is no gate
 * @param note null for none
 */
public record EventSpec(
        @Key(
                value = "Short name, once in its system",
                pattern = TimelineSpec.ID,
                patternInWords = TimelineSpec.ID_IN_WORDS,
                example = "launch")
        String id,

        @Key(value = "What takes place, in a few words", example = "launch from Cape Canaveral")
        String what,

        @Key(value = "When, UTC; its form says how precisely it is known", example = "2028-Q4")
        PreciseDate when,

        @Key("What is known of its outcome on the day of the timeline")
        EventState state,

        @Key("How sure the date is") Confidence confidence,

        @Key(value = "Documents that say so, at least one", example = "[s0]")
        List<String> sources,

        @Key(value = "What the system passes with it", byDefault = Key.ABSENT)
        GateKind gate,

        @Key(value = "What else is to be known", byDefault = Key.ABSENT)
        String note) {}
