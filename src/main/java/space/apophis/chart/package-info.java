/**
 * JFreeChart figures, made from study results alone. Each is two parts: series, which are pure geometry tested on
 * numbers, and a thin drawing. {@link space.apophis.chart.Figure} lists the figures and
 * {@link space.apophis.chart.ChartImages} turns one into bytes. Times are drawn on a TDB calendar.
 */
package space.apophis.chart;
