package space.apophis.study.result;

/**
 * What a leg takes, without margins.
 *
 * @param deltaVKmS of the craft; of a thrust arc by the rocket equation
 * @param propellantKg that the leg takes
 * @param massAfterKg of the craft
 */
public record LegCost(double deltaVKmS, double propellantKg, double massAfterKg) {}
