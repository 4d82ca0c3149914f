package space.apophis.scenario.escort;

import space.apophis.scenario.format.Key;

/** Forces on a craft relative to the asteroid. */
public record EscortForcesSpec(
        @Key(
                value =
                        "Degree of Earth's field, 0 for a point; used while the asteroid is within 10 radii of the Moon's orbit",
                byDefault = "4",
                range = "0 to 4")
        int earthDegree,

        @Key(value = "Whether the asteroid attracts by its shape, and not as a point", byDefault = "true")
        boolean shape,

        @Key(value = "Whether sunlight presses on the craft", byDefault = "true")
        boolean sunlight) {}
