/**
 * What every figure is drawn on and with: the theme, axes, curves, dots and labels that keep off each other, the clocks
 * and axes of the ecliptic that carry results to a drawing, and {@link space.apophis.chart.paper.ChartImages}, which
 * turns a figure into bytes. No figure of its own.
 */
package space.apophis.chart.paper;
