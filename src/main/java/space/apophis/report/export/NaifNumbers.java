package space.apophis.report.export;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;

/**
 * Numbers of bodies by the rules of NAIF ("NAIF Integer ID Codes"): a numbered asteroid has 20,000,000 more than its number; a spacecraft
 * has a negative number that its mission asks NAIF for. One that has none yet gets a number far from those given so far.
 *
 * @param given numbers by the names of paths, which lead
 */
public record NaifNumbers(Map<String, Integer> given) {

    private static final int NUMBERED = 20_000_000;

    /** Below the numbers that NAIF gives, -1 to -999, and those made from numbers of satellites, -100,001 to -199,999. */
    private static final int FIRST_CRAFT = -200_001;

    private static final Pattern NUMBER = Pattern.compile("^\\((\\d{1,7})\\).*");

    /** Of an asteroid that has none yet; 0 is the barycentre of the solar system, which nothing here is. */
    public static final int NONE = 0;

    /** Of the Sun, a planet or the Moon; Mars to Pluto stand for their systems. */
    public static int of(Body body) {
        return switch (body) {
            case SUN -> 10;
            case MERCURY, VENUS, EARTH -> 100 * body.ordinal() + 99;
            case MOON -> 301;
            case MARS, JUPITER, SATURN, URANUS, NEPTUNE, PLUTO -> body.ordinal() - 1;
        };
    }

    /**
     * Of an asteroid.
     *
     * @param designation as {@code (99942) Apophis}
     * @return {@link #NONE} if it has none and none is given
     */
    public int asteroid(String name, String designation) {
        final Matcher number = NUMBER.matcher(designation);
        return given.getOrDefault(name, number.matches() ? NUMBERED + Integer.parseInt(number.group(1)) : NONE);
    }

    /**
     * For formats that cannot do without.
     *
     * @param name of the path
     * @throws InputFault if there is none
     */
    public static int required(int number, String name, String title) {
        if (number == NONE) {
            throw new InputFault("--naif: " + title + " has no number in a catalogue, " + name
                    + "=ID is needed, the SPK-ID of the Small-Body Database");
        }
        return number;
    }

    /**
     * Of a craft.
     *
     * @param place among the craft of a result, from 0
     */
    public int craft(String name, int place) {
        return given.getOrDefault(name, FIRST_CRAFT - place);
    }
}
