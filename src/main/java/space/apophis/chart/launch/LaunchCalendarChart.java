package space.apophis.chart.launch;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.BandScale;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.FirstHoursResult;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.LaunchCalendarResult.Window;
import space.apophis.study.result.LaunchInstantResult;
import space.apophis.study.result.StudyResult;

/** Launch days downwards, hours of the day across: the margin of the launcher as colours, windows framed, best instants dotted. */
public final class LaunchCalendarChart {

    /** What is seen. */
    public static final String CAPTION =
            "Each launch day from 0 to 24 h UTC by the instant of lift-off. The colour is what the launcher lifts more than it has"
                    + " to, with the dog-leg that the instant costs; framed are the windows, in which that is nothing or more. What"
                    + " stays blank is too heavy, or the stage would have to coast for longer than it bears. The dot is the best"
                    + " instant: without a dog-leg if the day has one such, and with the azimuth nearest to east.";

    private static final double HOUR = 3600;
    private static final int HOURS = 24;
    private static final double MOST_HALF = 0.42;
    private static final double HALF_OF_FEW = 0.12;
    private static final double DOT = 4;

    /** Where the clock begins in ISO UTC. */
    private static final int CLOCK = 11;

    private final LaunchCalendarResult calendar;
    private final PanelBuilder panel;
    private final double half;

    private LaunchCalendarChart(LaunchCalendarResult calendar) {
        this.calendar = calendar;
        // A row alone would else fill the paper.
        this.half = Math.min(MOST_HALF, HALF_OF_FEW * calendar.days().size());
        this.panel = PanelBuilder.of(
                Axis.linear("Lift-off, hours UTC", 0, HOURS, 12, "0"),
                Axis.rows(null, calendar.days().stream().map(Day::day).toList()));
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final LaunchCalendarResult calendar = result.mission().launchCalendar();
        return calendar == null ? Chart.none() : new LaunchCalendarChart(calendar).chart(result);
    }

    private Chart chart(StudyResult result) {
        final double[] positive = calendar.marginsKg().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(margin -> Math.max(0, margin))
                .toArray();
        final BandScale scale = scale(positive);
        for (int row = 0; row < calendar.days().size(); row++) {
            cells(row, scale);
            frames(row);
        }
        names();
        panel.dots("best instant", best(), DOT, Theme.ASTEROID);
        if (calendar.known() != null) {
            panel.dots("lift-off as it was", known(), DOT, Theme.EARTH);
            known().forEach(there -> panel.label(
                    Label.mark("as it was, " + clock(calendar.known().there()), List.of(there), Theme.EARTH)));
        }
        final Chart chart = Chart.of(
                        result.header().name() + ": launch instants, "
                                + calendar.site().launcher() + " from "
                                + calendar.site().site(),
                        panel.build())
                .scaled(scale, "Margin of the launcher, kg")
                .patch("window: the launcher lifts what it has to", scale.color(scale.bands() / 2), Theme.TEXT)
                .dot("best instant", Theme.ASTEROID, Color.WHITE);
        return calendar.known() == null ? chart : chart.dot("lift-off as it was", Theme.EARTH, Color.WHITE);
    }

    private static BandScale scale(double[] values) {
        final double[] none = {0, 1};
        final double[] shown = values.length == 0 ? none : values;
        final double[] places =
                IntStream.range(0, shown.length).asDoubleStream().toArray();
        final GridField field = new GridField(places, new double[] {0}, shown);
        return BandScale.of(field, field.quantile(1));
    }

    /** Neighbours of one colour as one bar; what is closed or too heavy stays paper. */
    private void cells(int row, BandScale scale) {
        final List<Double> margins = calendar.marginsKg().get(row);
        final double step = calendar.stepMinutes() * 60 / HOUR;
        int from = 0;
        for (int i = 1; i <= margins.size(); i++) {
            if (i == margins.size() || band(margins.get(i), scale) != band(margins.get(from), scale)) {
                final int band = band(margins.get(from), scale);
                if (band >= 0) {
                    panel.area(
                            List.of(PanelBuilder.box(from * step, row - half, Math.min(HOURS, i * step), row + half)),
                            scale.color(band));
                }
                from = i;
            }
        }
    }

    /** -1 where there is none. */
    private static int band(Double margin, BandScale scale) {
        return margin == null || margin < 0
                ? -1
                : Math.min(scale.bands() - 1, (int) Math.floor((margin - scale.lowest()) / scale.step()));
    }

    private void frames(int row) {
        for (Window window : calendar.days().get(row).windows()) {
            panel.curve(
                    "window",
                    PanelBuilder.box(hour(row, window.opening()), row - half, hour(row, window.closing()), row + half),
                    Theme.TEXT,
                    Theme.THIN);
        }
    }

    private List<Point> best() {
        final List<Point> best = new ArrayList<>();
        for (int row = 0; row < calendar.days().size(); row++) {
            final LaunchInstantResult instant = calendar.days().get(row).best();
            if (instant != null) {
                best.add(new Point(hour(row, instant), row));
            }
        }
        return best;
    }

    /** Where the picture of a day is over: beyond its windows a label hides nothing. */
    private static LaunchInstantResult last(Day day) {
        return day.windows().isEmpty()
                ? day.best()
                : day.windows().get(day.windows().size() - 1).closing();
    }

    /** At the days that are flown from. */
    private void names() {
        for (FirstHoursResult flown : calendar.firstHours()) {
            for (int row = 0; row < calendar.days().size(); row++) {
                final Day day = calendar.days().get(row);
                if (day.day().equals(flown.day()) && day.best() != null) {
                    panel.label(Label.mark(
                            flown.label() + ", " + clock(day.best()) + ", azimuth "
                                    + Numbers.format("0", day.best().azimuthDeg()) + "°",
                            List.of(new Point(hour(row, last(day)), row)),
                            Theme.TEXT));
                }
            }
        }
    }

    /** Hours and minutes, UTC. */
    private static String clock(LaunchInstantResult instant) {
        return instant.liftOff().utc().substring(CLOCK, CLOCK + 5);
    }

    private List<Point> known() {
        final LaunchInstantResult there = calendar.known().there();
        return IntStream.range(0, calendar.days().size())
                .filter(row -> hour(row, there) >= 0 && hour(row, there) <= HOURS)
                .mapToObj(row -> new Point(hour(row, there), row))
                .toList();
    }

    private double hour(int row, LaunchInstantResult instant) {
        return (instant.liftOff().secondsTdb()
                        - calendar.days().get(row).begin().secondsTdb())
                / HOUR;
    }
}
