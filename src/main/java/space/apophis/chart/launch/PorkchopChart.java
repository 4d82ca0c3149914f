package space.apophis.chart.launch;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.BandScale;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** Launch day across, arrival day up: bands of one quantity, iso-lines of others, the options and the launch period. */
public final class PorkchopChart {

    /** What its figure says below it. */
    public static final String SHIFT =
            "For each pair of days the shift of the asteroid on the target plane of its pass or strike that one launch gives: with what the"
                    + " launcher lifts there, at most the full craft, the velocity of arrival on the conic and the momentum factor. Days"
                    + " without a transfer stay blank, as those where the launcher lifts less than the craft. The shaded launch days are before"
                    + " the craft is built.";

    private static final Color LEAD = new Color(0x555555);
    private static final Color GATED = new Color(60, 60, 60, 90);
    private static final Color FLIGHT = new Color(0x7A3E00);

    private final StudyResult result;
    private final PorkchopSeries series;
    private final PorkchopSeries.Interest interest;
    private final Optional<LaunchQuantity.LaunchLimit> limit;
    private final List<Point> period;
    private final PanelBuilder panel;

    private PorkchopChart(StudyResult result) {
        this.result = result;
        series = PorkchopSeries.of(result);
        interest = series.interest(result);
        limit = LaunchQuantity.LaunchLimit.of(result.launchPeriod().window());
        period = PorkchopSeries.period(result.launchPeriod().window());
        panel = PanelBuilder.of(
                Axis.calendar("Launch day, UTC", series.launchFrom(), series.launchTo()),
                Axis.calendar("Arrival day, UTC", series.arrivalFrom(), series.arrivalTo()));
    }

    /** Filled with the delta v of the spacecraft, where it differs from cell to cell. */
    public static Chart deltaV(StudyResult result) {
        if (!PorkchopSeries.costs(result)) {
            return Chart.none();
        }
        final PorkchopChart chart = new PorkchopChart(result);
        // The delta v of a rendezvous is its arrival speed, whose lines would lie on the borders of the bands.
        return chart.draw(
                chart.series.deltaV(),
                chart.interest.speed(),
                "Δv of the spacecraft, km/s",
                o -> Numbers.format("0.00", o.deltaV().deltaVConicKmS()) + " km/s",
                new Isolines("C3 ", "C3, km²/s²", "", chart.series.c3(), chart.interest.c3(), Theme.TEXT, Theme.THIN));
    }

    /** Filled with the shift of the asteroid by one hit. */
    public static Chart shift(StudyResult result) {
        if (!PorkchopSeries.hits(result)) {
            return Chart.none();
        }
        final PorkchopChart chart = new PorkchopChart(result);
        return chart.draw(
                chart.series.shift(),
                chart.series.shift().quantile(1),
                "shift on the target plane, km per launch",
                o -> o.end().shiftConicKm() == null
                        ? "no shift"
                        : Numbers.format("#,##0.0", o.end().shiftConicKm()) + " km",
                // Where nothing can hit, its speed matters to nobody.
                chart.speeds(
                        chart.series.arrivalSpeed().within(chart.series.shift()),
                        chart.series.arrivalSpeed().quantile(1)));
    }

    private Isolines speeds(GridField field, double end) {
        return new Isolines("v∞ ", "arrival speed v∞, km/s", "", field, end, Theme.BEFORE, Theme.DASHED);
    }

    /** Filled with C3. */
    public static Chart c3(StudyResult result) {
        if (!PorkchopSeries.isIn(result)) {
            return Chart.none();
        }
        final PorkchopChart chart = new PorkchopChart(result);
        return chart.draw(
                chart.series.c3(),
                chart.interest.c3(),
                "C3, km²/s²",
                o -> "C3 " + Numbers.format("0.00", o.departure().c3ConicKm2S2()) + " km²/s²",
                chart.speeds(chart.series.arrivalSpeed(), chart.interest.speed()));
    }

    /**
     * Lines of one quantity.
     *
     * @param before what the numbers on them have before them
     * @param sign what the legend says
     * @param after what the numbers have after them
     * @param end about how far up
     */
    private record Isolines(
            String before, String sign, String after, GridField field, double end, Color color, Stroke stroke) {}

    private Chart draw(
            GridField filled,
            double end,
            String quantity,
            Function<TrajectoryResult, String> figure,
            Isolines isolines) {
        final BandScale scale = BandScale.of(filled, end);
        // Each band over those below it, so that there are no seams; gaps stay paper.
        for (int band = 0; band < scale.bands(); band++) {
            panel.area(filled.rings(band == 0 ? Double.NEGATIVE_INFINITY : scale.from(band)), scale.color(band));
        }
        final boolean isGated = series.ready() > series.launchFrom();
        if (isGated) {
            panel.band(series.launchFrom(), Math.min(series.ready(), series.launchTo()), GATED);
        }
        final List<OptionMark> marks = OptionMark.of(result.launchPeriod().transfers(), series::place);
        panel.dots("options", OptionMark.places(marks), Theme.ASTEROID);
        for (int i = 0; i < marks.size(); i++) {
            panel.label(Label.mark(Integer.toString(i + 1), List.of(marks.get(i).place()), Theme.ASTEROID));
        }
        limit.ifPresent(l ->
                series.of(l).lines(l.value()).forEach(line -> panel.curve("limit", line, Theme.ASTEROID, Theme.SOLID)));
        if (!period.isEmpty()) {
            panel.curve("launch period", period, Theme.TEXT, Theme.SOLID);
        }
        final List<Isolines> all = Stream.of(isolines, flight(), launcher())
                .filter(lines -> !Double.isNaN(lines.field().least()))
                .toList();
        all.forEach(this::draw);
        series.leads().forEach(lead -> panel.level(lead.arrival(), lead.days() + " days before", LEAD, Theme.DOTTED));
        Chart chart = Chart.of(
                        result.header().name() + ": transfers to "
                                + result.asteroid().designation() + ", " + quantity,
                        panel.build())
                .scaled(scale, quantity);
        for (int i = 0; i < marks.size(); i++) {
            chart = chart.dot(
                    (i + 1) + " " + marks.get(i).names() + ", "
                            + figure.apply(marks.get(i).option()),
                    Theme.ASTEROID,
                    Color.WHITE);
        }
        for (Isolines lines : all) {
            chart = chart.line(lines.sign(), lines.color(), lines.stroke());
        }
        chart = chart.line("days before the encounter", LEAD, Theme.DOTTED);
        if (!period.isEmpty()) {
            chart = chart.line("launch period", Theme.TEXT, Theme.SOLID);
        }
        if (isGated) {
            chart = chart.patch("before the craft is built", GATED, GATED);
        }
        return limit.isPresent()
                ? chart.line("limit, " + limit.orElseThrow().text(), Theme.ASTEROID, Theme.SOLID)
                : chart;
    }

    private Isolines flight() {
        return new Isolines(
                "",
                "time of flight, days",
                " d",
                series.flight(),
                series.flight().quantile(1),
                FLIGHT,
                Theme.THIN);
    }

    private Isolines launcher() {
        return new Isolines(
                "",
                "mass the launcher lifts, kg",
                " kg",
                series.launcherMass(),
                series.launcherMass().quantile(1),
                Theme.TEXT,
                Theme.DASHED);
    }

    /** The lines, their numbers away from where is decided. */
    private void draw(Isolines isolines) {
        for (double level : BandScale.of(isolines.field(), isolines.end()).levels()) {
            final List<List<Point>> lines = isolines.field().lines(level);
            lines.forEach(line -> panel.curve(isolines.sign(), line, isolines.color(), isolines.stroke()));
            final List<Point> anchors = PorkchopSeries.anchors(lines).stream()
                    .filter(point -> series.isClearOf(period, point))
                    .toList();
            if (!anchors.isEmpty()) {
                panel.label(Label.contour(
                        isolines.before() + Numbers.format("#,##0.####", level) + isolines.after(),
                        anchors,
                        isolines.color()));
            }
        }
    }
}
