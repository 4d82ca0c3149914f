/** Asteroids as files have them: orbit, covariance, physical properties. */
package space.apophis.scenario.body;
