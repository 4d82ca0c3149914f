package space.apophis.study.result;

/**
 * The best transfer of one launch day, or of one arrival day.
 *
 * @param launchUtc ISO UTC
 * @param launchSecondsTdb the same, TDB seconds since J2000
 * @param arrivalUtc ISO UTC
 * @param arrivalSecondsTdb the same, TDB seconds since J2000
 * @param deltaVKmS of the spacecraft
 * @param c3Km2S2 of the launch
 * @param launchDeclinationDeg of the launch asymptote, ICRF
 * @param deliveredMassKg at the asteroid; null where the scenario asks for no masses, or the launcher has none there
 * @param shiftKm of the asteroid on the target plane by the hit; null where none is asked for
 * @param daysBeforeEncounter from arrival
 * @param within whether it belongs to the launch period; of an arrival day, whether it meets the limit
 */
public record LaunchDayResult(
        String launchUtc,
        double launchSecondsTdb,
        String arrivalUtc,
        double arrivalSecondsTdb,
        double deltaVKmS,
        double c3Km2S2,
        @Column(frame = Frames.ICRF) double launchDeclinationDeg,
        Double deliveredMassKg,
        @Nullable Double shiftKm,
        double daysBeforeEncounter,
        boolean within) {}
