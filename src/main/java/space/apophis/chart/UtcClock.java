package space.apophis.chart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** UTC instants on the axes of launch and arrival days, where a minute is far less than a pixel. */
final class UtcClock {

    private static final double DAY_MILLIS = 86400e3;

    private UtcClock() {}

    /** Milliseconds on a date axis whose zone is UTC, of an ISO date and time. */
    static double millis(String utc) {
        return Instant.parse(utc).toEpochMilli();
    }

    /** The date of an ISO date and time in words: 26 April 2028. */
    static String date(String utc) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                .format(Instant.parse(utc).atOffset(ZoneOffset.UTC));
    }

    /** Days from one ISO date and time to another. */
    static double days(String from, String to) {
        return (millis(to) - millis(from)) / DAY_MILLIS;
    }

    /** The milliseconds of a number of days. */
    static double ofDays(double days) {
        return DAY_MILLIS * days;
    }
}
