package space.apophis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Period;
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
 * Days of UTC along the bottom of a plot. Ticks stand at the first days of months, quarters, halves or years, where
 * JFreeChart's own count months from the start of the axis.
 */
final class CalendarAxis extends DateAxis {

    private static final long serialVersionUID = 1L;
    private static final double MILLIS_PER_DAY = 86_400_000;

    /** A possible distance between ticks: how many days about, what its text has of a date, and the pixels it needs. */
    private record Step(double days, Period period, int letters, int pixels) {}

    private static final List<Step> STEPS = List.of(
            new Step(1, Period.ofDays(1), 10, 90),
            new Step(7, Period.ofDays(7), 10, 90),
            new Step(30.4, Period.ofMonths(1), 7, 64),
            new Step(91.3, Period.ofMonths(3), 7, 64),
            new Step(182.6, Period.ofMonths(6), 7, 64),
            new Step(365.25, Period.ofYears(1), 4, 36),
            new Step(5 * 365.25, Period.ofYears(5), 4, 36),
            new Step(20 * 365.25, Period.ofYears(20), 4, 36));

    private final LocalDate from;
    private final LocalDate to;
    private final transient Step step;

    /**
     * @param from where it begins, days since 1970-01-01
     * @param to where it ends
     * @param width of the plot, pixels
     */
    CalendarAxis(String label, double from, double to, double width) {
        super(label, TimeZone.getTimeZone("UTC"), Locale.ROOT);
        this.from = LocalDate.ofEpochDay((long) Math.ceil(from));
        this.to = LocalDate.ofEpochDay((long) Math.floor(to));
        this.step = STEPS.stream()
                .filter(each -> (to - from) / each.days() * each.pixels() <= width)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        setRange(new Date(Math.round(from * MILLIS_PER_DAY)), new Date(Math.round(to * MILLIS_PER_DAY)));
    }

    /** First days of the units, none at the very end, where its text would hang over. */
    List<LocalDate> ticks() {
        final List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = first(); day.isBefore(to); day = day.plus(step.period())) {
            if (!day.isBefore(from)) {
                ticks.add(day);
            }
        }
        return ticks;
    }

    /** A unit's start, not after the axis begins. */
    private LocalDate first() {
        final int years = step.period().getYears();
        if (years > 0) {
            return LocalDate.of(from.getYear() / years * years, 1, 1);
        }
        return step.period().getMonths() > 0 ? from.withDayOfYear(1) : from;
    }

    @Override
    public List<DateTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks().stream()
                .map(day -> new DateTick(
                        new Date(Math.round(day.toEpochDay() * MILLIS_PER_DAY)),
                        day.toString().substring(0, step.letters()),
                        TextAnchor.TOP_CENTER,
                        TextAnchor.CENTER,
                        0))
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
