package space.apophis.timeline;

import space.apophis.units.PreciseDate;

/**
 * What a slip of a number of days does to a launch. Without a slip it says where the launch stands now.
 *
 * @param days of the slip; negative for an earlier launch
 * @param launch as it was planned
 * @param slipped all days that it may now mean
 * @param inside whether it is within the window
 * @param daysLeft from the slipped launch to the last day of the window; negative where that has passed
 * @param daysToArrival from the slipped launch to the arrival, if that day is kept; null where none is known
 * @param daysToEncounter from the slipped launch to the encounter; null where there is none
 */
public record LaunchSlip(
        long days,
        PreciseDate launch,
        PreciseDate slipped,
        Within inside,
        DaysRange daysLeft,
        DaysRange daysToArrival,
        DaysRange daysToEncounter) {

    /** Whether a date lies within a window, as far as it is known. */
    public enum Within {
        YES,
        NO,
        /** Some of the days that the date may mean lie within, others do not. */
        POSSIBLY
    }

    /** Moves a launch and holds it against the dates of a mission. */
    public static LaunchSlip of(PreciseDate launch, long days, MissionDates mission) {
        final PreciseDate slipped = moved(launch, days);
        final boolean starts = !slipped.firstDay().isBefore(mission.windowFirst());
        final boolean ends = !slipped.lastDay().isAfter(mission.windowLast());
        final boolean apart = slipped.lastDay().isBefore(mission.windowFirst())
                || slipped.firstDay().isAfter(mission.windowLast());
        final Within inside = apart ? Within.NO : starts && ends ? Within.YES : Within.POSSIBLY;
        return new LaunchSlip(
                days,
                launch,
                slipped,
                inside,
                DaysRange.between(slipped, PreciseDate.ofDay(mission.windowLast())),
                until(slipped, mission.arrival()),
                until(slipped, mission.encounter()));
    }

    private static DaysRange until(PreciseDate launch, PreciseDate date) {
        return date == null ? null : DaysRange.between(launch, date);
    }

    /** A date moved by whole days; what was a month is then a span as long. */
    static PreciseDate moved(PreciseDate date, long days) {
        return date.isRange()
                ? PreciseDate.ofSpan(
                        date.firstDay().plusDays(days), date.lastDay().plusDays(days))
                : PreciseDate.ofDay(date.firstDay().plusDays(days));
    }
}
