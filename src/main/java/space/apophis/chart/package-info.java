/** JFreeChart figures, made from study results alone. */
package space.apophis.chart;
