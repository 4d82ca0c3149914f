package space.apophis.transfer.opportunity;

import java.util.function.Predicate;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.mission.ArrivalMode;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.departure.DeparturePoint;
import space.apophis.transfer.grid.TransferOption;

/**
 * What counts as the better of two transfers, and what rules one out.
 *
 * @param launcherLifts whether the launcher lifts the craft there; asked of a launch alone
 */
public record OpportunityCriterion(
        ArrivalMode mode, DeparturePoint from, Bounds bounds, Predicate<LaunchAsymptote> launcherLifts) {

    /**
     * What a transfer has to hold, infinite where nothing bounds it.
     *
     * @param c3 of a launch, m^2/s^2
     * @param declination of a launch, rad
     * @param phase on approach, rad
     * @param leastSpeed relative, at arrival, m/s
     * @param longestFlight s
     */
    public record Bounds(double c3, double declination, double phase, double leastSpeed, double longestFlight) {

        /** The same for flights as long alone. */
        Bounds durationAlone() {
            return new Bounds(Double.POSITIVE_INFINITY, FastMath.PI, FastMath.PI, 0.0, longestFlight);
        }
    }

    /** The same with no bound but that of the time of flight, and any launcher. */
    public OpportunityCriterion unbounded() {
        return new OpportunityCriterion(mode, from, bounds.durationAlone(), any -> true);
    }

    /** What it gives to leave and to arrive, m/s, as impulses. */
    public double deltaV(TransferOption option) {
        return from.deltaV(option.asymptote().excessVelocity()) + arrivalDeltaV(option);
    }

    private double arrivalDeltaV(TransferOption option) {
        return mode == ArrivalMode.RENDEZVOUS ? option.arrivalSpeed() : 0.0;
    }

    /** Whether C3 is what is to be least, as where the craft gives nothing: a launch to a flyby or an impact. */
    public boolean isOfEnergy() {
        return from.isLaunched() && mode != ArrivalMode.RENDEZVOUS;
    }

    /** What is to be least: delta v, m/s, or C3, m^2/s^2; not a number for what a bound rules out. */
    public double cost(TransferOption option) {
        if (!isAllowed(option)) {
            return Double.NaN;
        }
        return isOfEnergy() ? option.asymptote().characteristicEnergy() : deltaV(option);
    }

    /** What the cost is at least, quick to tell. */
    double leastCost(TransferOption option) {
        return isOfEnergy()
                ? option.asymptote().characteristicEnergy()
                : from.leastDeltaV(option.asymptote().excessSpeed()) + arrivalDeltaV(option);
    }

    /** Whether no bound rules it out. */
    public boolean isAllowed(TransferOption option) {
        return option.timeOfFlight() <= bounds.longestFlight()
                && option.sunPhaseAngle() <= bounds.phase()
                && option.arrivalSpeed() >= bounds.leastSpeed()
                && (!from.isLaunched() || isLaunchable(option.asymptote()));
    }

    private boolean isLaunchable(LaunchAsymptote asymptote) {
        return asymptote.characteristicEnergy() <= bounds.c3()
                && FastMath.abs(asymptote.declination()) <= bounds.declination()
                && launcherLifts.test(asymptote);
    }
}
