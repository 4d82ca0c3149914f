package space.apophis.scenario.mission;

/** What a leg of a trajectory is. */
public enum LegType {
    /** From a planet, by a launcher. */
    LAUNCH("launch"),
    /** An impulse of the craft on the way. */
    DEEP_SPACE_MANOEUVRE("deep-space-manoeuvre"),
    /** Past a planet, which turns the path. */
    SWING_BY("swing-by"),
    /** Ion engines may run from the leg before it to the leg after it. */
    THRUST_ARC("thrust-arc"),
    /** How the arrival that follows is split into burns. */
    BRAKING("braking"),
    /** To rest with a body. */
    ARRIVAL("arrival"),
    /** Past a small body, which does not turn the path. */
    FLYBY("flyby");

    private final String key;

    LegType(String key) {
        this.key = key;
    }

    /** Its name in a file. */
    @Override
    public String toString() {
        return key;
    }
}
