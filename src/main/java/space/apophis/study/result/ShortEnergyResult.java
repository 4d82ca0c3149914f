package space.apophis.study.result;

/**
 * What a launcher costs that gives less C3 along the same asymptote.
 *
 * @param sigmas by how many it falls short; 0 for none
 * @param c3Km2S2 that it gives, on the nominal day
 * @param correctionMS beyond the flight without errors, on the linear map, with the arrival as it was
 * @param period what becomes of the launch period, with one correction on the day of the first and the arrival sought anew; null
 *     where there is none, or its transfers have manoeuvres on the way
 */
public record ShortEnergyResult(
        int sigmas,
        double c3Km2S2,
        double correctionMS,
        @Nullable Period period) {

    /**
     * On conics.
     *
     * @param firstLaunchUtc first of the days that still meet the limit; null where none does
     * @param lastLaunchUtc last of them
     * @param days how many they are
     * @param deltaVKmS on the nominal day, correction and arrival
     * @param arrival on the nominal day, amid the braking
     * @param deliveredMassKg on the nominal day, with margins; null where the launcher lifts nothing
     */
    public record Period(
            @Nullable String firstLaunchUtc,
            @Nullable String lastLaunchUtc,
            int days,
            double deltaVKmS,
            When arrival,
            @Nullable Double deliveredMassKg) {}
}
