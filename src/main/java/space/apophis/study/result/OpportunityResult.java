package space.apophis.study.result;

import java.util.Locale;

/**
 * A launch period over years.
 *
 * @param kind by name: {@code primary}, {@code secondary} or {@code next}
 * @param beforeEncounter whether its arrivals are before the encounter with Earth; null where there is none
 * @param freeArrival its days, each with the arrival best for it
 * @param fixedArrival its days with the arrival of the best for all
 * @param best of its days
 */
public record OpportunityResult(
        String kind,
        @Nullable Boolean beforeEncounter,
        LaunchSpan freeArrival,
        @Nullable LaunchSpan fixedArrival,
        @Flat OpportunityPoint best) {

    /** What a period is beside the others. */
    public enum Kind {
        /** That of the craft's own flight, or the first. */
        PRIMARY,
        /** Other launch days to the same encounter or arrival, or to one before it. */
        SECONDARY,
        /** To a later arrival. */
        NEXT;

        /** That of a name. */
        public static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        /** Its name in a result. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Launch days without a gap.
     *
     * @param launchDays how many
     */
    public record LaunchSpan(When first, When last, int launchDays) {

        public LaunchSpan {
            Required.present("first", first);
            Required.present("last", last);
            Required.positive("launchDays", launchDays);
            if (last.secondsTdb() < first.secondsTdb()) {
                throw new ResultFault("last", "is before the first");
            }
        }
    }

    public OpportunityResult {
        Required.word("kind", kind, Kind.values());
        Required.present("freeArrival", freeArrival);
        Required.present("best", best);
    }
}
