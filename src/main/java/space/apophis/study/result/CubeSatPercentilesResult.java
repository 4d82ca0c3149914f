package space.apophis.study.result;

/**
 * What so many per cent of the samples that touch down stay below, each quantity by itself.
 *
 * @param percent 0 to 100
 * @param speedMS relative to the ground
 * @param angleDeg below the ground's own horizon
 * @param afterHours from the release
 */
public record CubeSatPercentilesResult(double percent, double speedMS, double angleDeg, double afterHours) {}
