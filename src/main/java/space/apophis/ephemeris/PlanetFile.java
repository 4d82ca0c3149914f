package space.apophis.ephemeris;

/**
 * The planetary ephemeris of a run.
 *
 * @param name of the file, without its folder
 * @param sha256 of the whole file, lower-case hexadecimal
 * @param content what it holds, in the layout of JPL's DE files whatever its own is
 */
record PlanetFile(String name, String sha256, DeFile content) {}
