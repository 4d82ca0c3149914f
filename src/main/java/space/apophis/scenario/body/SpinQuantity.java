package space.apophis.scenario.body;

import space.apophis.scenario.format.KeyWords;

/** What is told of a rotation after a pass, or of the change by it. */
public enum SpinQuantity {
    /** 2 pi L/2E, h. */
    EFFECTIVE_PERIOD("effective period", "h"),
    /** Its change, h. */
    EFFECTIVE_PERIOD_CHANGE("change of the effective period", "h"),
    /** The effective rate 2E/L over that before. */
    RATE_RATIO("effective rate over that before", ""),
    /** Mean period of the long axis about the angular momentum, h. */
    PRECESSION_PERIOD("precession period", "h"),
    /** Period of the rotation about the long axis, h. */
    ROTATION_PERIOD("rotation period", "h"),
    /** Angular momentum over that before. */
    MOMENTUM_RATIO("angular momentum over that before", ""),
    /** Size of the change of the angular momentum over the momentum before. */
    MOMENTUM_CHANGE("change of the angular momentum over that before", ""),
    /** Angle between the angular momentum before and after, deg. */
    POLE_SHIFT("shift of the pole", "deg"),
    /** Ecliptic latitude of the angular momentum, deg. */
    POLE_LATITUDE("ecliptic latitude of the pole", "deg"),
    /** Energy over the least at that momentum. */
    EXCITATION("excitation E/E\u2080", ""),
    /** The same before the pass. */
    EXCITATION_BEFORE("excitation E/E\u2080 before", ""),
    /** Share that stays or comes into the short-axis mode, %. */
    SHORT_AXIS_SHARE("in the short-axis mode after", "%"),
    /** Share with a pole that moves by 10 degrees or more, %. */
    LARGE_SHIFT_SHARE("pole shifted by 10\u00b0 or more", "%");

    private final String words;
    private final String unit;

    SpinQuantity(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    /** Its name for people. */
    public String words() {
        return words;
    }

    /** Its unit; empty where it has none. */
    public String unit() {
        return unit;
    }

    /** Whether it has a value for each attitude at the start. */
    public boolean varies() {
        return this != EXCITATION_BEFORE && this != SHORT_AXIS_SHARE && this != LARGE_SHIFT_SHARE;
    }

    /** Its name in a file. */
    @Override
    public String toString() {
        return KeyWords.name(this);
    }
}
