package space.apophis.transfer.opportunity;

import space.apophis.transfer.Days;
import space.apophis.units.Unit;

/**
 * Days that are searched.
 *
 * @param launches at the first steps
 * @param firstArrival TDB seconds since J2000
 * @param lastArrival TDB seconds since J2000
 * @param lastLaunch TDB seconds since J2000
 * @param revolutions greatest number
 * @param encounter from which days before are counted, TDB seconds since J2000
 */
public record OpportunitySpan(
        Days launches, double firstArrival, double lastArrival, double lastLaunch, int revolutions, double encounter) {

    /** The same with other arrivals. */
    public OpportunitySpan arriving(double first, double last) {
        return new OpportunitySpan(launches, first, last, lastLaunch, revolutions, encounter);
    }

    /** Whole days of a step. */
    int daysOfStep() {
        return (int) Math.round(launches.step() / Unit.DAY);
    }
}
