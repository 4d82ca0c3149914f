/** What every long or fallible piece of work shares: progress, and the faults of an input or of a check. */
package space.apophis.job;
