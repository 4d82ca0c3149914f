package space.apophis.scenario.mission;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Days of a grid.
 *
 * @param step s
 */
public record DaysSpec(
        @Key(value = "First day", example = "2028-04-01 UTC")
        Epoch from,

        @Key(value = "No day is later", example = "2028-06-01 UTC")
        Epoch to,

        @Key(value = "Step of the days", byDefault = "1 d", range = "1 h to 100 d")
        double step)
        implements Serializable {

    public DaysSpec {
        if (from.scale() != to.scale()) {
            throw new KeyFault("to", "is in " + to.scale() + ", from is in " + from.scale() + ", one scale is needed");
        }
        if (to.julianDate() < from.julianDate()) {
            throw new KeyFault("to", "'" + to + "' is before from, which leaves an empty grid; a later date is needed");
        }
    }

    /** How many days there are. */
    public int count() {
        return (int) Math.floor((to.julianDate() - from.julianDate()) * Unit.DAY / step + 1e-6) + 1;
    }
}
