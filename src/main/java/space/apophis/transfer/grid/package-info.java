/** Transfers between all launch and arrival days of a grid, and the launch period on it. */
package space.apophis.transfer.grid;
