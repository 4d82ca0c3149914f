package space.apophis.study.result;

import java.util.List;

/**
 * Trajectories of a craft on several legs; all null where the scenario does not ask.
 *
 * @param options the best first
 * @param declinationPrice what a limit on the launch declination costs
 * @param published figures of a trajectory beside what is computed
 * @param sharedLaunch one launch for the transfer and the trajectory
 */
public record TrajectoriesSection(
        @Nullable List<TrajectoryResult> options,
        @Nullable DeclinationPriceResult declinationPrice,
        @Nullable List<PublishedFigureResult> published,
        @Nullable SharedLaunchResult sharedLaunch) {

    public TrajectoriesSection {
        Required.present("options", options);
    }
}
