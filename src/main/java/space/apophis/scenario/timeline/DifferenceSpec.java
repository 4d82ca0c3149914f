package space.apophis.scenario.timeline;

import java.util.List;
import space.apophis.scenario.format.Key;

/** What a founding document says against what is known otherwise or since; both stand. */
public record DifferenceSpec(
        @Key(
                value = "The founding document",
                pattern = TimelineSpec.ID,
                patternInWords = TimelineSpec.ID_IN_WORDS,
                example = "s2")
        String document,

        @Key(value = "What it says, in other words", example = "departs in 2024")
        String says,

        @Key(value = "What is known now", example = "the launch moved to the end of 2026")
        String known,

        @Key(value = "Documents from which that is known", example = "[arabnews-mmx]")
        List<String> sources) {}
