package space.apophis.study.result;

/**
 * Launches of an impactor that give a wanted shift.
 *
 * @param wantedShiftKm on the target plane
 * @param gates before the launch; null where the scenario has none
 * @param firstLaunchUtc of the launch period, as flown where it is flown, ISO UTC; null where no launch gives the shift
 * @param lastLaunchUtc likewise
 * @param later days after the launch period that give the shift too, on conics; null where there are none
 * @param best launch of all after the gates, whether or not it gives the shift
 */
public record DeflectionWindowResult(
        double wantedShiftKm,
        @Nullable Gates gates,
        @Nullable String firstLaunchUtc,
        @Nullable String lastLaunchUtc,
        @Nullable Later later,
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
     * Days after the launch period, with gaps between or without.
     *
     * @param firstLaunchUtc ISO UTC
     * @param lastLaunchUtc ISO UTC
     * @param launchDays of the grid among them that give the shift
     */
    public record Later(String firstLaunchUtc, String lastLaunchUtc, int launchDays) {

        public Later {
            Required.instant("firstLaunchUtc", firstLaunchUtc);
            Required.instant("lastLaunchUtc", lastLaunchUtc);
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
     * @param launchesToMiss likewise to a miss; null where the orbit misses as it is
     * @param launchesAtMost likewise with the greatest mass of the asteroid; null likewise
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
            @Nullable Integer launchesToMiss,
            @Nullable Integer launchesAtMost) {

        public Best {
            Required.instant("launchUtc", launchUtc);
            Required.instant("arrivalUtc", arrivalUtc);
        }
    }
}
