package space.apophis.scenario.timeline;

import java.util.List;
import java.util.Map;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;
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
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "launch")
        String id,

        @Key(value = "What takes place, in a few words of English", example = "launch from Cape Canaveral")
        String what,

        @Key(
                value = "The same in other languages; English stands in for one that is not there",
                byDefault = "none",
                example = "{fr: lancement depuis Cap Canaveral}")
        Map<Language, String> titles,

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
        String note) {

    public EventSpec {
        if (titles.containsKey(Language.ENGLISH)) {
            throw new KeyFault("titles.en", "stands under 'what' already, other languages are allowed here");
        }
    }

    /** What takes place in a language, in English where the file does not have it. */
    public String what(Language language) {
        return titles.getOrDefault(language, what);
    }

    /** Whether the file tells it in a language. */
    public boolean isIn(Language language) {
        return language == Language.ENGLISH || titles.containsKey(language);
    }

    /** What a programme must pass, in the order in which it usually does. */
    public enum GateKind {
        APPROVAL,
        REVIEW,
        DELIVERY,
        LAUNCHER,
        LAUNCH,
        ARRIVAL,
        ENCOUNTER;

        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    /** What is known, on the day of a timeline, of whether an event took place. */
    public enum EventState {
        /** Took place. */
        HAPPENED,
        /** Still ahead. */
        PLANNED,
        /** Its date has come, or its span has begun, and the outcome is not known. */
        DUE,
        /** An old plan, kept beside the one that replaced it. */
        SUPERSEDED,
        /** Stopped or paused by its owner. */
        CANCELLED;

        /** Whether the date still counts: neither replaced by another nor given up. */
        public boolean stands() {
            return this != SUPERSEDED && this != CANCELLED;
        }

        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    /** How sure the date of an event is. */
    public enum Confidence {
        /** Told by the agency or project itself. */
        OFFICIAL,
        /** Told by the press, an encyclopedia or a public repository. */
        REPORTED,
        /** Believed, without a text that confirms it. */
        UNCONFIRMED,
        /** Worked out for this project. */
        COMPUTED;

        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }
}
