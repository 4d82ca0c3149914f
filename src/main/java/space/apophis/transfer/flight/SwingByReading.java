package space.apophis.transfer.flight;

/** What a published instant and distance of a swing-by may mean. */
public enum SwingByReading {
    /** They are those of the periapsis. */
    PERIAPSIS("the published instant and distance are those of the periapsis"),
    /** They are a row of a table: the craft is at that distance then, still on its way in. */
    BEFORE_PERIAPSIS("the published instant and distance are a row of a table, before the periapsis"),
    /** The same, on its way out. */
    AFTER_PERIAPSIS("the published instant and distance are a row of a table, after the periapsis");

    private final String words;

    SwingByReading(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
