package space.apophis.study.trajectory;

import java.util.List;
import java.util.Optional;
import space.apophis.study.result.DeclinationPriceResult;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.visit.VisitorPath;

/**
 * What a search for trajectories gives; all null where the scenario does not ask.
 *
 * @param trajectories the best first
 * @param price null where it is not asked for
 * @param published null where no figures are
 * @param visitor the craft of the best; empty where there is none
 * @param leading the best; empty where there is none
 */
public record TrajectoryOutcome(
        List<TrajectoryResult> trajectories,
        DeclinationPriceResult price,
        List<PublishedFigureResult> published,
        Optional<VisitorPath> visitor,
        Optional<LeadingOption> leading) {

    /** Of a scenario without a trajectory. */
    public static final TrajectoryOutcome NONE =
            new TrajectoryOutcome(null, null, null, Optional.empty(), Optional.empty());
}
