package space.apophis.study.result;

/** What a line of a budget of delta v stands for. */
public enum BudgetLine {
    /** What is flown without errors. */
    DETERMINISTIC("deterministic"),
    /** What the dearest day of the launch period needs beyond that of the best. */
    LAUNCH_PERIOD("launch period"),
    /** Corrections of injection, burns and orbit on the way, and what they change of the burns. */
    STATISTICAL("statistical"),
    /** Corrections that count the error of the target's own place, and of the arrival. */
    APPROACH("approach"),
    /** Beside the asteroid. */
    PROXIMITY("proximity"),
    /** What else takes delta v. */
    RESIDUALS("residuals"),
    /** All of it. */
    TOTAL("total");

    private final String label;

    BudgetLine(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
