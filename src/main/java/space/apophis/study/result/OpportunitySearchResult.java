package space.apophis.study.result;

import java.util.List;

/**
 * What the launches over years were searched by, and the cost of each launch day that was looked at.
 *
 * @param mode by name: {@code rendezvous}, {@code flyby} or {@code impact}
 * @param arrivals by name: {@code free} where each day has its best, {@code fixed} where a period has one
 * @param limitDeltaVKmS greatest of the craft; null where C3 is the limit
 * @param limitC3Km2S2 greatest of the launch; null for what the launcher lifts
 * @param limitDeclinationDeg greatest of the launch
 * @param limitPhaseDeg greatest on approach
 * @param firstLaunch that is allowed
 * @param lastLaunch that is allowed
 * @param lastArrival that is allowed
 * @param encounterSecondsTdb closest pass by Earth; null where there is none
 * @param days in order of launch
 * @param source of what was asked
 */
public record OpportunitySearchResult(
        String mode,
        String arrivals,
        @Nullable Double limitDeltaVKmS,
        @Nullable Double limitC3Km2S2,
        @Column(frame = Frames.ICRF) double limitDeclinationDeg,
        double limitPhaseDeg,
        When firstLaunch,
        When lastLaunch,
        When lastArrival,
        @Nullable Double encounterSecondsTdb,
        List<Day> days,
        String source) {

    public OpportunitySearchResult {
        Required.present("firstLaunch", firstLaunch);
        Required.present("lastLaunch", lastLaunch);
        Required.present("lastArrival", lastArrival);
        Required.later("days", days, Day::secondsTdb);
    }

    /** Whether C3 is what is made least, not delta v. */
    public boolean seeksLeastC3() {
        return !"rendezvous".equals(mode);
    }

    /**
     * The best of one launch day: delta v, km/s, or C3, km^2/s^2, as the search makes least.
     *
     * @param secondsTdb of the launch, since J2000
     * @param beforeEncounter of arrivals before the encounter, or of all where there is none; null where none is allowed
     * @param afterEncounter of arrivals after it; null likewise
     */
    public record Day(
            double secondsTdb,

            @Column(unit = "km/s, or km^2/s^2 of C3") @Nullable
            Double beforeEncounter,

            @Column(unit = "km/s, or km^2/s^2 of C3") @Nullable
            Double afterEncounter) {}
}
