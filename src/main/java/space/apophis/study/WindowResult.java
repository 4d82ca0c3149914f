package space.apophis.study;

import java.util.List;

/**
 * The launch period: the unbroken run of launch days about the best that meet a limit with their best arrival.
 *
 * @param firstLaunchUtc ISO UTC; null where no day meets the limit, as the next
 * @param lastLaunchUtc ISO UTC
 * @param criterion {@code deltaV} or {@code deliveredMass}
 * @param limitDeltaVKmS greatest delta v allowed; null where the other limit is given
 * @param limitDeliveredMassKg least mass allowed; null where the other limit is given
 * @param firstArrivalUtc first arrival allowed
 * @param lastArrivalUtc last arrival allowed
 * @param bestDeltaVKmS of the best day by the criterion, limit met or not; null where there is no transfer at all
 * @param bestDeliveredMassKg of that day; null where there is none
 * @param launchDays the best of each launch day
 * @param arrivalDays the best of each arrival day allowed
 */
public record WindowResult(
        String firstLaunchUtc,
        String lastLaunchUtc,
        String criterion,
        Double limitDeltaVKmS,
        Double limitDeliveredMassKg,
        String firstArrivalUtc,
        String lastArrivalUtc,
        Double bestDeltaVKmS,
        Double bestDeliveredMassKg,
        List<LaunchDayResult> launchDays,
        List<LaunchDayResult> arrivalDays) {}
