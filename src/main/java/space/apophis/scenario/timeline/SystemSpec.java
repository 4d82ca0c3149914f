package space.apophis.scenario.timeline;

import java.util.List;
import java.util.Map;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/** A mission, facility, programme or body of the cooperation. */
public record SystemSpec(
        @Key(
                value = "Short name by which the file refers to it",
                pattern = TimelineSpec.ID,
                patternInWords = TimelineSpec.ID_IN_WORDS,
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
}
