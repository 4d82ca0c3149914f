package space.apophis.scenario.deflection;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * The change of velocity that a wanted miss needs, against the date of the action.
 *
 * @param from null for the start of the flight
 * @param to null for a month before the pass
 * @param step s
 * @param radii of closest approach, equatorial radii of the body passed
 * @param keyhole calendar year of the return; null where none is meant
 */
public record NeededSpec(
        @Key(value = "First date of action; the start of the flight where it is not given", byDefault = Key.ABSENT)
        Epoch from,

        @Key(value = "Last date of action; 30 days before the pass where it is not given", byDefault = Key.ABSENT)
        Epoch to,

        @Key(value = "Time from date to date", byDefault = "10 d", range = "1 h to 1000 d")
        double step,

        @Key(
                value = "Least distances wanted of the pass, in equatorial radii of the body: 1 just misses it",
                byDefault = "[1]",
                range = "1 to 1000")
        List<Double> radii,

        @Key(
                value = "Year of a return by Earth whose keyhole is to be left or kept off",
                byDefault = Key.ABSENT,
                range = "2000 to 2200",
                example = "2036")
        Integer keyhole) {

    private static final int MOST_RADII = 6;
    private static final double MOST_DATES = 20_000.0;

    public NeededSpec {
        KeyFault.requireAtMost(MOST_RADII, "radii", radii);
        if (radii.isEmpty() && keyhole == null) {
            throw new KeyFault("radii", "is empty, a distance or a keyhole is needed");
        }
        if (from != null && to != null) {
            if (!(to.julianDate() > from.julianDate())) {
                throw new KeyFault("to", "'" + to + "' is not after from, a later date is needed");
            }
            if ((to.julianDate() - from.julianDate()) * Unit.DAY / step > MOST_DATES) {
                throw new KeyFault("step", "gives more than 20000 dates, a larger one is needed");
            }
        }
    }
}
