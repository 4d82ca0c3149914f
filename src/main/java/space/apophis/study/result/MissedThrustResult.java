package space.apophis.study.result;

import java.util.List;

/**
 * Ion thrust that fails along a flight: on the conics with impulses that were searched.
 *
 * @param outageDays whose propellant is told
 * @param nominalPropellantKg of the flight without a failure
 * @param usablePropellantKg that it may use, margins of the craft taken off
 * @param marginKg the most that an outage of so many days takes beyond the nominal flight, of the points where it can be borne; null
 *     where it can be borne nowhere
 * @param points in the order of time
 */
public record MissedThrustResult(
        double outageDays,
        double nominalPropellantKg,
        double usablePropellantKg,
        @Nullable Double marginKg,
        List<Point> points) {

    public MissedThrustResult {
        Required.later("points", points, point -> point.when().secondsTdb());
        Required.positive("outageDays", outageDays);
    }

    /**
     * An instant at which the engines fail.
     *
     * @param borneDays longest outage from then on that was found to be borne; 0 where none was
     * @param atLeast whether that is the longest that was tried, so that more may be borne
     * @param extraPropellantKg of an outage of the days asked for; null where that is not borne
     */
    public record Point(
            @Flat When when,
            double borneDays,
            boolean atLeast,
            @Nullable Double extraPropellantKg) {

        public Point {
            Required.notNegative("borneDays", borneDays);
        }
    }
}
