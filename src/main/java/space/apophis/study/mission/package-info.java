/** The analysis of a mission beside its flight: launch days, errors and their budget, failures, other ways in. */
package space.apophis.study.mission;
