/** The solar system: the data context, bodies, perturbing asteroids, and the ephemeris that ships. */
package space.apophis.ephemeris;
