package space.apophis.report.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.units.PlainLine;

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

    /** Barycentres, the Sun, planets and their moons have the numbers below. */
    private static final int FIRST_FREE = 1000;

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

    /**
     * Holds what is given against the paths there are: a name that none has is a slip of the pen, and two bodies of one number, or one
     * with that of a planet, are one body to all that read kernels.
     *
     * @throws InputFault of one line
     */
    void check(List<ExportedPath> paths) {
        final TreeSet<String> unknown = new TreeSet<>(given.keySet());
        paths.forEach(path -> unknown.remove(path.name()));
        if (!unknown.isEmpty()) {
            throw new InputFault("--naif: '" + PlainLine.of(unknown.first()) + "' is no path of this result, which has "
                    + paths.stream().map(ExportedPath::name).collect(Collectors.joining(", ")));
        }
        given.forEach((name, number) -> {
            if (number >= 0 && number < FIRST_FREE) {
                throw new InputFault("--naif: " + name + "=" + number
                        + " is a number of the Sun, planets, moons and barycentres, those of 0 to 999 are");
            }
        });
        final Map<Integer, String> owners = new HashMap<>();
        for (ExportedPath path : paths) {
            final String owner = path.naif() == NONE ? null : owners.putIfAbsent(path.naif(), path.name());
            if (owner != null) {
                throw new InputFault("--naif: " + owner + " and " + path.name() + " both have " + path.naif()
                        + ", each needs a number of its own");
            }
        }
    }
}
