package space.apophis.study.result;

/**
 * A place, ICRF axes, from the Sun.
 *
 * @param xKm of it
 * @param yKm the same
 * @param zKm the same
 */
public record Place(double xKm, double yKm, double zKm) {}
