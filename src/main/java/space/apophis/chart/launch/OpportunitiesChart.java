package space.apophis.chart.launch;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.OpportunitySearchResult;
import space.apophis.study.result.OpportunitySearchResult.Day;
import space.apophis.study.result.StudyResult;

/** What a launch costs over years, by its day, with the periods that meet the limit and the encounter. */
public final class OpportunitiesChart {

    /** What is seen. */
    public static final String CAPTION =
            "The best transfer of each launch day on conics, launched from Earth: above, what it costs, at steps of some days and"
                    + " day by day near the limit; a dot is the best day of a period, with the C3 of its launch. Shaded and in the"
                    + " rows below: the days that meet the limit, of the primary period, of others to the same arrival or to one before"
                    + " the encounter, and of those to later arrivals. What costs more than twice the limit is left out, and arrivals"
                    + " within days of an encounter with Earth, where conics about the Sun fail.";

    private static final Color BEFORE = Theme.ASTEROID;
    private static final Color AFTER = Theme.EARTH;
    private static final double ROW = 0.32;

    /** What costs more than so many times the limit would flatten the rest. */
    private static final double ABOVE = 2.2;

    /** Of the longest step that is joined to the next, days. */
    private static final double JOINED = 41.0;

    private final StudyResult result;
    private final OpportunitySearchResult search;
    private final double limit;

    private OpportunitiesChart(StudyResult result) {
        this.result = result;
        this.search = result.mission().opportunitySearch();
        this.limit = search.seeksLeastC3() ? search.limitC3Km2S2() : search.limitDeltaVKmS();
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        return result.mission().opportunitySearch() == null ? Chart.none() : new OpportunitiesChart(result).draw();
    }

    private Chart draw() {
        final Axis time = Axis.calendar(
                "Launch day, UTC",
                UtcClock.millis(search.firstLaunch().utc()),
                UtcClock.millis(search.lastLaunch().utc()));
        final Chart chart = Chart.stack(result.header().name() + ": opportunities to reach "
                        + result.asteroid().designation())
                .and(costs(time), 6)
                .and(periods(time), 2);
        return search.encounterSecondsTdb() == null
                ? chart
                : chart.line("arrival before the encounter", BEFORE, Theme.SOLID)
                        .line("arrival after it", AFTER, Theme.DASHED);
    }

    private Panel costs(Axis time) {
        final double least = Stream.concat(values(Day::beforeEncounter), values(Day::afterEncounter))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0.0);
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.about(
                        search.seeksLeastC3() ? "C3, km²/s²" : "Δv of the craft, km/s",
                        DoubleStream.of(least, ABOVE * limit),
                        0.25,
                        0.0,
                        8,
                        "#,##0.0##"));
        for (OpportunityResult each : result.mission().opportunities()) {
            panel.band(
                    UtcClock.millis(each.freeArrival().first().utc()),
                    UtcClock.millis(each.freeArrival().last().utc()) + UtcClock.ofDays(1),
                    Theme.faded(color(each), 0.18));
        }
        curve(panel, Day::beforeEncounter, BEFORE, Theme.SOLID);
        curve(panel, Day::afterEncounter, AFTER, Theme.DASHED);
        panel.level(
                limit,
                "limit " + Numbers.format("0.0##", limit) + (search.seeksLeastC3() ? " km²/s²" : " km/s"),
                Theme.MOON,
                Theme.DASHED);
        for (OpportunityResult each : result.mission().opportunities()) {
            final Point best = new Point(UtcClock.millis(each.best().launch().utc()), cost(each));
            panel.dots("best", List.of(best), color(each));
            panel.label(Label.mark(text(each), List.of(best), color(each)));
        }
        encounter(panel, "encounter with Earth");
        return panel.build();
    }

    private double cost(OpportunityResult each) {
        return search.seeksLeastC3() ? each.best().c3Km2S2() : each.best().deltaVKmS();
    }

    private String text(OpportunityResult each) {
        return search.seeksLeastC3()
                ? Numbers.format("0.0", each.best().c3Km2S2())
                : "C3 " + Numbers.format("0.0", each.best().c3Km2S2());
    }

    private static Color color(OpportunityResult each) {
        return Boolean.FALSE.equals(each.beforeEncounter()) ? AFTER : BEFORE;
    }

    private Stream<Double> values(Function<Day, Double> cost) {
        return search.days().stream().map(cost).filter(value -> value != null && value <= ABOVE * limit);
    }

    private void curve(PanelBuilder panel, Function<Day, Double> cost, Color color, Stroke stroke) {
        final List<Day> known =
                search.days().stream().filter(day -> cost.apply(day) != null).toList();
        Stretches.of(
                        known,
                        (before, day) -> cost.apply(before) <= ABOVE * limit
                                && cost.apply(day) <= ABOVE * limit
                                && day.secondsTdb() - before.secondsTdb() <= JOINED * 86400.0)
                .stream()
                .filter(stretch -> stretch.size() > 1)
                .forEach(stretch -> panel.curve(
                        "cost",
                        stretch.stream()
                                .map(day -> new Point(TdbClock.millis(day.secondsTdb()), cost.apply(day)))
                                .toList(),
                        color,
                        stroke));
    }

    private void encounter(PanelBuilder panel, String name) {
        if (search.encounterSecondsTdb() != null) {
            final double at = TdbClock.millis(search.encounterSecondsTdb());
            if (panel.across().shows(at)) {
                panel.upright(at, name, Theme.TEXT, Theme.DOTTED, 0.95, 0.85);
            }
        }
    }

    private Panel periods(Axis time) {
        final List<OpportunityResult.Kind> kinds = List.of(OpportunityResult.Kind.values());
        final PanelBuilder panel =
                PanelBuilder.of(time, Axis.rows(null, List.of("primary", "secondary", "later arrival")));
        for (OpportunityResult each : result.mission().opportunities()) {
            final int row = kinds.indexOf(OpportunityResult.Kind.of(each.kind()));
            final double from = UtcClock.millis(each.freeArrival().first().utc());
            final double to = UtcClock.millis(each.freeArrival().last().utc()) + UtcClock.ofDays(1);
            panel.bar(from, to, row, ROW, Theme.faded(color(each), 0.35), color(each));
        }
        return panel.build();
    }
}
