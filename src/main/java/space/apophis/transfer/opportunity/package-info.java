/** Launches to one body over years: the periods in which a limit is met, and the best of each way there. */
package space.apophis.transfer.opportunity;
