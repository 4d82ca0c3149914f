package space.apophis.chart.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StudyResult;

/**
 * TDB instants on the axes and labels of the drawings. A TDB day has 86 400 TDB seconds, so that the calendar of
 * {@code java.time}, which knows no leap seconds, is exact for it.
 */
public final class TdbClock {

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final double J2000_MILLIS = J2000.toInstant(ZoneOffset.UTC).toEpochMilli();

    private TdbClock() {}

    /** Milliseconds on a date axis whose zone is set to UTC, so that its ticks stand at whole hours TDB. */
    public static double millis(double secondsTdb) {
        return J2000_MILLIS + 1000 * secondsTdb;
    }

    /**
     * An instant in the given pattern of {@link DateTimeFormatter}, rounded to the nearest second.
     *
     * @param secondsTdb TDB seconds since J2000
     */
    public static String format(String pattern, double secondsTdb) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(J2000.plusSeconds(Math.round(secondsTdb)));
    }

    /** An ISO text of TDB without a zone as seconds since J2000. */
    static double seconds(String tdb) {
        return Duration.between(J2000, LocalDateTime.parse(tdb)).toNanos() / 1e9;
    }

    /** TDB minus UTC at an approach, in seconds, from the two texts it carries. */
    public static double tdbMinusUtc(CloseApproachResult approach) {
        Instant tdb = LocalDateTime.parse(approach.tdb()).toInstant(ZoneOffset.UTC);
        return Duration.between(Instant.parse(approach.utc()), tdb).toMillis() / 1000.0;
    }

    /** Samples as points on such an axis. */
    public static <T> List<Point> curve(List<T> samples, ToDoubleFunction<T> secondsTdb, ToDoubleFunction<T> value) {
        return samples.stream()
                .map(s -> new Point(millis(secondsTdb.applyAsDouble(s)), value.applyAsDouble(s)))
                .toList();
    }

    /** The label of an axis of time: TDB, and how far UTC is from it where an approach tells. */
    public static String caption(StudyResult result) {
        if (result.passes().encounter() == null) {
            return "Time, TDB";
        }
        return "Time, TDB ("
                + Numbers.format("0.0", tdbMinusUtc(result.passes().encounter().approach())) + " s ahead of UTC)";
    }
}
