package space.apophis.encounter;

/**
 * A stretch of the zeta axis of one pass from which the line of variations comes back to Earth.
 *
 * @param orbits of the body about the Sun until the return
 * @param years of Earth until the return
 * @param returnTime TDB seconds since J2000
 * @param zeta of its middle, m
 * @param width along zeta, m; 0 where the line comes back but passes Earth by
 * @param returnDistance least distance of the line from the centre of Earth at the return, m
 */
public record Keyhole(int orbits, int years, double returnTime, double zeta, double width, double returnDistance) {}
