package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;

/**
 * A correction of the trajectory, before or after something that happens on it.
 *
 * @param number of the burn, swing-by or encounter, from 1
 * @param after s; null where it is before
 * @param before s; null where it is after
 * @param position m, for each axis; null for that of all corrections
 * @param velocity m/s, for each axis; likewise
 * @param targetPosition m, for each axis; null where the target is not seen
 */
public record CorrectionSpec(
        @Key(value = "Name for people", byDefault = Key.ABSENT, example = "TCM-1")
        String label,

        @Key(
                value =
                        "What it goes by: launch, burn, swing-by, or arrival, where a craft that brakes arrives with the begin"
                                + " of its braking and leaves with the end of it",
                example = "launch")
        Event of,

        @Key(value = "Which burn, swing-by or arrival, counted from 1", byDefault = "1", range = "1 to 50")
        int number,

        @Key(value = "How long after it", byDefault = Key.ABSENT, range = "1 h to 2000 d", example = "7 d")
        Double after,

        @Key(value = "How long before it", byDefault = Key.ABSENT, range = "1 h to 2000 d", example = "20 d")
        Double before,

        @Key(
                value = "One sigma of the position then, for each axis; where absent that of 'orbit'",
                byDefault = Key.ABSENT,
                range = "0 km to 100000 km")
        Double position,

        @Key(
                value = "One sigma of the velocity then, for each axis; where absent that of 'orbit'",
                byDefault = Key.ABSENT,
                range = "0 m/s to 100 m/s")
        Double velocity,

        @Key(
                value =
                        "One sigma of the target as the craft sees it then, for each axis; makes it a correction of the approach",
                byDefault = Key.ABSENT,
                range = "0 km to 100000 km",
                example = "3 km")
        Double targetPosition) {

    public CorrectionSpec {
        if ((after == null) == (before == null)) {
            throw new KeyFault("after", "either 'after' or 'before' is needed");
        }
        if (of == Event.LAUNCH && after == null) {
            throw new KeyFault("before", "is before the launch, 'after' is needed");
        }
    }

    /** What a correction goes by. */
    public enum Event {
        LAUNCH,
        BURN,
        SWING_BY,
        ARRIVAL;

        /** Its name in a file. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }
}
