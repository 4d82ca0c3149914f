package space.apophis.scenario.timeline;

/** How sure the date of an event is. */
public enum Confidence {
    /** Told by the agency or project itself. */
    OFFICIAL("official"),
    /** Told by the press, an encyclopedia or a public repository. */
    REPORTED("reported"),
    /** Believed, without a text that confirms it. */
    UNCONFIRMED("unconfirmed"),
    /** Worked out for this project. */
    COMPUTED("computed");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
