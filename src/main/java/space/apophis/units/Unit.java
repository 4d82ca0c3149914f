package space.apophis.units;

import java.util.Arrays;
import java.util.Optional;

/** The units in which people write quantities. */
public enum Unit {
    METRE("m", Dimension.LENGTH, 1.0),
    MILLIMETRE("mm", Dimension.LENGTH, 1e-3),
    CENTIMETRE("cm", Dimension.LENGTH, 1e-2),
    KILOMETRE("km", Dimension.LENGTH, 1e3),
    ASTRONOMICAL_UNIT("au", Dimension.LENGTH, Unit.AU),
    METRE_PER_SECOND("m/s", Dimension.SPEED, 1.0),
    MILLIMETRE_PER_SECOND("mm/s", Dimension.SPEED, 1e-3),
    CENTIMETRE_PER_SECOND("cm/s", Dimension.SPEED, 1e-2),
    KILOMETRE_PER_SECOND("km/s", Dimension.SPEED, 1e3),
    AU_PER_DAY("au/d", Dimension.SPEED, Unit.AU / Unit.DAY),
    METRE_PER_SECOND_SQUARED("m/s^2", Dimension.ACCELERATION, 1.0),
    AU_PER_DAY_SQUARED("au/d^2", Dimension.ACCELERATION, Unit.AU / (Unit.DAY * Unit.DAY)),
    RADIAN("rad", Dimension.ANGLE, 1.0),
    DEGREE("deg", Dimension.ANGLE, Math.PI / 180.0),
    ARCSECOND("arcsec", Dimension.ANGLE, Math.PI / 648_000.0),
    SECOND("s", Dimension.DURATION, 1.0),
    MINUTE("min", Dimension.DURATION, 60.0),
    HOUR("h", Dimension.DURATION, 3600.0),
    DAY_OF_86400_S("d", Dimension.DURATION, Unit.DAY),
    JULIAN_YEAR("yr", Dimension.DURATION, 365.25 * Unit.DAY),
    CUBIC_METRE_PER_SECOND_SQUARED("m^3/s^2", Dimension.GRAVITATIONAL_PARAMETER, 1.0),
    CUBIC_KILOMETRE_PER_SECOND_SQUARED("km^3/s^2", Dimension.GRAVITATIONAL_PARAMETER, 1e9),
    CUBIC_AU_PER_DAY_SQUARED(
            "au^3/d^2", Dimension.GRAVITATIONAL_PARAMETER, Unit.AU * Unit.AU * Unit.AU / (Unit.DAY * Unit.DAY)),
    KILOGRAM("kg", Dimension.MASS, 1.0),
    GRAM("g", Dimension.MASS, 1e-3),
    TONNE("t", Dimension.MASS, 1e3),
    KILOGRAM_PER_CUBIC_METRE("kg/m^3", Dimension.DENSITY, 1.0),
    GRAM_PER_CUBIC_CENTIMETRE("g/cm^3", Dimension.DENSITY, 1e3),
    SQUARE_METRE("m^2", Dimension.AREA, 1.0),
    NEWTON("N", Dimension.FORCE, 1.0),
    MILLINEWTON("mN", Dimension.FORCE, 1e-3),
    WATT("W", Dimension.POWER, 1.0),
    KILOWATT("kW", Dimension.POWER, 1e3),
    METRE_SQUARED_PER_SECOND_SQUARED("m^2/s^2", Dimension.SPECIFIC_ENERGY, 1.0),
    KILOMETRE_SQUARED_PER_SECOND_SQUARED("km^2/s^2", Dimension.SPECIFIC_ENERGY, 1e6);

    /** Astronomical unit, m: exact (IAU 2012, resolution B2). */
    public static final double AU = 149597870700.0;

    /** Day, s. */
    public static final double DAY = 86400.0;

    private final String symbol;
    private final Dimension dimension;
    private final double factor;

    Unit(String symbol, Dimension dimension, double factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
    }

    /** As people write it. */
    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** SI units in one of these. */
    public double factor() {
        return factor;
    }

    /** The unit of a symbol, case and all. */
    public static Optional<Unit> of(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }
}
