/**
 * From a scenario to its results: {@link space.apophis.study.StudyRunner} runs the studies of its parts, whose publishers
 * turn SI into the units of {@link space.apophis.study.result.StudyResult}.
 */
package space.apophis.study;
