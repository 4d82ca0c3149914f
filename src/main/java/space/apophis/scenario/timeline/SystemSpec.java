package space.apophis.scenario.timeline;

import java.util.List;
import java.util.Map;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;

/** A mission, facility, programme or body of the cooperation. */
public record SystemSpec(
        @Key(
                value = "Short name by which the file refers to it",
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "ramses")
        String id,

        @Key(value = "Its name by language; the English one is required", example = "{en: Ramses}")
        Map<Language, String> names,

        @Key(value = "Who runs it, the leader first", example = "[ESA, JAXA]")
        List<String> agencies,

        @Key("Field of cooperation") Domain domain,

        @Key(value = "Where it stands, in a few words", example = "in build")
        String status,

        @Key(
                value = "Founding documents that name it; none for a system that is only context",
                byDefault = "none",
                example = "[s0, s1]")
        List<String> documents,

        @Key(value = "Who gives what", byDefault = "none") List<ContributionSpec> contributions,

        @Key(value = "What it needs of other systems", byDefault = "none")
        List<DependencySpec> needs,

        @Key(value = "Where a founding document differs from what is known", byDefault = "none")
        List<DifferenceSpec> differs,

        @Key("Its dated events") List<EventSpec> events) {

    public SystemSpec {
        if (!names.containsKey(Language.ENGLISH)) {
            throw new KeyFault("names", "has no name in 'en', which is needed");
        }
    }

    /** Its name in a language, in English where it has none. */
    public String name(Language language) {
        return names.getOrDefault(language, names.get(Language.ENGLISH));
    }

    /** What an agency gives to a system. */
    public record ContributionSpec(
            @Key(value = "Who gives it", example = "JAXA") String by,

            @Key(value = "What is given", example = "thermal infrared imager")
            String what,

            @Key("How far it has come") Standing standing,

            @Key(value = "Documents that say so", example = "[s0]")
            List<String> sources) {

        /** How far a contribution has come. */
        public enum Standing {
            /** Named as a possibility. */
            POSSIBLE,
            /** Agreed or being made. */
            AGREED,
            /** Handed over or flown. */
            DELIVERED;

            @Override
            public String toString() {
                return KeyWords.name(this);
            }
        }
    }

    /** What a founding document says against what is known otherwise or since; both stand. */
    public record DifferenceSpec(
            @Key(
                    value = "The founding document",
                    pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                    example = "s2")
            String document,

            @Key(value = "What it says, in other words", example = "departs in 2024")
            String says,

            @Key(value = "What is known now", example = "the launch moved to the end of 2026")
            String known,

            @Key(value = "Documents from which that is known", example = "[arabnews-mmx]")
            List<String> sources) {}

    /** Fields of cooperation, in the order in which a timeline shows them. */
    public enum Domain {
        PLANETARY_DEFENCE,
        EARTH_OBSERVATION,
        ORBIT_AND_EXPLORATION,
        SPACE_SCIENCE,
        LAUNCHERS,
        GOVERNANCE;

        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }
}
