package space.apophis.chart.paper;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A calendar along a side of a plot, of TDB or UTC alike. Ticks stand at whole hours and at the first days of months,
 * quarters, halves or years, where JFreeChart's own count from the start of the axis.
 */
public final class CalendarAxis extends DateAxis {

    private static final long serialVersionUID = 1L;

    /** Pixels for a tick on an upright axis. */
    private static final double LINE = 40;

    /** Fewer ticks than this tell little. */
    private static final double FEW = 3.5;

    private static final double DATE_PIXELS = 90;

    /** A possible distance between ticks: seconds about, how its text is written, and the pixels that it needs. */
    private record Step(double seconds, TemporalAmount amount, String pattern, double pixels) {}

    private static final String CLOCK = "HH:mm";
    private static final String DAY_AND_CLOCK = "MM-dd HH:mm";
    private static final String DAY = "uuuu-MM-dd";
    private static final String MONTH = "uuuu-MM";
    private static final double SECONDS_PER_DAY = 86400;

    private static final List<Step> STEPS = List.of(
            new Step(600, Duration.ofMinutes(10), CLOCK, 60),
            new Step(3600, Duration.ofHours(1), CLOCK, 60),
            new Step(2 * 3600, Duration.ofHours(2), DAY_AND_CLOCK, DATE_PIXELS),
            new Step(6 * 3600, Duration.ofHours(6), DAY_AND_CLOCK, DATE_PIXELS),
            new Step(12 * 3600, Duration.ofHours(12), DAY_AND_CLOCK, DATE_PIXELS),
            days(1, Period.ofDays(1), DAY, DATE_PIXELS),
            days(7, Period.ofDays(7), DAY, DATE_PIXELS),
            days(14, Period.ofDays(14), DAY, 140),
            days(30.4, Period.ofMonths(1), MONTH, 64),
            days(60.9, Period.ofMonths(2), MONTH, 64),
            days(91.3, Period.ofMonths(3), MONTH, 64),
            days(182.6, Period.ofMonths(6), MONTH, 64),
            days(365.25, Period.ofYears(1), "uuuu", 36),
            days(5 * 365.25, Period.ofYears(5), "uuuu", 36),
            days(20 * 365.25, Period.ofYears(20), "uuuu", 36));

    private final LocalDateTime from;
    private final LocalDateTime to;

    /**
     * @param fromMillis where it begins, since 1970-01-01
     * @param toMillis where it ends
     */
    public CalendarAxis(String label, double fromMillis, double toMillis) {
        super(label, TimeZone.getTimeZone("UTC"), Locale.ROOT);
        from = instant(fromMillis);
        to = instant(toMillis);
        setRange(new Date(Math.round(fromMillis)), new Date(Math.round(toMillis)));
    }

    private static Step days(double days, Period period, String pattern, double pixels) {
        return new Step(SECONDS_PER_DAY * days, period, pattern, pixels);
    }

    private static LocalDateTime instant(double millis) {
        return LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC).plus(Math.round(millis), ChronoUnit.MILLIS);
    }

    private Step step(double length, boolean upright) {
        final double span = Duration.between(from, to).toMillis() / 1000.0;
        for (int i = 0; i < STEPS.size(); i++) {
            final Step each = STEPS.get(i);
            if (span / each.seconds() * (upright ? LINE : each.pixels()) <= length) {
                // A few months have too few first days; the step before is then written closer together.
                final Step before = STEPS.get(Math.max(0, i - 1));
                final boolean few = span / each.seconds() < FEW && span / before.seconds() * DATE_PIXELS <= length;
                return few ? before : each;
            }
        }
        return STEPS.get(STEPS.size() - 1);
    }

    /**
     * Starts of the units for which an axis across has room, none at the very end, where its text would hang over.
     *
     * @param length of the axis, pixels
     */
    public List<LocalDateTime> ticks(double length) {
        return ticks(step(length, false));
    }

    private List<LocalDateTime> ticks(Step step) {
        final List<LocalDateTime> ticks = new ArrayList<>();
        for (LocalDateTime at = first(step); at.isBefore(to); at = at.plus(step.amount())) {
            if (!at.isBefore(from)) {
                ticks.add(at);
            }
        }
        return ticks;
    }

    /** A start of a unit that is not after the start of the axis by more than a day. */
    private LocalDateTime first(Step step) {
        final LocalDateTime midnight = from.truncatedTo(ChronoUnit.DAYS);
        if (!(step.amount() instanceof Period period)) {
            return midnight;
        }
        if (period.getYears() > 0) {
            return LocalDateTime.of(from.getYear() / period.getYears() * period.getYears(), 1, 1, 0, 0);
        }
        return period.getMonths() > 0 || midnight.equals(from)
                ? (period.getMonths() > 0 ? midnight.withDayOfYear(1) : midnight)
                : midnight.plusDays(1);
    }

    @Override
    public List<DateTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        final boolean upright = RectangleEdge.isLeftOrRight(edge);
        final Step step = step(upright ? area.getHeight() : area.getWidth(), upright);
        final DateTimeFormatter text = DateTimeFormatter.ofPattern(step.pattern(), Locale.ROOT);
        final TextAnchor anchor = upright
                ? edge == RectangleEdge.LEFT ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT
                : TextAnchor.TOP_CENTER;
        return ticks(step).stream()
                .map(at -> new DateTick(
                        Date.from(at.toInstant(ZoneOffset.UTC)), text.format(at), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
