package space.apophis.study.result;

/**
 * What a mission has to hold: its launch days, its errors and budget, its failures and other ways, and the programme's calendar.
 *
 * @param timeline the programme beside these results; null where the scenario names none
 * @param launchCalendar launch instants of the days of the launch period; null where the scenario does not ask
 */
public record MissionSection(
        @Nullable TimelineResult timeline, @Nullable LaunchCalendarResult launchCalendar) {}
