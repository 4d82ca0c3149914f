package space.apophis.study.result;

/**
 * How far the asteroid holds what is beside it, at an instant; orbits that last stay within half of the smaller one.
 *
 * @param sunKm Hill radius about the Sun
 * @param earthKm the same about Earth, an instantaneous measure
 */
public record EscortHillSample(double secondsTdb, double sunKm, double earthKm) {}
