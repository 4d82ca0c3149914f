package space.apophis.units;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a quantity measures. */
public enum Dimension {
    NONE,
    LENGTH,
    SPEED,
    ACCELERATION,
    ANGLE,
    DURATION,
    GRAVITATIONAL_PARAMETER,
    MASS,
    DENSITY,
    AREA,
    FORCE,
    POWER,
    SPECIFIC_ENERGY;

    /** The symbols of its units, "m, km, au". */
    public String units() {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == this)
                .map(Unit::symbol)
                .collect(Collectors.joining(", "));
    }
}
