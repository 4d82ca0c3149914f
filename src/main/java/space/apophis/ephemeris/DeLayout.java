package space.apophis.ephemeris;

/**
 * Where one item stands in a record of a JPL DE file.
 *
 * @param first index, from 1, of its first coefficient in the record (its own two dates are 1 and 2)
 * @param coefficients number of coefficients per component and granule, 0 if the item is absent
 * @param granules number of granules per record
 */
public record DeLayout(int first, int coefficients, int granules) {

    /** Items in the order of the header: eleven bodies, then nutations, then librations. */
    public static final int ITEMS = 13;

    public static final int EARTH_MOON_BARYCENTRE = 2;
    public static final int MOON = 9;
    public static final int SUN = 10;
    static final int NUTATIONS = 11;

    /** Bounds of what this program reads; JPL's files stay below 20 and 10. */
    static final int MOST_COEFFICIENTS = 64;

    static final int MOST_GRANULES = 64;

    /** Number of components of item i: nutations have two angles. */
    public static int components(int item) {
        return item == NUTATIONS ? 2 : 3;
    }

    /** How many doubles the item takes in a record. */
    public int size(int item) {
        return coefficients * granules * components(item);
    }
}
