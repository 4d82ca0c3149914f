/** Figures of pushes on the asteroid. */
package space.apophis.chart.deflection;
