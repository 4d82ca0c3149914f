package space.apophis.study.result;

import java.util.Locale;

/** What an option of a craft can fail by: a limit of its scenario, of its launcher or of the craft itself. */
public enum Shortfall {
    /** Less mass is left than the craft has without propellant, kg. */
    PROPELLANT("propellant is short: it would arrive at %.0f kg, %.0f kg dry"),
    /** The launch needs more energy, km^2/s^2. */
    C3("the launch needs C3 %.3f km^2/s^2, allowed are %.3f km^2/s^2"),
    /** The launch asymptote is farther from the equator, deg. */
    DECLINATION("the launch is at a declination of %.2f deg, allowed are %.2f deg"),
    /** The launcher lifts less than the craft weighs, or nothing, kg. */
    LAUNCHER_MASS("the launcher lifts %.1f kg there, the craft has %.1f kg at launch"),
    /** It arrives before the first or after the last date allowed, TDB seconds since J2000. */
    ARRIVAL(""),
    /** It needs more delta v, km/s. */
    DELTA_V("delta v is %.4f km/s, allowed are %.4f km/s"),
    /** It delivers less mass than is asked for, kg. */
    DELIVERED_MASS("delivered are %.1f kg, asked for are %.1f kg"),
    /** The hit shifts the asteroid less on the target plane, km. */
    SHIFT("the hit shifts it by %.1f km, asked for are %.1f km"),
    /** It is launched before the craft is built, TDB seconds since J2000. */
    READY(""),
    /** It passes a planet lower, km above the equatorial radius. */
    SWING_BY_ALTITUDE("the planet is passed at %.1f km, allowed are %.1f km"),
    /** A swing-by without an engine would need an impulse, m/s. */
    SWING_BY_IMPULSE("the swing-by needs an impulse of %.3f m/s, allowed are %.3f m/s"),
    /** A manoeuvre of a given size would have to be of another, m/s. */
    MANOEUVRE("a deep-space manoeuvre would have to be of %.3f m/s, it is given as %.3f m/s"),
    /** A burn lasts longer than the arc that leads to it, days. */
    BURN("a burn lasts %.1f d, the arc that leads to it %.1f d"),
    /** A body is met faster, km/s. */
    FLYBY_SPEED("the body is met at %.3f km/s, allowed are %.3f km/s"),
    /** The Sun stands nearer to the craft in the sky of Earth during a burn, deg. */
    BURN_ELONGATION("the Sun is %.2f deg from the craft during a burn, at least %.2f deg are asked for"),
    /** Stations have less two-way time before or after a burn, h. */
    STATION_HOURS("stations have %.1f h of two-way time beside a burn, at least %.1f h are asked for"),
    /** The target is seen less lit on the approach, deg. */
    APPROACH_PHASE("the target is approached at a phase angle of %.1f deg, allowed are %.1f deg"),
    /** The camera finds the target later, days before the arrival; 0 where it never does. */
    DETECTION("the camera finds the target %.1f d before, at least %.1f d are asked for"),
    /** The target's place is less well known when the camera finds it, 3 sigma, deg. */
    EPHEMERIS_ERROR("3 sigma of the target's place are %.4f deg at the first sight, allowed are %.4f deg"),
    /** A craft without control may pass a planet lower, km above the equatorial radius. */
    UNCONTROLLED_PASS("without control it may pass the planet at %.0f km, at least %.0f km are asked for"),
    /** Beside the asteroid more propellant is taken, at 99 % of the samples, than the craft has, kg. */
    ESCORT_PROPELLANT("beside the asteroid %.1f kg of propellant are needed at 99 %%, the craft has %.1f kg"),
    /** The flight in full dynamics does not meet its target. */
    NOT_CONVERGED("not flown to the end");

    private final String format;

    Shortfall(String format) {
        this.format = format;
    }

    /** In a word or two, for people. */
    public String label() {
        return switch (this) {
            case C3 -> "C3";
            case DELTA_V -> "Δv";
            case NOT_CONVERGED -> format;
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /**
     * How a difference from the limit is shown.
     *
     * @param unit empty where there is none
     * @param scale from the unit of the constant to that one
     * @param decimals that matter
     */
    public record Shown(String unit, double scale, int decimals) {}

    /** How a difference from the limit is shown. */
    public Shown shown() {
        return switch (this) {
            case PROPELLANT, ESCORT_PROPELLANT, LAUNCHER_MASS, DELIVERED_MASS -> new Shown("kg", 1, 0);
            case C3 -> new Shown("km²/s²", 1, 2);
            case DECLINATION, BURN_ELONGATION, APPROACH_PHASE -> new Shown("°", 1, 1);
            case EPHEMERIS_ERROR -> new Shown("°", 1, 2);
            case STATION_HOURS -> new Shown("h", 1, 1);
            case ARRIVAL, READY -> new Shown("d", 1 / 86400.0, 1);
            case DELTA_V, FLYBY_SPEED -> new Shown("km/s", 1, 3);
            case SWING_BY_ALTITUDE, UNCONTROLLED_PASS, SHIFT -> new Shown("km", 1, 0);
            case SWING_BY_IMPULSE, MANOEUVRE -> new Shown("m/s", 1, 2);
            case BURN, DETECTION -> new Shown("d", 1, 1);
            case NOT_CONVERGED -> new Shown("", 1, 0);
        };
    }

    /** Of a value and its limit, both in the unit of the constant. */
    String format() {
        return format;
    }
}
