package space.apophis.units;

/** How much of a date is known. */
public enum DatePrecision {
    MINUTE("minute"),
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter"),
    HALF("half"),
    YEAR("year"),
    /** From one date to another, neither of which is a unit of the calendar. */
    SPAN("span");

    private final String word;

    DatePrecision(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
