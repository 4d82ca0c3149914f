package space.apophis.scenario.timeline;

/** How far a contribution has come. */
public enum Standing {
    /** Named as a possibility. */
    POSSIBLE("possible"),
    /** Agreed or being made. */
    AGREED("agreed"),
    /** Handed over or flown. */
    DELIVERED("delivered");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
