package space.apophis.cluster;

import java.io.Serializable;

/**
 * What an executor sends back of a part.
 *
 * @param number of the part, counted from 0
 * @param json its result; null where the input is at fault
 * @param fault what is said of the input; null where it is not at fault
 */
record PartOutcome(int number, byte[] json, String fault) implements Serializable {}
