/**
 * From a scenario to its results. {@link space.apophis.study.StudyResult} is both the value that charts and
 * reports are made from and the content of {@code result.json}; its components therefore carry the units people
 * read, named in each.
 */
package space.apophis.study;
