/** The minutes of a launch day: planes through the turning site and the asymptote, coasts in the parking orbit, windows. */
package space.apophis.transfer.launch;
