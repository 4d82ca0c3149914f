package space.apophis.study.result;

/**
 * A burn or a correction of a flight with errors.
 *
 * @param label for people
 * @param kind what it is
 * @param when it begins
 * @param nominalMS what the flight without errors has of it
 * @param cost what is given; of a burn in both percentiles and nominal all of it
 * @param line of the budget that it belongs to
 */
public record CorrectionResult(
        String label,
        Kind kind,
        @Flat When when,
        double nominalMS,
        @Flat CostPercentiles cost,
        BudgetLine line) {

    public CorrectionResult {
        Required.present("label", label);
        Required.present("kind", kind);
        Required.present("line", line);
    }

    /** What it is. */
    public enum Kind {
        /** A part of a burn, before it. */
        CALIBRATION,
        /** From nothing to what is needed. */
        CORRECTION,
        /** Of the flight itself, changed as needed. */
        BURN,
        /** Thrust of ion engines with its errors. */
        THRUST
    }
}
