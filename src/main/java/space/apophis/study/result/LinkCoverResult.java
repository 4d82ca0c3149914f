package space.apophis.study.result;

import java.util.List;

/**
 * How long some stations together see the craft, what several see at a time counted once.
 *
 * @param network of the stations; {@link #ALL} of all of them, {@link #OTHER} of those of no network
 * @param stations by name
 * @param hoursPerDay on average
 * @param leastDay the whole UTC day with the fewest hours; null where the escort has no whole day
 * @param leastDayHours in it
 * @param volumeGbit that they would receive if no other station did
 * @param gap the longest time without any of them
 */
public record LinkCoverResult(
        String network,
        List<String> stations,
        double hoursPerDay,
        @Nullable String leastDay,
        @Nullable Double leastDayHours,
        double volumeGbit,
        @Nullable Gap gap) {

    /** In place of a network: all stations. */
    public static final String ALL = "all";

    /** In place of a network: stations of none. */
    public static final String OTHER = "other";

    public LinkCoverResult {
        Required.present("network", network);
        Required.present("stations", stations);
        Required.notNegative("hoursPerDay", hoursPerDay);
    }

    /** A time without reception. */
    public record Gap(When from, When to, double hours) {

        public Gap {
            Required.present("from", from);
            Required.present("to", to);
        }
    }
}
