package space.apophis.study.result;

import java.util.List;
import java.util.Objects;

/**
 * The launch period: the unbroken run of launch days about the best that meet a limit with their best arrival. Where options are
 * flown, the first and the last launch are days that meet it as flown: from the edges of the conics inward the first that do.
 *
 * @param firstLaunchUtc as flown, or on conics where nothing is, ISO UTC; null where no day meets the limit, as all to the next three
 * @param lastLaunchUtc likewise
 * @param firstLaunchConicUtc on conics
 * @param lastLaunchConicUtc on conics
 * @param limit that it meets
 * @param firstArrivalUtc first arrival allowed, as the middle of its braking
 * @param lastArrivalUtc last arrival allowed, likewise
 * @param best the best day by the criterion, limit met or not, on conics
 * @param launchDays the best of each launch day, on conics
 * @param arrivalDays the best of each arrival day allowed, on conics
 */
public record WindowResult(
        @Nullable String firstLaunchUtc,
        @Nullable String lastLaunchUtc,
        @Nullable String firstLaunchConicUtc,
        @Nullable String lastLaunchConicUtc,
        @Flat Limit limit,
        String firstArrivalUtc,
        String lastArrivalUtc,
        @Flat Best best,
        List<LaunchDayResult> launchDays,
        List<LaunchDayResult> arrivalDays) {

    /** Whether what is flown makes it no shorter, or nothing was flown. */
    public boolean asOnConics() {
        return Objects.equals(firstLaunchUtc, firstLaunchConicUtc) && Objects.equals(lastLaunchUtc, lastLaunchConicUtc);
    }

    /**
     * What a launch day has to meet: one limit, the others null.
     *
     * @param criterion {@code deltaV}, {@code deliveredMass}, {@code c3} or {@code shift}
     * @param limitDeltaVKmS greatest delta v
     * @param limitDeliveredMassKg least mass
     * @param limitC3Km2S2 greatest launch energy
     * @param limitShiftKm least shift of the asteroid on the target plane
     */
    public record Limit(
            String criterion,
            @Nullable Double limitDeltaVKmS,
            @Nullable Double limitDeliveredMassKg,
            @Nullable Double limitC3Km2S2,
            @Nullable Double limitShiftKm) {}

    /**
     * The best day; all null where there is no transfer at all.
     *
     * @param bestDeltaVKmS of the craft
     * @param bestDeliveredMassKg with margins
     * @param bestC3Km2S2 of the launch
     * @param bestShiftKm of the asteroid; null where none is asked for
     */
    public record Best(
            @Nullable Double bestDeltaVKmS,
            @Nullable Double bestDeliveredMassKg,
            @Nullable Double bestC3Km2S2,
            @Nullable Double bestShiftKm) {}
}
