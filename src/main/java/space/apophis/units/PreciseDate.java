package space.apophis.units;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a programme, of which no more is known than its form says: a minute, a day, a month, a quarter, a half, a
 * year, or a span between two of them. UTC, Gregorian.
 *
 * @param firstDay that it may mean
 * @param lastDay that it may mean
 * @param time of the minute; null for all other precisions
 */
public record PreciseDate(DatePrecision precision, LocalDate firstDay, LocalDate lastDay, LocalTime time) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String DAY_FORM = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MINUTE_FORM = DAY_FORM + "T\\d{2}:\\d{2}Z";
    private static final String UNIT_FORM = "(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|H([12])))?";
    private static final Pattern MINUTE = Pattern.compile(MINUTE_FORM);
    private static final Pattern UNIT = Pattern.compile(UNIT_FORM);
    private static final String FORMS =
            "allowed are '2029-04-13T21:45Z', '2029-04-13', '2029-04', '2029-Q2', '2029-H1',"
                    + " '2029' and spans as '2028-04-20/2028-05-10'";

    public PreciseDate {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends on " + lastDay + ", before it starts on " + firstDay);
        }
        if ((precision == DatePrecision.MINUTE) != (time != null)) {
            throw new IllegalArgumentException("a time of day belongs to the precision of a minute, and to no other");
        }
        final LocalDate end = lastOf(precision, firstDay);
        if (end != null && !end.equals(lastDay)) {
            throw new IllegalArgumentException(firstDay + " to " + lastDay + " is not one " + precision);
        }
    }

    /** Last day of the calendar unit that starts on a day; null for a span, or where no such unit starts. */
    private static LocalDate lastOf(DatePrecision precision, LocalDate first) {
        return switch (precision) {
            case MINUTE, DAY -> first;
            case MONTH -> end(first, 1);
            case QUARTER -> end(first, 3);
            case HALF -> end(first, 6);
            case YEAR -> end(first, 12);
            case SPAN -> null;
        };
    }

    private static LocalDate end(LocalDate first, int months) {
        if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % months != 0) {
            throw new IllegalArgumentException(first + " starts no unit of " + months + " months");
        }
        return first.plusMonths(months).minusDays(1);
    }

    /** A single day. */
    public static PreciseDate ofDay(LocalDate day) {
        return new PreciseDate(DatePrecision.DAY, day, day, null);
    }

    /** All that lies from one day to another, both within. */
    public static PreciseDate ofSpan(LocalDate first, LocalDate last) {
        return new PreciseDate(DatePrecision.SPAN, first, last, null);
    }

    private static PreciseDate starting(DatePrecision precision, LocalDate first) {
        return new PreciseDate(precision, first, lastOf(precision, first), null);
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException saying what is wrong and what is allowed
     */
    public static PreciseDate parse(String text) {
        final String trimmed = text.trim();
        final PreciseDate date;
        try {
            date = parsed(trimmed);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is a date the calendar does not have; " + FORMS, e);
        }
        if (date == null) {
            throw new IllegalArgumentException("'" + text + "' is not a date; " + FORMS);
        }
        if (date.firstDay.getYear() < FIRST_YEAR || date.lastDay.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not within the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return date;
    }

    /** The date of a text; null if it has none of the forms. */
    private static PreciseDate parsed(String text) {
        if (MINUTE.matcher(text).matches()) {
            final LocalDate day = LocalDate.parse(text.substring(0, 10));
            return new PreciseDate(DatePrecision.MINUTE, day, day, LocalTime.parse(text.substring(11, 16)));
        }
        final int slash = text.indexOf('/');
        if (slash < 0) {
            return unit(text);
        }
        final PreciseDate from = unit(text.substring(0, slash));
        final PreciseDate to = unit(text.substring(slash + 1));
        return from == null || to == null ? null : ofSpan(from.firstDay, to.lastDay);
    }

    private static PreciseDate unit(String text) {
        final Matcher fields = UNIT.matcher(text);
        if (!fields.matches()) {
            return null;
        }
        final int year = Integer.parseInt(fields.group(1));
        if (fields.group(3) != null) {
            return ofDay(LocalDate.parse(text));
        }
        if (fields.group(2) != null) {
            return starting(DatePrecision.MONTH, YearMonth.parse(text).atDay(1));
        }
        if (fields.group(4) != null) {
            final int quarter = Integer.parseInt(fields.group(4));
            return starting(DatePrecision.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
        }
        if (fields.group(5) != null) {
            final int half = Integer.parseInt(fields.group(5));
            return starting(DatePrecision.HALF, LocalDate.of(year, 6 * half - 5, 1));
        }
        return starting(DatePrecision.YEAR, LocalDate.of(year, 1, 1));
    }

    /** Regular expression of what is read here, in the words that Java and ECMAScript share. */
    public static String form() {
        final String unit = "\\d{4}(?:-(?:\\d{2}(?:-\\d{2})?|Q[1-4]|H[12]))?";
        return MINUTE_FORM + "|" + unit + "(?:/" + unit + ")?";
    }

    /** Whether it may mean more than one day. */
    public boolean isRange() {
        return !firstDay.equals(lastDay);
    }

    /** A form in which it is read. */
    @Override
    public String toString() {
        final int month = firstDay.getMonthValue();
        return switch (precision) {
            case MINUTE -> firstDay + "T" + time + "Z";
            case DAY -> firstDay.toString();
            case MONTH -> YearMonth.from(firstDay).toString();
            case QUARTER -> firstDay.getYear() + "-Q" + (month + 2) / 3;
            case HALF -> firstDay.getYear() + "-H" + (month + 5) / 6;
            case YEAR -> String.valueOf(firstDay.getYear());
            case SPAN -> span();
        };
    }

    /** By years or months where the span is of whole ones. */
    private String span() {
        final YearMonth first = YearMonth.from(firstDay);
        final YearMonth last = YearMonth.from(lastDay);
        if (first.equals(last) || firstDay.getDayOfMonth() != 1 || !lastDay.equals(last.atEndOfMonth())) {
            return firstDay + "/" + lastDay;
        }
        final boolean years = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        return years && first.getYear() != last.getYear() ? first.getYear() + "/" + last.getYear() : first + "/" + last;
    }

    /** How much of a date is known. */
    public enum DatePrecision {
        MINUTE("minute"),
        DAY("day"),
        MONTH("month"),
        QUARTER("quarter"),
        HALF("half"),
        YEAR("year"),
        /** From one date to another, neither of which is a unit of the calendar. */
        SPAN("span");

        private final String word;

        DatePrecision(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
