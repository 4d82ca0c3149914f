/** Figures of a craft beside the asteroid. */
package space.apophis.chart.escort;
