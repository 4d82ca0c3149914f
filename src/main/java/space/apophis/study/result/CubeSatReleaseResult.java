package space.apophis.study.result;

/**
 * How a CubeSat is let go.
 *
 * @param at when
 * @param rangeKm from the asteroid's centre of mass
 * @param speedMS relative to the craft, towards the aim
 * @param aimOffsetKm of the aim from the centre, along the asteroid's motion about the Sun
 * @param sigmaVelocityMS of each axis
 * @param sigmaPositionM of each axis
 * @param escapeDistanceKm beyond which it has left if it has the energy
 * @param hillRadiusKm of the asteroid against the Sun then, beyond which it has left
 * @param horizonDays how long it is followed
 */
public record CubeSatReleaseResult(
        When at,
        double rangeKm,
        double speedMS,
        double aimOffsetKm,
        double sigmaVelocityMS,
        double sigmaPositionM,
        double escapeDistanceKm,
        double hillRadiusKm,
        double horizonDays) {

    public CubeSatReleaseResult {
        Required.present("at", at);
    }
}
