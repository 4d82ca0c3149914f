/**
 * Trajectories of several legs, from a scenario to its results: {@link space.apophis.study.trajectory.TrajectoryStudy} plans the
 * legs, has them searched and flown, and publishes what comes out.
 */
package space.apophis.study.trajectory;
