package space.apophis.study.result;

import java.util.Locale;

/**
 * A limit that an option does not keep, on what was flown where it was, else on conics. An option that keeps all has none.
 *
 * @param kind what the limit is on
 * @param leg label or type of the leg it belongs to; null where it belongs to the whole
 * @param value of the option, in the unit of {@code kind}; null where there is none, as both for what did not converge
 * @param limit that it does not keep, likewise
 * @param detail more of it, for people; null for nothing
 */
public record ShortfallResult(
        Shortfall kind,
        @Nullable String leg,
        @Column(unit = "that of kind") @Nullable Double value,
        @Column(unit = "that of kind") @Nullable Double limit,
        @Nullable String detail) {

    private static final double DAY = 86400.0;

    public ShortfallResult {
        if (kind == null || kind != Shortfall.NOT_CONVERGED && (value == null || limit == null)) {
            throw new IllegalArgumentException("a limit that is not kept needs a kind, a value and a limit");
        }
    }

    /** A sentence without a stop, for people. */
    public String message() {
        final String what = switch (kind) {
            case ARRIVAL -> arrival();
            case READY ->
                String.format(Locale.ROOT, "is launched %.2f d before it is built", Math.abs(value - limit) / DAY);
            default -> String.format(Locale.ROOT, kind.format(), value, limit);
        };
        return (leg == null ? "" : leg + ": ") + what + (detail == null ? "" : ": " + detail);
    }

    private String arrival() {
        return String.format(
                Locale.ROOT,
                value > limit
                        ? "arrives %.2f d after the last date allowed"
                        : "arrives %.2f d before the first date allowed",
                Math.abs(value - limit) / DAY);
    }
}
