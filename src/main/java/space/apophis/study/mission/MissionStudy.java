package space.apophis.study.mission;

import java.util.Optional;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.MissionSpec;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.MissionSection;
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
     * @param timeline the programme beside the results; null where there is none
     */
    public static MissionSection of(
            MissionSpec spec,
            LaunchPeriodOutcome transfers,
            TrajectoryOutcome trajectories,
            TimelineResult timeline,
            Progress progress) {
        final Optional<LeadingOption> leading = transfers.leading().or(trajectories::leading);
        if (spec == null || leading.isEmpty()) {
            return new MissionSection(timeline, null, null, null, null);
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
                opportunities.ways());
    }
}
