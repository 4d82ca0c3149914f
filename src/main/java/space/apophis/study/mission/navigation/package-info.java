/** What errors of launcher, burns and orbits come to: corrections, and the budget of delta v. */
package space.apophis.study.mission.navigation;
