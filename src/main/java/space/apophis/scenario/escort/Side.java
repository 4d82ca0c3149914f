package space.apophis.scenario.escort;

import space.apophis.scenario.format.KeyWords;

/** A direction from an asteroid, which turns with the Sun and with Earth. */
public enum Side {
    /** Towards the Sun. */
    SUN,
    /** Away from the Sun. */
    ANTI_SUN,
    /** Towards Earth. */
    EARTH,
    /** Away from Earth. */
    ANTI_EARTH,
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
