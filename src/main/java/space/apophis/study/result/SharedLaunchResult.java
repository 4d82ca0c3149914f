package space.apophis.study.result;

import java.util.List;

/**
 * One launch for two craft that leave with one asymptote: a rendezvous that brakes with a chemical engine, and a craft with
 * ion engines.
 *
 * @param rendezvousLabel for people
 * @param ionLabel for people
 * @param limitDeltaVKmS greatest of the rendezvous on a day that fits
 * @param limitPropellantKg most of the ion engines on a day that fits
 * @param rendezvousMassKg at launch
 * @param ionMassKg at launch
 * @param days each launch day of the scan
 * @param firstUtc of the longest run of days on which both fit, ISO UTC; null where there is none
 * @param lastUtc of the same
 * @param frontUtc launch day of the front that is charted; null where no day has one
 * @param front of that day, from the least delta v of the rendezvous to the least propellant; empty where there is none
 */
public record SharedLaunchResult(
        String rendezvousLabel,
        String ionLabel,
        double limitDeltaVKmS,
        double limitPropellantKg,
        double rendezvousMassKg,
        double ionMassKg,
        List<Day> days,
        @Nullable String firstUtc,
        @Nullable String lastUtc,
        @Nullable String frontUtc,
        List<FrontPoint> front) {

    public SharedLaunchResult {
        Required.later("days", days, Day::secondsTdb);
        Required.positive("limitDeltaVKmS", limitDeltaVKmS);
        Required.positive("limitPropellantKg", limitPropellantKg);
    }

    /**
     * One launch day.
     *
     * @param launchUtc ISO UTC
     * @param secondsTdb the same, TDB seconds since J2000
     * @param rendezvousBest the asymptote that costs the rendezvous least; null where there is none
     * @param ionBest the asymptote that costs the ion engines least; null where there is none
     * @param shared the asymptote for both: of those within the limit of propellant the one with the least delta v;
     *     null where none meets that
     * @param launcherMassKg what the launcher lifts there, for both together; null where it lifts nothing
     * @param rendezvousFits whether the rendezvous alone meets its limit
     * @param ionFits whether the ion engines alone meet theirs
     * @param bothFit whether one asymptote serves both within their limits and the launcher lifts them
     * @param reason why not, by name; null where both fit
     */
    public record Day(
            String launchUtc,
            double secondsTdb,
            @Nullable FrontPoint rendezvousBest,
            @Nullable FrontPoint ionBest,
            @Nullable FrontPoint shared,
            @Nullable Double launcherMassKg,
            boolean rendezvousFits,
            boolean ionFits,
            boolean bothFit,
            @Nullable String reason) {}

    /**
     * One asymptote and what it costs.
     *
     * @param c3Km2S2 of the launch
     * @param launchDeclinationDeg ICRF
     * @param launchRightAscensionDeg ICRF, 0 to 360
     * @param deltaVKmS of the rendezvous; null where it has no solution with that asymptote
     * @param propellantKg of the ion engines; null where they have no solution with that asymptote
     */
    public record FrontPoint(
            double c3Km2S2,
            @Column(frame = Frames.ICRF) double launchDeclinationDeg,
            @Column(frame = Frames.ICRF) double launchRightAscensionDeg,
            @Nullable Double deltaVKmS,
            @Nullable Double propellantKg) {}
}
