package space.apophis.study.result;

/**
 * An orbit of a catalogue that could not be flown.
 *
 * @param file in which it stands
 * @param line where
 * @param designation empty where it could not be read
 * @param fault what is wrong
 */
public record SkippedOrbit(String file, int line, String designation, String fault) {}
