/**
 * JFreeChart figures, made from study results alone, on what {@link space.apophis.chart.paper} gives. Each is two parts:
 * series, which are pure geometry tested on numbers, and a thin drawing. {@link space.apophis.chart.Figure} lists the
 * figures and {@link space.apophis.chart.paper.ChartImages} turns one into bytes. Axes of time are a TDB calendar;
 * maps and skies, which are for people with a clock, have UTC.
 */
package space.apophis.chart;
