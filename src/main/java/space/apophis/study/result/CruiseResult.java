package space.apophis.study.result;

/**
 * A spacecraft on its way.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param earthKm from the centre of Earth
 * @param asteroidKm from the asteroid
 * @param massKg of the craft
 */
public record CruiseResult(double secondsTdb, double earthKm, double asteroidKm, double massKg) {}
