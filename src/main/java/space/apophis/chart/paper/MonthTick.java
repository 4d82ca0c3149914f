package space.apophis.chart.paper;

import java.awt.Color;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A mark on a path where a month begins, TDB.
 *
 * @param place in the units of the path
 * @param heading of the path there, of length 1
 * @param text year and month; empty of a month without a name
 */
public record MonthTick(Point place, Point heading, String text) {

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final double HALF_DAY = 43200;

    /** Months between names. */
    private static final int[] STEPS = {1, 2, 3, 6, 12};

    /**
     * The first of each month from one instant to another, every so many of them with its name.
     *
     * @param fromTdb seconds since J2000
     * @param toTdb the same
     * @param mostNames how many names there may be
     * @param path where it is at an instant
     */
    public static List<MonthTick> along(double fromTdb, double toTdb, int mostNames, DoubleFunction<Point> path) {
        final LocalDate first =
                J2000.plusSeconds((long) Math.floor(fromTdb)).toLocalDate().withDayOfMonth(1);
        final LocalDate last = J2000.plusSeconds((long) Math.floor(toTdb)).toLocalDate();
        final long months = ChronoUnit.MONTHS.between(first, last);
        int step = STEPS[0];
        for (int i = 1; i < STEPS.length && months > (long) mostNames * step; i++) {
            step = STEPS[i];
        }
        final List<MonthTick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
            final double at = ChronoUnit.SECONDS.between(J2000, day.atStartOfDay());
            if (at - HALF_DAY >= fromTdb && at + HALF_DAY <= toTdb) {
                final Point before = path.apply(at - HALF_DAY);
                final Point after = path.apply(at + HALF_DAY);
                ticks.add(new MonthTick(
                        path.apply(at),
                        new Point(after.x() - before.x(), after.y() - before.y()).unit(),
                        (day.getMonthValue() - 1) % step == 0 ? day.toString().substring(0, 7) : ""));
            }
        }
        return List.copyOf(ticks);
    }

    /** Adds it across its path. */
    public void draw(PanelBuilder panel, double halfLength, Color color) {
        final Point across = heading.normal();
        panel.line(place.along(across, halfLength), place.along(across, -halfLength), color, Theme.THIN);
    }

    /** Adds the names of those that have one. */
    public static void name(PanelBuilder panel, List<MonthTick> ticks, Color color) {
        ticks.stream()
                .filter(tick -> !tick.text.isEmpty())
                .forEach(tick -> panel.label(Label.tick(tick.text, tick.place, color)));
    }
}
