package space.apophis.units;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An instant as people write it, in a named time scale. Day and second stand apart, so that twelve decimals of a
 * Julian date survive.
 *
 * <pre>{@code
 * Epoch noon = Epoch.parse("2029-04-13T12:00 TDB");
 * double seconds = noon.secondsSinceJ2000(); // 924048000.0
 * String text = Epoch.ofSecondsSinceJ2000(seconds + 0.5, TimeScaleName.TDB).toIso(3); // "2029-04-13T12:00:00.500"
 * }</pre>
 *
 * @param day days since 2000-01-01, Gregorian
 * @param secondOfDay from 0 to below 86400; in UTC to below 86401 on a day that may have a leap second
 */
public record Epoch(int day, double secondOfDay, TimeScaleName scale) implements Serializable {

    /** Julian date of J2000, 2000-01-01T12:00:00: from it seconds are counted. */
    public static final double J2000_JULIAN_DATE = 2451545.0;

    private static final double DAY = Unit.DAY;
    private static final LocalDate ORIGIN = LocalDate.of(2000, 1, 1);
    private static final BigDecimal ORIGIN_JD = new BigDecimal("2451544.5");
    private static final BigDecimal MJD = new BigDecimal("2400000.5");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String FORMS =
            "allowed are '2029-04-13T21:46:12.746 TDB', '2029-04-13 TDB', 'JD 2462240.5 TDB' and 'MJD 62240 TDB', with"
                    + " TDB, TT, TAI or UTC";
    private static final String CALENDAR_FORM =
            "(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,12})?))?)?";
    private static final String JULIAN_FORM = "(M?JD)\\s+(\\d{1,8}(?:\\.\\d{1,15})?)";
    private static final Pattern CALENDAR = Pattern.compile(CALENDAR_FORM + "(?:(Z)|\\s+(\\w{1,16}))?");
    private static final Pattern JULIAN = Pattern.compile(JULIAN_FORM + "(?:\\s+(\\w{1,16}))?");

    public Epoch {
        if (!(secondOfDay >= 0.0 && secondOfDay < DAY + (scale == TimeScaleName.UTC ? 1.0 : 0.0))) {
            throw new IllegalArgumentException(secondOfDay + " is no second of a day");
        }
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException saying what is wrong and what is allowed
     */
    public static Epoch parse(String text) {
        final String trimmed = text.trim();
        final Matcher calendar = CALENDAR.matcher(trimmed);
        if (calendar.matches()) {
            final String scale = calendar.group(7) != null ? "UTC" : calendar.group(8);
            return ofCalendar(text, calendar, scale(text, scale));
        }
        final Matcher julian = JULIAN.matcher(trimmed);
        if (julian.matches()) {
            final BigDecimal days = new BigDecimal(julian.group(2))
                    .add("MJD".equals(julian.group(1)) ? MJD : BigDecimal.ZERO)
                    .subtract(ORIGIN_JD);
            final BigDecimal whole = days.setScale(0, RoundingMode.FLOOR);
            final BigDecimal seconds = days.subtract(whole).multiply(BigDecimal.valueOf(86400));
            final Epoch epoch = new Epoch(whole.intValueExact(), seconds.doubleValue(), scale(text, julian.group(3)));
            requireYear(text, ORIGIN.plusDays(epoch.day).getYear());
            return epoch;
        }
        throw new IllegalArgumentException("'" + text + "' is not a date; " + FORMS);
    }

    /** Regular expression of what is read here, in the words that Java and ECMAScript share. */
    public static String form() {
        final String scale = "\\s+(?:"
                + Arrays.stream(TimeScaleName.values()).map(Enum::name).collect(Collectors.joining("|")) + ")";
        return CALENDAR_FORM + "(?:Z|" + scale + ")|" + JULIAN_FORM + scale;
    }

    private static TimeScaleName scale(String text, String name) {
        for (TimeScaleName scale : TimeScaleName.values()) {
            if (scale.name().equals(name)) {
                return scale;
            }
        }
        throw new IllegalArgumentException(
                name == null
                        ? "'" + text + "' names no time scale, allowed are TDB, TT, TAI, UTC"
                        : "'" + name + "' is not a time scale, allowed are TDB, TT, TAI, UTC");
    }

    private static Epoch ofCalendar(String text, Matcher fields, TimeScaleName scale) {
        final LocalDate date;
        try {
            date = LocalDate.of(number(fields, 1), number(fields, 2), number(fields, 3));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is a day the calendar does not have; " + FORMS, e);
        }
        requireYear(text, date.getYear());
        final int hour = number(fields, 4);
        final int minute = number(fields, 5);
        final double second = fields.group(6) == null ? 0.0 : Double.parseDouble(fields.group(6));
        final boolean leap = scale == TimeScaleName.UTC && hour == 23 && minute == 59 && endsHalfYear(date);
        if (hour > 23 || minute > 59 || second >= (leap ? 61.0 : 60.0)) {
            throw new IllegalArgumentException("'" + text + "' is a time of day that does not exist; " + FORMS);
        }
        final int day = (int) (date.toEpochDay() - ORIGIN.toEpochDay());
        final double secondOfDay = 3600.0 * hour + 60.0 * minute + second;
        // The sum may round 23:59:59.999999999999 up to a second that the day does not have.
        return new Epoch(day, second < 60.0 ? Math.min(secondOfDay, Math.nextDown(DAY)) : secondOfDay, scale);
    }

    /** Leap seconds may end June and December, and have ended no other month. */
    private static boolean endsHalfYear(LocalDate date) {
        final LocalDate next = date.plusDays(1);
        return next.getDayOfMonth() == 1 && (next.getMonthValue() == 1 || next.getMonthValue() == 7);
    }

    private static void requireYear(String text, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "'" + text + "' is of the year " + year + ", allowed are " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static int number(Matcher fields, int group) {
        return fields.group(group) == null ? 0 : Integer.parseInt(fields.group(group));
    }

    /** The instant of a number of seconds since 2000-01-01T12:00:00 of a uniform scale. */
    public static Epoch ofSecondsSinceJ2000(double seconds, TimeScaleName scale) {
        final int day = (int) Math.floor((seconds + DAY / 2) / DAY);
        // The difference is exact: both numbers are multiples of the last bit of the larger.
        return new Epoch(day, Math.min(seconds - (day * DAY - DAY / 2), Math.nextDown(DAY)), scale);
    }

    /**
     * Seconds since 2000-01-01T12:00:00 of its own scale.
     *
     * @throws IllegalStateException for UTC, whose days differ in length
     */
    public double secondsSinceJ2000() {
        if (scale == TimeScaleName.UTC) {
            throw new IllegalStateException("UTC does not count seconds uniformly");
        }
        return day * DAY - DAY / 2 + secondOfDay;
    }

    /** Julian date in its own scale, rounded to a double: 40 microseconds. */
    public double julianDate() {
        return 2451544.5 + day + secondOfDay / DAY;
    }

    /**
     * ISO 8601 without the scale.
     *
     * @param decimals of the second, 0 to 9; rounded, with carry
     */
    public String toIso(int decimals) {
        final BigDecimal rounded = new BigDecimal(secondOfDay).setScale(decimals, RoundingMode.HALF_EVEN);
        final BigDecimal length = BigDecimal.valueOf(secondOfDay >= DAY ? 86401 : 86400);
        final boolean carry = rounded.compareTo(length) >= 0;
        final LocalDate date = ORIGIN.plusDays(carry ? day + 1L : day);
        final BigDecimal second = carry ? BigDecimal.ZERO.setScale(decimals) : rounded;
        // A leap second is the 61st of the last minute.
        final int minutes = Math.min(second.intValue() / 60, 24 * 60 - 1);
        final BigDecimal rest = second.subtract(BigDecimal.valueOf(60L * minutes));
        final String seconds = (rest.compareTo(BigDecimal.TEN) < 0 ? "0" : "") + rest.toPlainString();
        return String.format(Locale.ROOT, "%sT%02d:%02d:%s", date, minutes / 60, minutes % 60, seconds);
    }

    /** ISO 8601 without the scale, to the nanosecond, without zeros at its end after whole seconds. */
    public String toShortIso() {
        return toIso(9).replaceAll("\\.?0{1,9}$", "");
    }

    /** ISO 8601 to the millisecond and the scale. */
    @Override
    public String toString() {
        return toIso(3) + " " + scale;
    }

    /** The time scales in which dates may be written. */
    public enum TimeScaleName {
        /** Barycentric dynamical time, the scale of the ephemerides and of every state inside. */
        TDB,
        /** Terrestrial time, TAI + 32.184 s. */
        TT,
        /** International atomic time. */
        TAI,
        /** Coordinated universal time. */
        UTC
    }
}
