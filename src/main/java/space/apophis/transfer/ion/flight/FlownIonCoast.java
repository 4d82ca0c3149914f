package space.apophis.transfer.ion.flight;

/**
 * A segment flown without thrust.
 *
 * @param start TDB seconds since J2000
 * @param end TDB seconds since J2000
 * @param mass kg
 * @param available least of what power and duty cycle allow on the way flown, N
 */
public record FlownIonCoast(double start, double end, double mass, double available) {}
