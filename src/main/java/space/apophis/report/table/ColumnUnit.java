package space.apophis.report.table;

import java.util.Arrays;
import java.util.Comparator;

/** Units as the names of components end with them. */
enum ColumnUnit {
    KILOMETRES_PER_SECOND("KmS", "km/s"),
    SQUARE_KILOMETRES_PER_SQUARE_SECOND("Km2S2", "km^2/s^2"),
    SQUARE_KILOMETRES_PER_SECOND("Km2S", "km^2/s"),
    SQUARE_KILOMETRES("Km2", "km^2"),
    CUBIC_KILOMETRES_PER_SQUARE_SECOND("Km3S2", "km^3/s^2"),
    MILLIMETRES_PER_SECOND("MmS", "mm/s"),
    METRES_PER_SQUARE_SECOND("MS2", "m/s^2"),
    METRES_PER_SECOND("MS", "m/s"),
    KILOMETRES("Km", "km"),
    METRES("M", "m"),
    ARC_SECONDS_PER_SECOND("ArcsecPerSecond", "arcsec/s"),
    ARC_SECONDS_A_SECOND("ArcsecS", "arcsec/s"),
    ARC_SECONDS("Arcsec", "arcsec"),
    DEGREES("Deg", "deg"),
    MILLIRADIANS("Mrad", "mrad"),
    RADIANS_PER_SECOND("RadPerSecond", "rad/s"),
    RADIANS_PER_HOUR("RadH", "rad/h"),
    ASTRONOMICAL_UNITS_PER_SQUARE_DAY("AuD2", "au/d^2"),
    ASTRONOMICAL_UNITS("Au", "au"),
    MAGNITUDES("Magnitude", "mag"),
    JULIAN_DATE("JdTdb", "d"),
    SECONDS_TDB("Tdb", "s"),
    SECONDS("Seconds", "s"),
    MINUTES("Minutes", "min"),
    MIN("Min", "min"),
    HOURS_A_DAY("HoursPerDay", "h/d"),
    HOURS("Hours", "h"),
    H("H", "h"),
    DAYS("Days", "d"),
    YEARS("Years", "a"),
    KILOGRAMS("Kg", "kg"),
    NEWTON_SECONDS("Ns", "N s"),
    NEWTONS("N", "N"),
    WATTS("W", "W"),
    KILOBITS_PER_SECOND("Kbps", "kbit/s"),
    GIGABITS("Gbit", "Gbit"),
    PERCENT("Percent", "%"),
    PIXELS("Pixels", "px"),
    KILOGRAMS_PER_CUBIC_METRE("KgM3", "kg/m^3"),
    PASCALS("Pa", "Pa"),
    KILOTONS("Kt", "kt of TNT"),
    GIGAHERTZ("GHz", "GHz"),
    DECIBELS("DB", "dB"),
    DECIBELS_ABOVE_A_WATT("DBW", "dBW"),
    DECIBELS_PER_KELVIN("DBK", "dB/K"),
    METRES_PER_SECOND_A_DAY("MSPerDay", "m/s/d");

    /** Of numbers without a dimension, and of what is no number. */
    static final String NONE = "none";

    private final String ending;
    private final String symbol;

    ColumnUnit(String ending, String symbol) {
        this.ending = ending;
        this.symbol = symbol;
    }

    /** Of a component by its name; {@link #NONE} where the name has none. */
    static String of(String name) {
        return Arrays.stream(values())
                .filter(unit -> unit.ends(name))
                .max(Comparator.comparingInt(unit -> unit.ending.length()))
                .map(unit -> unit.symbol)
                .orElse(NONE);
    }

    /** A name may be a unit alone, as days, or begin with one, as days before something; a single letter then is none. */
    private boolean ends(String name) {
        final String alone = Character.toLowerCase(ending.charAt(0)) + ending.substring(1);
        return name.endsWith(ending) && name.length() > ending.length()
                || ending.length() > 2 && (name.equals(alone) || name.matches(alone + "[A-Z].*"));
    }
}
