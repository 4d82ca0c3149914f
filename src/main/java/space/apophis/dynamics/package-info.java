/** Accelerations on a small body, its propagation in Orekit, and the dense trajectory that comes of it. */
package space.apophis.dynamics;
