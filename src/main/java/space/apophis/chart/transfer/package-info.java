/** Figures of transfers to the asteroid: launch periods, what an arrival costs, paths, distances and masses. */
package space.apophis.chart.transfer;
