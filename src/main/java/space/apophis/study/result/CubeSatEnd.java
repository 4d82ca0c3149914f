package space.apophis.study.result;

/** How the flight of what is let go beside an asteroid ends. */
public enum CubeSatEnd {
    /** On the ground. */
    TOUCHDOWN("touches down"),
    /** It leaves. */
    ESCAPE("escapes"),
    /** It is near the asteroid still when it is followed no longer. */
    NEAR("still near");

    private final String label;

    CubeSatEnd(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
