package space.apophis.timeline;

import space.apophis.units.PreciseDate;

/**
 * Days from one date to another, as far as the two are known. Either date is one day somewhere within what its
 * precision allows, so the days between lie within a range; the range is one number if both are known to the day.
 *
 * @param least from the last day that the first date may mean to the first day that the second may mean; negative where
 *     the second may come before the first
 * @param most from the first day that the first date may mean to the last day that the second may mean
 */
public record DaysRange(long least, long most) {

    public DaysRange {
        if (most < least) {
            throw new IllegalArgumentException(least + " to " + most + " is no range");
        }
    }

    /** Days from one date to another. */
    public static DaysRange between(PreciseDate from, PreciseDate to) {
        return new DaysRange(
                to.firstDay().toEpochDay() - from.lastDay().toEpochDay(),
                to.lastDay().toEpochDay() - from.firstDay().toEpochDay());
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return least == most;
    }

    /** The range left when a number of days has gone. */
    public DaysRange minus(long days) {
        return new DaysRange(least - days, most - days);
    }

    /** The smaller of two unknown numbers, each anywhere within its range. */
    public DaysRange min(DaysRange other) {
        return new DaysRange(Math.min(least, other.least), Math.min(most, other.most));
    }

    /** As people read it. */
    @Override
    public String toString() {
        return isExact() ? String.valueOf(least) : least + " to " + most;
    }
}
