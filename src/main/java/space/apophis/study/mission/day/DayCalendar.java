package space.apophis.study.mission.day;

import space.apophis.study.trajectory.LeadingOption;
import space.apophis.transfer.launch.LaunchDay;
import space.apophis.transfer.launch.LaunchMinutes;

/**
 * A day of the launch period with its launch instants.
 *
 * @param day as it was sought
 * @param begin 0 h UTC, TDB seconds since J2000
 * @param minutes what any instant of it comes to
 * @param launches of it
 */
record DayCalendar(LeadingOption.Day day, double begin, LaunchMinutes minutes, LaunchDay launches) {}
