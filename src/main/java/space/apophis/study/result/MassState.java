package space.apophis.study.result;

/**
 * Masses of a craft. Margins are the scenario's on delta v, and its delta v for navigation and the like.
 *
 * @param launchMassKg full, or what the launcher lifts
 * @param deliveredMassKg at the end with margins taken, by the delta v flown where it was
 * @param deliveredMassConicKg the same by the delta v of the conics
 * @param propellantKg from launch to {@code deliveredMassKg}, so with margins
 * @param massAtEndKg as flown, without margins; null where it was not flown to the end
 * @param launcherMassKg what the launcher lifts to that C3 and declination, its companion taken off; null where the scenario names
 *     none or it lifts nothing there
 * @param launcher its name; null where the scenario names none, and in results of before it was written
 */
public record MassState(
        double launchMassKg,
        double deliveredMassKg,
        double deliveredMassConicKg,
        double propellantKg,
        @Nullable Double massAtEndKg,
        @Nullable Double launcherMassKg,
        @Nullable String launcher) {

    /** What the launcher lifts there beyond the mass at launch, kg; null where it is not known. */
    public Double launcherMarginKg() {
        return launcherMassKg == null ? null : (Double) (launcherMassKg - launchMassKg);
    }
}
