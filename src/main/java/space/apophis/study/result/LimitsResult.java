package space.apophis.study.result;

import java.util.List;

/**
 * What an option makes of the limits of its scenario.
 *
 * @param shortfalls limits that it does not keep; empty where it keeps all
 * @param kept limits that it keeps; null in results of before they were written
 * @param operations what happens along the flight, of which some is limited; null where the scenario does not ask
 * @param atBounds bounds that its optimum lies on: there the scenario, not the search, says how good it gets
 * @param reason all that is to be said of it, for people; null where there is nothing
 */
public record LimitsResult(
        List<ShortfallResult> shortfalls,
        @Nullable List<KeptLimitResult> kept,
        @Nullable OperationsResult operations,
        List<AtBound> atBounds,
        @Nullable String reason) {

    public LimitsResult {
        Required.present("shortfalls", shortfalls);
        Required.present("atBounds", atBounds);
    }

    /** What an optimum can lie on. */
    public enum Bound {
        /** The first date allowed. */
        FIRST_DATE("on its first date"),
        /** The last date allowed. */
        LAST_DATE("on its last date"),
        /** The lowest altitude allowed. */
        LOWEST_ALTITUDE("at its lowest altitude"),
        /** The greatest C3 allowed. */
        GREATEST_C3("with its greatest C3"),
        /** The greatest declination allowed. */
        GREATEST_DECLINATION("with its greatest declination"),
        /** The greatest speed allowed. */
        GREATEST_SPEED("with its greatest speed");

        private final String message;

        Bound(String message) {
            this.message = message;
        }
    }

    /**
     * A leg on a bound.
     *
     * @param leg its type, and its label where it has one
     * @param bound that it lies on
     */
    public record AtBound(String leg, Bound bound) {

        /** For people, without a stop. */
        public String message() {
            return leg + " " + bound.message;
        }
    }
}
