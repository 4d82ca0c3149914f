package space.apophis.study.result;

/**
 * How far off a spacecraft is.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param earthKm from the centre of Earth
 * @param asteroidKm from the asteroid
 */
public record CraftDistance(double secondsTdb, double earthKm, double asteroidKm) {}
