/** What of a result has a date, as calendars. */
package space.apophis.report.export.calendar;
