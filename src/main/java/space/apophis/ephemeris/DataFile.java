package space.apophis.ephemeris;

import java.nio.file.Path;

/**
 * A file that ships, as its sum says it is.
 *
 * @param path where it was read
 * @param sha256 of its content, lower-case hexadecimal
 */
record DataFile(Path path, String sha256, byte[] content) {}
