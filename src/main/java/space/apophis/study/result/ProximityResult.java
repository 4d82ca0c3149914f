package space.apophis.study.result;

/**
 * From the hold point to the first proximity distance, flown in full dynamics between two impulses, apart from the transfer.
 *
 * @param distanceKm from the asteroid, on the line of the hold point
 * @param arrival when it is there
 * @param deltaVMS of both impulses together, m/s
 * @param missM of the end point
 */
public record ProximityResult(double distanceKm, When arrival, double deltaVMS, double missM) {}
