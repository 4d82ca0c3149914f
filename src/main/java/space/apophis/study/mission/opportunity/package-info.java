/** Other launches to the same body, and other departures. */
package space.apophis.study.mission.opportunity;
