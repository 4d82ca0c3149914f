package space.apophis.scenario.escort;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.mission.LegSpec;

/** How the asteroid's rotation is studied; its state is that of the body's file. */
public record SpinStudySpec(
        @Key(
                value = "Attitudes at the start, drawn evenly over both angles of the rotation, as it is not known",
                byDefault = "1000",
                range = "10 to 100000")
        int samples,

        @Key(value = "Where the random numbers start", byDefault = "1", range = "0 to 1000000000")
        long seed,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}
