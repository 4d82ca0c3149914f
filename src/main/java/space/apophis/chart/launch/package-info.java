/** Charts of launch days: porkchops, launch periods, what mass costs. */
package space.apophis.chart.launch;
