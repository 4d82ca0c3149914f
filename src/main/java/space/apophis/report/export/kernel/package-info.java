/** Paths and planets as SPK kernels and as the binary form of JPL's development ephemerides. */
package space.apophis.report.export.kernel;
