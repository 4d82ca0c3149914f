package space.apophis.scenario.mission;

import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Inline;

/** What a trajectory ends with at a small body. Under ion thrust it may go on from a flyby. */
public sealed interface EndSpec extends LegSpec {

    /**
     * To rest with a body.
     *
     * @param body null for the scenario's own
     * @param holdDistance m
     */
    record Arrival(
            @Key(value = "Name for people", byDefault = Key.ABSENT)
            String label,

            @Key(
                    value = "Small body: name of a file as in 'body'; the scenario's own where it is not given",
                    byDefault = Key.ABSENT,
                    pattern = {BodyName.SMALL, BodyName.SMALL_IN_WORDS})
            String body,

            @Inline LegDates dates,

            @Key(
                    value = "Distance of the hold point on the side of the Sun",
                    byDefault = "1000 km",
                    range = "1 km to 1000000 km")
            double holdDistance,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = SCENARIO)
            String source)
            implements EndSpec {}

    /**
     * Past a small body, which does not turn the path.
     *
     * @param distance m
     * @param greatestSpeed m/s; null for no limit
     */
    record Flyby(
            @Key(value = "Name for people", byDefault = Key.ABSENT)
            String label,

            @Key(
                    value = "Small body: name of a file as in 'body'",
                    pattern = {BodyName.SMALL, BodyName.SMALL_IN_WORDS},
                    example = "apophis")
            String body,

            @Inline LegDates dates,

            @Key(
                    value = "Distance from the body's centre on the side of the Sun",
                    byDefault = "100 km",
                    range = "0 km to 10000000 km")
            double distance,

            @Key(value = "Greatest relative speed", byDefault = Key.ABSENT, range = "0 m/s to 100 km/s")
            Double greatestSpeed,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = SCENARIO)
            String source)
            implements EndSpec {

        /** Whether it is aimed at the centre of the body. */
        public boolean hits() {
            return distance == 0.0;
        }
    }
}
