/** Paths, states and conjunctions as messages of CCSDS. */
package space.apophis.report.export.message;
