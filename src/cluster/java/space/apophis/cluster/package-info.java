/**
 * The program on Apache Spark: the same commands, whose long work is done by the executors of a cluster. In a jar of its own, which
 * runs beside Spark's.
 */
package space.apophis.cluster;
