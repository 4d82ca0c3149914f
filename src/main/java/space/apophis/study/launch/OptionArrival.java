package space.apophis.study.launch;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How the craft of an option of a transfer comes to the asteroid, before it brakes.
 *
 * @param label of the option
 * @param time of arrival, TDB seconds since J2000
 * @param mass there, kg
 * @param velocity relative to the asteroid, ICRF, m/s
 * @param flown whether it is of a flown trajectory, or of conics
 */
public record OptionArrival(String label, double time, double mass, Vector3D velocity, boolean flown) {}
