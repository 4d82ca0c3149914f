package space.apophis.study.result;

import java.util.List;

/**
 * The launch period: the unbroken run of launch days about the best that meet a limit with their best arrival.
 *
 * @param firstLaunchUtc ISO UTC; null where no day meets the limit, as the next
 * @param lastLaunchUtc ISO UTC
 * @param criterion {@code deltaV}, {@code deliveredMass} or {@code c3}
 * @param limitDeltaVKmS greatest delta v allowed; null where another limit is given
 * @param limitDeliveredMassKg least mass allowed; null where another limit is given
 * @param limitC3Km2S2 greatest launch energy allowed; null where another limit is given
 * @param firstArrivalUtc first arrival allowed
 * @param lastArrivalUtc last arrival allowed
 * @param bestDeltaVKmS of the best day by the criterion, limit met or not; null where there is no transfer at all
 * @param bestDeliveredMassKg of that day; null where there is none
 * @param bestC3Km2S2 of that day; null where there is none
 * @param launchDays the best of each launch day
 * @param arrivalDays the best of each arrival day allowed
 */
public record WindowResult(
        @Nullable String firstLaunchUtc,
        @Nullable String lastLaunchUtc,
        String criterion,
        @Nullable Double limitDeltaVKmS,
        @Nullable Double limitDeliveredMassKg,
        @Nullable Double limitC3Km2S2,
        String firstArrivalUtc,
        String lastArrivalUtc,
        @Nullable Double bestDeltaVKmS,
        @Nullable Double bestDeliveredMassKg,
        @Nullable Double bestC3Km2S2,
        List<LaunchDayResult> launchDays,
        List<LaunchDayResult> arrivalDays) {}
