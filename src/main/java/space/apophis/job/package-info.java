/** What every long or fallible piece of work shares: progress, and the fault of an input. */
package space.apophis.job;
