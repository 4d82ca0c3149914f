package space.apophis.study.launch;

import java.util.Optional;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.visit.VisitorPath;

/**
 * What a search for transfers gives.
 *
 * @param section all null where the scenario does not ask
 * @param visitor the path of one of the options; empty where there is none
 * @param leading the nominal option and the days of the period; empty where there is none
 */
public record LaunchPeriodOutcome(
        LaunchPeriodSection section, Optional<VisitorPath> visitor, Optional<LeadingOption> leading) {

    /** Of a scenario without a transfer. */
    public static final LaunchPeriodOutcome NONE = new LaunchPeriodOutcome(
            new LaunchPeriodSection(null, null, null, null, null), Optional.empty(), Optional.empty());
}
