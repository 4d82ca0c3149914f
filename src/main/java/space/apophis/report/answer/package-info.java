/**
 * What a page says first: the verdict of a result by the kind of its scenario, the figures it rests on and the picture beside them,
 * made from numbers and limits, with words last. A package of its own so that a page, a sheet of one side and the index of a folder say
 * the same of one result.
 */
package space.apophis.report.answer;
