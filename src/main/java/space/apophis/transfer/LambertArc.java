package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A conic between two positions in a given time, by the velocities at its ends.
 *
 * @param branch which of the arcs that do
 * @param departureVelocity m/s, axes of the positions
 * @param arrivalVelocity m/s
 */
public record LambertArc(LambertBranch branch, Vector3D departureVelocity, Vector3D arrivalVelocity) {}
