package space.apophis.scenario.body;

import space.apophis.scenario.format.KeyWords;

/** About which axis of a tumbling body its angular momentum turns, seen from the body. */
public enum SpinMode {
    /** About the short one: the long axis nods while it is carried round. */
    SHORT_AXIS,
    /** About the long one, which the body turns about while that is carried round. */
    LONG_AXIS;

    /** Its name in a file. */
    @Override
    public String toString() {
        return KeyWords.name(this);
    }
}
