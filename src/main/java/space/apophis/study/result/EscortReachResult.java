package space.apophis.study.result;

/**
 * How far an asteroid of some mass holds what is beside it.
 *
 * @param massKg of the asteroid
 * @param sunHillKm Hill radius about the Sun at the closest pass, r (m / 3 M_Sun)^(1/3)
 * @param earthHillKm the same about Earth, an instantaneous measure
 * @param lightKm where its gravity equals the pressure of sunlight on the craft then
 */
public record EscortReachResult(double massKg, double sunHillKm, double earthHillKm, double lightKm) {}
