package space.apophis.chart.launch;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private static final Color LEAD = new Color(0x555555);

    private final StudyResult result;
    private final PorkchopSeries series;
    private final PorkchopSeries.Interest interest;
    private final Optional<LaunchQuantity.LaunchLimit> limit;
    private final PanelBuilder panel;

    private PorkchopChart(StudyResult result) {
        this.result = result;
        series = PorkchopSeries.of(result);
        interest = series.interest(result);
        limit = LaunchQuantity.LaunchLimit.of(result.launchPeriod().window());
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
        return chart.draw(
                chart.series.deltaV(),
                chart.interest.speed(),
                "Δv of the spacecraft, km/s",
                o -> Numbers.format("0.00", o.deltaV().deltaVConicKmS()) + " km/s");
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
                o -> "C3 " + Numbers.format("0.00", o.departure().c3ConicKm2S2()) + " km²/s²");
    }

    private Chart draw(GridField filled, double end, String quantity, Function<TrajectoryResult, String> figure) {
        final BandScale scale = BandScale.of(filled, end);
        // Each band over those below it, so that there are no seams; gaps stay paper.
        for (int band = 0; band < scale.bands(); band++) {
            panel.area(filled.rings(band == 0 ? Double.NEGATIVE_INFINITY : scale.from(band)), scale.color(band));
        }
        options(figure);
        limit.ifPresent(l ->
                series.of(l).lines(l.value()).forEach(line -> panel.curve("limit", line, Theme.ASTEROID, Theme.SOLID)));
        period();
        isolines("v∞ ", series.arrivalSpeed(), interest.speed(), Theme.BEFORE, Theme.DASHED);
        isolines("C3 ", series.c3(), interest.c3(), Theme.TEXT, Theme.THIN);
        series.leads().forEach(lead -> panel.level(lead.arrival(), lead.days() + " days before", LEAD, Theme.DOTTED));
        final Chart chart = Chart.of(
                        result.asteroid().designation() + ": transfers by launch and arrival day, " + quantity,
                        panel.build())
                .scaled(scale, quantity)
                .line("C3, km²/s²", Theme.TEXT, Theme.THIN)
                .line("arrival speed v∞, km/s", Theme.BEFORE, Theme.DASHED)
                .line("days before the encounter", LEAD, Theme.DOTTED);
        return limit.map(l -> chart.line("limit, " + l.text(), Theme.ASTEROID, Theme.SOLID))
                .orElse(chart);
    }

    private void isolines(String name, GridField field, double end, Color color, Stroke stroke) {
        for (double level : BandScale.of(field, end).levels()) {
            final List<List<Point>> lines = field.lines(level);
            lines.forEach(line -> panel.curve(name, line, color, stroke));
            final List<Point> anchors = PorkchopSeries.anchors(lines);
            if (!anchors.isEmpty()) {
                panel.label(Label.contour(name + Numbers.format("0.####", level), anchors, color));
            }
        }
    }

    private void period() {
        final List<Point> corners = PorkchopSeries.period(result.launchPeriod().window());
        if (!corners.isEmpty()) {
            panel.curve("launch period", corners, Theme.TEXT, Theme.SOLID);
            final List<Point> anchors = new ArrayList<>(corners);
            anchors.add(corners.get(2).middle(corners.get(3)));
            panel.label(Label.outline("launch period", anchors, Theme.TEXT));
        }
    }

    private void options(Function<TrajectoryResult, String> figure) {
        final List<OptionMark> marks = OptionMark.of(result.launchPeriod().transfers(), series::place);
        for (OptionMark mark : marks) {
            panel.label(Label.mark(
                    mark.names() + "\n" + figure.apply(mark.option()), List.of(mark.place()), Theme.ASTEROID));
        }
        panel.dots("options", OptionMark.places(marks), Theme.ASTEROID);
    }
}
