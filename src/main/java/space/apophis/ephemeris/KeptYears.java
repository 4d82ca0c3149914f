package space.apophis.ephemeris;

/**
 * What is kept of an official ephemeris: the years 1900 to 2200. One of 30,000 years would fill the memory, and the
 * orbit of a small body that comes close is not known over centuries.
 */
final class KeptYears {

    /** 1900-01-01, JD TDB. */
    static final double START = 2415020.5;

    /** 2200-01-01, JD TDB. */
    static final double END = 2524593.5;

    /** The words of a fault where nothing is left. */
    static final String NOTHING = "nothing of the years 1900 to 2200";

    private KeptYears() {}
}
