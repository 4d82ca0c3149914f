package space.apophis.study.visit;

import java.util.Locale;

/** Where the path of a visitor comes from. */
public enum VisitorKind {
    /** The scenario's own, one conic or two, or flown. */
    TRANSFER,
    /** The scenario's own, several legs. */
    TRAJECTORY,
    /** The scenario's own, parked about Earth before. */
    PARKED,
    /** Put together from what is published. */
    RECONSTRUCTION,
    /** Someone's ephemeris message. */
    MESSAGE;

    /** Whether it is a craft of the scenario. */
    boolean isOwn() {
        return this == TRANSFER || this == TRAJECTORY || this == PARKED;
    }

    /** As results name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
