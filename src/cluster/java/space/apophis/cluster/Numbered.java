package space.apophis.cluster;

import java.io.Serializable;

/**
 * A part as it is sent to an executor.
 *
 * @param number counted from 0
 */
record Numbered<T extends Serializable>(int number, T part) implements Serializable {}
