/** What a failed burn, missed thrust or a launch that slips costs. */
package space.apophis.study.mission.failure;
