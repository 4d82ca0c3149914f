package space.apophis.scenario.timeline;

/** What is known, on the day of a timeline, of whether an event took place. */
public enum EventState {
    /** Took place. */
    HAPPENED("happened"),
    /** Still ahead. */
    PLANNED("planned"),
    /** Its date has come, or its span has begun, and the outcome is not known. */
    DUE("due"),
    /** An old plan, kept beside the one that replaced it. */
    SUPERSEDED("superseded"),
    /** Stopped or paused by its owner. */
    CANCELLED("cancelled");

    private final String word;

    EventState(String word) {
        this.word = word;
    }

    /** Whether the date still counts: neither replaced by another nor given up. */
    public boolean stands() {
        return this != SUPERSEDED && this != CANCELLED;
    }

    @Override
    public String toString() {
        return word;
    }
}
