/**
 * What a study leaves behind: HTML, JSON, CSV and CCSDS OEM, made from study results alone.
 * {@link space.apophis.report.ReportFolder} writes them all, whole or not at all; the same result gives the same
 * bytes.
 */
package space.apophis.report;
