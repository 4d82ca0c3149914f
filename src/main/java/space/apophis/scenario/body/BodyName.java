package space.apophis.scenario.body;

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
    PLUTO
}
