package space.apophis.study.mission.opportunity;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.OpportunitiesSpec;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.OpportunitySearchResult;
import space.apophis.study.result.RankedWayResult;
import space.apophis.study.trajectory.LeadingOption;

/**
 * Other ways in.
 *
 * @param periods in order of launch; null where the scenario does not ask
 * @param search by which they were found; null likewise
 * @param ways ranked; null where the scenario names none
 */
public record OpportunitiesOutcome(
        List<OpportunityResult> periods, OpportunitySearchResult search, List<RankedWayResult> ways) {

    /**
     * Finds them.
     *
     * @param spec null where the scenario does not ask
     */
    public static OpportunitiesOutcome of(OpportunitiesSpec spec, LeadingOption leading, Progress progress) {
        if (spec == null) {
            return new OpportunitiesOutcome(null, null, null);
        }
        final OpportunityCase opportunityCase = OpportunityCase.of(spec, leading, progress);
        final OpportunityStudy.Outcome found = OpportunityStudy.of(opportunityCase, progress);
        return new OpportunitiesOutcome(
                found.opportunities(),
                found.search(),
                spec.ways() == null ? null : new WaysStudy(opportunityCase, spec.ways()).rank(progress));
    }
}
