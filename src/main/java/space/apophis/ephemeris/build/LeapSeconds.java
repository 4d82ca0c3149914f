package space.apophis.ephemeris.build;

import java.util.Locale;

/**
 * Leap seconds since 1972, from the bulletins of the International Earth Rotation and Reference Systems Service. None
 * is announced after 2017, and none is assumed.
 */
final class LeapSeconds {

    private static final String[] MONTHS = {"Jan.", "Jul."};

    /** TAI - UTC starts at 10 s on 1972-01-01; a second is added on each of these first days, year and half-year. */
    private static final int[][] ADDED = {
        {1972, 1}, {1973, 0}, {1974, 0}, {1975, 0}, {1976, 0}, {1977, 0}, {1978, 0}, {1979, 0}, {1980, 0}, {1981, 1},
        {1982, 1}, {1983, 1}, {1985, 1}, {1988, 0}, {1990, 0}, {1991, 0}, {1992, 1}, {1993, 1}, {1994, 1}, {1996, 0},
        {1997, 1}, {1999, 0}, {2006, 0}, {2009, 0}, {2012, 1}, {2015, 1}, {2017, 0}
    };

    private LeapSeconds() {}

    /** The table in the layout that Orekit reads as UTC-TAI.history. */
    static String history() {
        final StringBuilder text = new StringBuilder("TAI - UTC from 1972; no later leap second is assumed.\n");
        int[] from = {1972, 0};
        int offset = 10;
        for (int[] to : ADDED) {
            text.append(String.format(
                    Locale.ROOT,
                    " %d  %s  1 - %d  %s  1    %ds%n",
                    from[0],
                    MONTHS[from[1]],
                    to[0],
                    MONTHS[to[1]],
                    offset));
            from = to;
            offset++;
        }
        text.append(
                String.format(Locale.ROOT, " %d  %s  1 -                    %ds%n", from[0], MONTHS[from[1]], offset));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
