package space.apophis.chart.paper;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import space.apophis.study.result.StudyResult;

/** A calendar along a side of a plot, TDB or UTC, with about eight ticks on whole units. */
public final class TimeAxis {

    private static final TimeZone ZONE = TimeZone.getTimeZone("UTC");

    /** A possible distance between ticks. */
    private record Step(double seconds, DateTickUnitType type, int multiple, String pattern) {}

    private static final List<Step> STEPS = List.of(
            new Step(600, DateTickUnitType.MINUTE, 10, "HH:mm"),
            new Step(3600, DateTickUnitType.HOUR, 1, "HH:mm"),
            new Step(2 * 3600, DateTickUnitType.HOUR, 2, "MM-dd HH:mm"),
            new Step(6 * 3600, DateTickUnitType.HOUR, 6, "MM-dd HH:mm"),
            new Step(12 * 3600, DateTickUnitType.HOUR, 12, "MM-dd HH:mm"),
            new Step(86400, DateTickUnitType.DAY, 1, "yyyy-MM-dd"),
            new Step(7 * 86400, DateTickUnitType.DAY, 7, "yyyy-MM-dd"),
            new Step(14 * 86400, DateTickUnitType.DAY, 14, "yyyy-MM-dd"),
            new Step(30.4 * 86400, DateTickUnitType.MONTH, 1, "yyyy-MM"),
            new Step(60.9 * 86400, DateTickUnitType.MONTH, 2, "yyyy-MM"),
            new Step(91.3 * 86400, DateTickUnitType.MONTH, 3, "yyyy-MM"),
            new Step(182.6 * 86400, DateTickUnitType.MONTH, 6, "yyyy-MM"),
            new Step(365.25 * 86400, DateTickUnitType.YEAR, 1, "yyyy"),
            new Step(5 * 365.25 * 86400, DateTickUnitType.YEAR, 5, "yyyy"),
            new Step(20 * 365.25 * 86400, DateTickUnitType.YEAR, 20, "yyyy"));

    private TimeAxis() {}

    /**
     * The axis.
     *
     * @param label what it says, time scale included
     * @param fromTdb first instant seen, TDB seconds since J2000
     * @param toTdb last instant seen
     */
    public static DateAxis between(String label, double fromTdb, double toTdb) {
        return ofMillis(label, TdbClock.millis(fromTdb), TdbClock.millis(toTdb));
    }

    /** An axis between two instants that a clock, of either time scale, has turned into milliseconds. */
    public static DateAxis ofMillis(String label, double from, double to) {
        // Milliseconds are whole in JFreeChart's date ranges; a second keeps the range from being empty.
        double end = Math.max(to, from + 1000);
        DateAxis axis = new DateAxis(label, ZONE, Locale.ROOT);
        axis.setRange(new Date((long) from), new Date((long) end));
        Step step = step((end - from) / 1000);
        SimpleDateFormat format = new SimpleDateFormat(step.pattern(), Locale.ROOT);
        format.setTimeZone(ZONE);
        axis.setTickUnit(new DateTickUnit(step.type(), step.multiple(), format), false, true);
        return axis;
    }

    private static Step step(double spanSeconds) {
        for (Step step : STEPS) {
            if (spanSeconds / step.seconds() <= 9.5) {
                return step;
            }
        }
        return STEPS.get(STEPS.size() - 1);
    }

    /** The caption of a time axis: TDB, and how far UTC is from it where an approach tells. */
    public static String caption(StudyResult result) {
        if (result.passes().encounter() == null) {
            return "Time, TDB";
        }
        double offset = TdbClock.tdbMinusUtc(result.passes().encounter().approach());
        return String.format(Locale.ROOT, "Time, TDB (%.1f s ahead of UTC)", offset);
    }
}
