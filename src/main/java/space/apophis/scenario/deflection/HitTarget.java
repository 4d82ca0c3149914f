package space.apophis.scenario.deflection;

import space.apophis.scenario.format.KeyWords;

/** What of a system an impactor hits. */
public enum HitTarget {
    /** The body whose orbit the file gives. */
    BODY,
    /** Its moon. */
    MOON;

    /** Its name in a file. */
    @Override
    public String toString() {
        return KeyWords.name(this);
    }
}
