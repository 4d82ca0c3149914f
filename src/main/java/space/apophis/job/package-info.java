/**
 * What every long or fallible piece of work shares: its parts and who does them, what is finished of it, progress, and the faults of an
 * input or of a check.
 */
package space.apophis.job;
