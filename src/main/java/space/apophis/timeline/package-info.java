/**
 * The cooperation programme against the calendar: days between its gates and the dates of a mission, slack of chains of
 * needs, what a slip does, and the programme as an iCalendar file. Whole days, UTC.
 */
package space.apophis.timeline;
