package space.apophis.study.shared;

import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.transfer.shared.SharedTrade;

/**
 * Looks at the launch days of a scan, each on its own. A part is a launch, TDB seconds since J2000.
 *
 * @param publisher says of each whether both craft fit
 */
record SharedDays(SharedPlans plans, DayPublisher publisher) implements Sweep.Work<Double, SharedLaunchResult.Day> {

    @Override
    public SharedLaunchResult.Day of(Double launch, Progress progress) {
        final SharedTrade trade = plans.trade(launch);
        final SharedTrade.Ends ends = trade.ends();
        return publisher.day(launch, ends, trade.within(ends, publisher.spec().propellant()));
    }
}
