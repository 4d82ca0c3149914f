package space.apophis.chart.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** UTC instants on the axes of launch and arrival days, where a minute is far less than a pixel. */
public final class UtcClock {

    private static final double DAY_MILLIS = 86400e3;

    private UtcClock() {}

    /** Milliseconds on a date axis whose zone is UTC, of an ISO date and time. */
    public static double millis(String utc) {
        return Instant.parse(utc).toEpochMilli();
    }

    /** The date of an ISO date and time in words: 26 April 2028. */
    public static String date(String utc) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                .format(Instant.parse(utc).atOffset(ZoneOffset.UTC));
    }

    /** The milliseconds of a number of days. */
    public static double ofDays(double days) {
        return DAY_MILLIS * days;
    }
}
