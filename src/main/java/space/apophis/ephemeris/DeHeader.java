package space.apophis.ephemeris;

import java.util.List;
import java.util.Map;

/**
 * The header of a planetary ephemeris in JPL's DE binary layout.
 *
 * @param title the three title lines, trimmed
 * @param startJulianDate first instant covered, JD TDB
 * @param endJulianDate last instant covered, JD TDB
 * @param blockDays length of a record, days
 * @param number DE number
 * @param layout one entry per item, {@link DeLayout#ITEMS} of them
 * @param constants by name, in the file's own order and units (au, days, km)
 */
public record DeHeader(
        List<String> title,
        double startJulianDate,
        double endJulianDate,
        double blockDays,
        int number,
        List<DeLayout> layout,
        Map<String, Double> constants) {

    static final int TITLE_LINES = 3;
    static final int TITLE_LENGTH = 84;
    static final int NAME_LENGTH = 6;
    /** Names of the first record; a file may add more, which Orekit and this program do not read. */
    public static final int NAMES = 400;

    static final int NAMES_OFFSET = TITLE_LINES * TITLE_LENGTH;
    static final int SPAN_OFFSET = NAMES_OFFSET + NAMES * NAME_LENGTH;
    static final int COUNT_OFFSET = SPAN_OFFSET + 24;
    static final int AU_OFFSET = COUNT_OFFSET + 4;
    static final int EMRAT_OFFSET = AU_OFFSET + 8;
    static final int LAYOUT_OFFSET = EMRAT_OFFSET + 8;
    static final int NUMBER_OFFSET = LAYOUT_OFFSET + 12 * 12;
    static final int LIBRATIONS_OFFSET = NUMBER_OFFSET + 4;
    static final int LENGTH = LIBRATIONS_OFFSET + 12;

    public DeHeader {
        title = List.copyOf(title);
        layout = List.copyOf(layout);
        if (layout.size() != DeLayout.ITEMS) {
            throw new IllegalArgumentException("a DE header has " + DeLayout.ITEMS + " items, not " + layout.size());
        }
    }

    /** Number of doubles in a record: two dates and the coefficients. */
    public int recordLength() {
        int length = 2;
        for (int item = 0; item < DeLayout.ITEMS; item++) {
            length += layout.get(item).size(item);
        }
        return length;
    }

    /** Number of data records. */
    public int records() {
        return (int) Math.round((endJulianDate - startJulianDate) / blockDays);
    }

    /** The same header with other constants. */
    public DeHeader withConstants(Map<String, Double> others) {
        return new DeHeader(title, startJulianDate, endJulianDate, blockDays, number, layout, others);
    }

    /** The same header for those of its records that lie within a span, JD TDB; there may be none. */
    DeHeader within(double from, double to) {
        final double before = Math.max(0.0, Math.ceil((from - startJulianDate) / blockDays));
        final double after = Math.max(0.0, Math.ceil((endJulianDate - to) / blockDays));
        return new DeHeader(
                title,
                startJulianDate + before * blockDays,
                endJulianDate - after * blockDays,
                blockDays,
                number,
                layout,
                constants);
    }

    /**
     * A constant of the header.
     *
     * @throws IllegalArgumentException if the header has none of this name
     */
    public double constant(String name) {
        final Double value = constants.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the ephemeris header has no constant " + name);
        }
        return value;
    }

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
}
