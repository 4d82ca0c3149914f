package space.apophis.scenario.escort;

import space.apophis.scenario.format.KeyWords;

/** A direction from an asteroid; all but one turn with the Sun or with Earth. */
public enum Side {
    /** Towards the Sun. */
    SUN,
    /** Away from the Sun. */
    ANTI_SUN,
    /** Towards Earth. */
    EARTH,
    /** Away from Earth. */
    ANTI_EARTH,
    /** Away from where Earth stands at its closest pass, fixed among the stars: the asteroid is seen before Earth then. */
    ANTI_PERIGEE,
    /** In the plane of the terminator, along the asteroid's motion about the Sun. */
    TERMINATOR,
    /** In the plane of the terminator, along the normal of the asteroid's orbit about the Sun. */
    NORTH;

    /** Its name in a file. */
    @Override
    public String toString() {
        return KeyWords.name(this);
    }
}
