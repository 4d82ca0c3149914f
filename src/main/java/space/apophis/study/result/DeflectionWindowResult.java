package space.apophis.study.result;

/**
 * Launches of an impactor that give a wanted shift.
 *
 * @param wantedShiftKm on the target plane
 * @param gates before the launch; null where the scenario has none
 * @param firstLaunchUtc of the launch period, as flown where it is flown, ISO UTC; null where no launch gives the shift
 * @param lastLaunchUtc likewise
 * @param best launch of all after the gates, whether or not it gives the shift
 */
public record DeflectionWindowResult(
        double wantedShiftKm,
        @Nullable Gates gates,
        @Nullable String firstLaunchUtc,
        @Nullable String lastLaunchUtc,
        @Nullable Best best) {

    /**
     * What has to be done before.
     *
     * @param decisionUtc when it is decided, ISO UTC
     * @param readyUtc when the craft is ready for launch, ISO UTC
     * @param buildDays from one to the other
     */
    public record Gates(String decisionUtc, String readyUtc, double buildDays) {

        public Gates {
            Required.instant("decisionUtc", decisionUtc);
            Required.instant("readyUtc", readyUtc);
        }
    }

    /**
     * The launch of the greatest shift.
     *
     * @param launchUtc ISO UTC
     * @param arrivalUtc ISO UTC
     * @param massKg that hits
     * @param speedKmS relative to the asteroid
     * @param deltaVMmS of the asteroid
     * @param shiftKm on the target plane
     * @param impactParameterKm of the orbit then
     * @param launches of that shift that add up to the wanted one
     * @param launchesToMiss likewise to a miss; null where none of that direction does, or the orbit misses as it is
     */
    public record Best(
            String launchUtc,
            String arrivalUtc,
            double massKg,
            double speedKmS,
            double deltaVMmS,
            double shiftKm,
            double impactParameterKm,
            int launches,
            @Nullable Integer launchesToMiss) {

        public Best {
            Required.instant("launchUtc", launchUtc);
            Required.instant("arrivalUtc", arrivalUtc);
        }
    }
}
