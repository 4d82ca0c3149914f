package space.apophis.study.result;

/**
 * A lift-off as it was, beside the calendar.
 *
 * @param there what the calendar has at that instant
 * @param outcome by name: {@code open}, or why it is not
 * @param minutesAfterBest from the best instant of the day; null where it has none
 */
public record KnownLiftOffResult(
        LaunchInstantResult there, String outcome, @Nullable Double minutesAfterBest) {}
