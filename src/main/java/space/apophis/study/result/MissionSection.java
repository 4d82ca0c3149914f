package space.apophis.study.result;

import java.util.List;

/**
 * What a mission has to hold: its launch days, its errors and budget, its failures and other ways, and the programme's calendar.
 *
 * @param opportunities launch periods over years, in order of launch; null where the scenario does not ask
 * @param opportunitySearch what they were searched by; null likewise
 * @param ways departures and modes, by mode and rank; null where the scenario names none
 * @param timeline the programme beside these results; null where the scenario names none
 * @param launchCalendar launch instants of the days of the launch period; null where the scenario does not ask
 * @param whatIf what failures cost; null where the scenario does not ask
 * @param errors of launcher, burns and orbits
 */
public record MissionSection(
        @Nullable TimelineResult timeline,
        @Nullable LaunchCalendarResult launchCalendar,
        @Nullable List<OpportunityResult> opportunities,
        @Nullable OpportunitySearchResult opportunitySearch,
        @Nullable List<RankedWayResult> ways,
        @Nullable WhatIfResult whatIf,
        @Flat MissionErrors errors) {

    public MissionSection {
        Required.present("opportunities", opportunities);
        Required.present("ways", ways);
    }
}
