package space.apophis.study.result;

/**
 * A lift-off and where it leads.
 *
 * @param liftOff when
 * @param injection impulse onto the hyperbola
 * @param azimuthDeg of the inertial velocity at the site, from north over east
 * @param parkingInclinationDeg of the parking orbit to the equator of date
 * @param side {@code ascending} where it leaves north, {@code descending} where it leaves south
 * @param longCoast whether it coasts for half a turn or more
 * @param coastMinutes in the parking orbit
 * @param dogLegLossMS what the injection costs more than in plane, m/s
 * @param dogLegLossKg what the launcher lifts less for it; null where its table has no mass
 * @param rotationLossMS what Earth's rotation gives less than to a launch due east, m/s; the mass tables say nothing of it
 * @param marginKg what the launcher lifts more than it has to; null where it has no mass there
 */
public record LaunchInstantResult(
        When liftOff,
        When injection,
        @Column(frame = Frames.HORIZON) double azimuthDeg,
        double parkingInclinationDeg,
        String side,
        boolean longCoast,
        double coastMinutes,
        double dogLegLossMS,
        @Nullable Double dogLegLossKg,
        double rotationLossMS,
        @Nullable Double marginKg) {

    public LaunchInstantResult {
        Required.notNegative("coastMinutes", coastMinutes);
        Required.notNegative("dogLegLossMS", dogLegLossMS);
    }
}
