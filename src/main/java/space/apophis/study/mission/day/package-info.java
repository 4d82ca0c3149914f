/** The launch instants of each day of a launch period, and what follows in its first hours. */
package space.apophis.study.mission.day;
