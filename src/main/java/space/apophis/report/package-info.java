/** HTML, JSON, CSV and CCSDS OEM, made from study results alone. */
package space.apophis.report;
