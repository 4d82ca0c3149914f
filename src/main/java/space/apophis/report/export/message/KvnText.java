package space.apophis.report.export.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import space.apophis.units.PlainLine;

/**
 * A message of CCSDS in its "keyword = value" notation (CCSDS 502.0-B-3, section 7): lines of ASCII, at most 254 characters long, numbers
 * with all their digits. What people wrote is made fit for that: one line, without the brackets that units stand in.
 */
final class KvnText {

    private static final String ORIGINATOR = "APOPHIS";
    private static final int PADDING = 20;

    /** Of a comment, so that its line stays below 254. */
    private static final int LONGEST = 240;

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final BigDecimal NANOS = new BigDecimal(1_000_000_000);

    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a message.
     *
     * @param comments come first in every message
     * @param creationUtc ISO UTC
     */
    KvnText(String versionKey, String version, List<String> comments, String creationUtc) {
        entry(versionKey, version);
        comments.forEach(this::comment);
        entry("CREATION_DATE", creationUtc.replace("Z", ""));
        entry("ORIGINATOR", ORIGINATOR);
    }

    /** A comment of any length, broken into lines. */
    KvnText comment(String comment) {
        final String plain = plain(comment);
        for (int from = 0; from < plain.length(); from += LONGEST) {
            text.append("COMMENT ")
                    .append(plain, from, Math.min(plain.length(), from + LONGEST))
                    .append('\n');
        }
        return this;
    }

    /** A value, which may be what somebody wrote. */
    KvnText entry(String key, String value) {
        final String plain = plain(value);
        return line(padded(key) + " = "
                + (plain.isEmpty() ? "UNKNOWN" : plain.substring(0, Math.min(plain.length(), LONGEST - PADDING))));
    }

    /** A number with its unit. */
    KvnText entry(String key, double value, String unit) {
        return line(padded(key) + " = " + value + (unit.isEmpty() ? "" : " [" + unit + "]"));
    }

    /**
     * The lower triangle of the covariance of a state, row by row.
     *
     * @param names of the components, positions before velocities
     * @param units of two positions, of one and a velocity, of two velocities
     */
    KvnText covariance(List<String> names, List<String> units, double[][] matrix) {
        final int positions = names.size() / 2;
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                entry(
                        "C" + names.get(row) + "_" + names.get(column),
                        matrix[row][column],
                        units.get(row / positions + column / positions));
            }
        }
        return this;
    }

    /** An instant and numbers. */
    KvnText row(String instant, double... values) {
        text.append(instant);
        return numbers(values, instant.isEmpty() ? "" : " ");
    }

    private KvnText numbers(double[] values, String before) {
        String gap = before;
        for (double value : values) {
            text.append(gap).append(value);
            gap = " ";
        }
        text.append('\n');
        return this;
    }

    /** A line as it is, such as one that begins or ends a block. */
    KvnText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** An instant of TDB as day and time of day, to a nanosecond. */
    static String tdb(double seconds) {
        final long nanos = BigDecimal.valueOf(seconds)
                .multiply(NANOS)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(J2000.plusNanos(nanos));
    }

    private static String padded(String key) {
        return key + " ".repeat(Math.max(0, PADDING - key.length()));
    }

    /** In ASCII: letters without their accents, what is no letter of it as a question mark, square brackets as round ones. */
    static String plain(String anything) {
        return Normalizer.normalize(PlainLine.of(anything), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('[', '(')
                .replace(']', ')')
                .replaceAll("[^\\x20-\\x7e]", "?")
                .strip();
    }
}
