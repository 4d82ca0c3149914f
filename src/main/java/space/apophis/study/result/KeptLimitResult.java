package space.apophis.study.result;

/**
 * A limit that an option keeps, on what was flown where it was, else on conics; to the tolerances of the search where the optimum
 * lies on it.
 *
 * @param kind what the limit is on
 * @param leg label or type of the leg it belongs to; null where it belongs to the whole
 * @param value of the option, in the unit of {@code kind}
 * @param limit that it keeps, likewise; of two dates the nearer
 */
public record KeptLimitResult(
        Shortfall kind,
        @Nullable String leg,
        @Column(unit = "that of kind") double value,
        @Column(unit = "that of kind") double limit) {

    public KeptLimitResult {
        if (kind == null) {
            throw new IllegalArgumentException("a limit needs a kind");
        }
    }
}
