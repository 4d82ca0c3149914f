/**
 * Figures of trajectories of several legs: paths about the Sun and past planets, distances, masses and thrust, the price of a
 * limit on the declination of the launch, one launch for two craft, and visitors near the asteroid.
 */
package space.apophis.chart.trajectory;
