package space.apophis.scenario.timeline;

/** Languages in which the documents of the programme are written. */
public enum Language {
    ENGLISH("en"),
    JAPANESE("ja"),
    ARABIC("ar"),
    FRENCH("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1 code. */
    @Override
    public String toString() {
        return code;
    }
}
