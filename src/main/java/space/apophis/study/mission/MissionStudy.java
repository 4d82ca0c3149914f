package space.apophis.study.mission;

import java.util.List;
import java.util.Optional;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.MissionSpec;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.mission.day.LaunchCalendarStudy;
import space.apophis.study.mission.failure.WhatIfStudy;
import space.apophis.study.mission.navigation.BudgetStudy;
import space.apophis.study.mission.navigation.InjectionStudy;
import space.apophis.study.mission.navigation.NavigationCase;
import space.apophis.study.mission.opportunity.OpportunitiesOutcome;
import space.apophis.study.result.BudgetLineResult;
import space.apophis.study.result.InjectionResult;
import space.apophis.study.result.MissionErrors;
import space.apophis.study.result.MissionSection;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryOutcome;

/** Does what the mission analysis of a scenario asks for, on the flights that were found before. */
public final class MissionStudy {

    private MissionStudy() {}

    /**
     * Runs what a scenario asks for.
     *
     * @param spec null where it does not ask
     * @param shared days of a launch of two craft; null without one
     * @param timeline the programme beside the results; null where there is none
     */
    public static MissionSection of(
            MissionSpec spec,
            LaunchPeriodOutcome transfers,
            TrajectoryOutcome trajectories,
            SharedLaunchResult shared,
            TimelineResult timeline,
            Progress progress) {
        final Optional<LeadingOption> leading = transfers.leading().or(trajectories::leading);
        if (spec == null || leading.isEmpty()) {
            return new MissionSection(timeline, null, null, null, null, null, MissionErrors.NONE);
        }
        final OpportunitiesOutcome opportunities =
                OpportunitiesOutcome.of(spec.opportunities(), leading.orElseThrow(), progress);
        return new MissionSection(
                timeline,
                spec.launchDay() == null
                        ? null
                        : LaunchCalendarStudy.of(spec.launchDay(), leading.orElseThrow(), transfers, progress),
                opportunities.periods(),
                opportunities.search(),
                opportunities.ways(),
                WhatIfStudy.of(spec.whatIf(), leading.orElseThrow(), shared, progress),
                errors(spec, transfers, leading.orElseThrow(), progress));
    }

    /** What errors come to. */
    private static MissionErrors errors(
            MissionSpec spec, LaunchPeriodOutcome transfers, LeadingOption leading, Progress progress) {
        if (spec.injection() == null && spec.navigation() == null) {
            return MissionErrors.NONE;
        }
        final Optional<NavigationCase> flown = NavigationCase.of(spec, leading, progress);
        final InjectionResult injection =
                spec.injection() == null ? null : flown.map(InjectionStudy::of).orElse(null);
        if (spec.navigation() == null) {
            return new MissionErrors(injection, null, null);
        }
        if (flown.isEmpty()) {
            return new MissionErrors(null, null, BudgetStudy.unflown(spec.navigation()));
        }
        final BudgetStudy study =
                BudgetStudy.of(flown.get(), transfers.leading().isPresent() ? transfers.section() : null);
        final List<BudgetLineResult> lines = study.lines();
        return new MissionErrors(injection, lines, study.navigation(lines, progress));
    }
}
