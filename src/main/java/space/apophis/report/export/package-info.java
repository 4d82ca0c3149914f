/** Paths and events of saved results in the formats of other programs; nothing here integrates. */
package space.apophis.report.export;
