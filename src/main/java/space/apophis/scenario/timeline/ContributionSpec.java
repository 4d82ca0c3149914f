package space.apophis.scenario.timeline;

import java.util.List;
import space.apophis.scenario.format.Key;

/** What an agency gives to a system. */
public record ContributionSpec(
        @Key(value = "Who gives it", example = "JAXA") String by,

        @Key(value = "What is given", example = "thermal infrared imager")
        String what,

        @Key("How far it has come") Standing standing,

        @Key(value = "Documents that say so", example = "[s0]")
        List<String> sources) {}
