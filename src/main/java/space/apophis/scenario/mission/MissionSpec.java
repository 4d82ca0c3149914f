package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * What the analysis of a mission asks beside its flight: of the craft of {@code transfer}, or where there is none of that of
 * {@code trajectory}. Each part is null where it is not asked for.
 *
 * @param launchDay minutes of the days of the launch period
 * @param injection errors of the launcher
 * @param navigation statistics of the burns and their corrections
 * @param whatIf failures
 * @param opportunities other launches and ways in
 * @param operations limits on what happens along the flight
 */
public record MissionSpec(
        @Key(value = "Launch instants of each day of the launch period", byDefault = Key.ABSENT)
        LaunchDaySpec launchDay,

        @Key(value = "Errors of the injection and what their correction costs", byDefault = Key.ABSENT)
        InjectionSpec injection,

        @Key(
                value = "Errors of burns and of orbit determination, their corrections, and the budget of delta v",
                byDefault = Key.ABSENT)
        NavigationSpec navigation,

        @Key(value = "Burns missed or short, thrust lost, launches that slip", byDefault = Key.ABSENT)
        WhatIfSpec whatIf,

        @Key(value = "Secondary launch period, later launches, and other departures", byDefault = Key.ABSENT)
        OpportunitiesSpec opportunities,

        @Key(value = "Limits of operations, each held against every option that is flown", byDefault = Key.ABSENT)
        OperationsSpec operations) {}
