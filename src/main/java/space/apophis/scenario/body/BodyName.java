package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;

/** Bodies whose close approaches may be looked for. */
public enum BodyName {
    MERCURY,
    VENUS,
    EARTH,
    MOON,
    MARS,
    JUPITER,
    SATURN,
    URANUS,
    NEPTUNE,
    PLUTO;

    /** Pattern of those that a conic about the Sun can leave or meet: the Moon goes with Earth. */
    public static final String PLANETS = "MERCURY|VENUS|EARTH|MARS|JUPITER|SATURN|URANUS|NEPTUNE";

    /** The same in words. */
    public static final String PLANETS_IN_WORDS = "MERCURY, VENUS, EARTH, MARS, JUPITER, SATURN, URANUS, NEPTUNE";

    /** Pattern of the names of the files of small bodies, which none of these is. */
    public static final String SMALL = "(?!(?:" + PLANETS + "|MOON|PLUTO)$)" + Key.NAME;

    /** The same in words. */
    public static final String SMALL_IN_WORDS = "names of small bodies' files, " + Key.NAME_IN_WORDS + ",";
}
