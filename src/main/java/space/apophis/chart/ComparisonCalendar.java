package space.apophis.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.GateResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.units.PreciseDate;

/**
 * Options on one calendar, a row each from launch to the encounter, with their burns and what they pass; and the gates of the
 * programmes of their scenarios, which hold for all of them alike.
 */
record ComparisonCalendar(Comparison comparison) {

    /** More rows than this are too thin to be read. */
    static final int MOST_ROWS = 24;

    /** Letters of a day. */
    private static final int DAY = 10;

    /** Lines above the rows. */
    private static final int HEAD = 4;

    private static final double BAR = 0.2;
    private static final double THIN = 0.05;
    private static final double PALE = 0.35;
    private static final double ROOM_DAYS = 20;
    private static final double MILLIS = 1000;
    private static final double HOUR_MILLIS = 3600e3;
    private static final double J2000_TDB_MILLIS = UtcClock.millis("2000-01-01T11:58:55.816Z");
    private static final Color GATE = new Color(0x6B6B6B);
    private static final Color PLANNED = new Color(0xFFF1CC);
    private static final Shape BURN = new Rectangle2D.Double(-1.1, -6.5, 2.2, 13);
    private static final Shape SWING_BY = Chart.circle(4.5);

    /** A gate of a programme, in milliseconds UTC. */
    private record Gate(String text, double from, double to) {}

    static Chart of(Comparison comparison) {
        return new ComparisonCalendar(comparison).chart();
    }

    List<ComparisonRow> rows() {
        return comparison.rows().stream().limit(MOST_ROWS).toList();
    }

    private Chart chart() {
        final Set<Gate> gates = gates();
        final double[] span = span(gates);
        final PanelBuilder panel = PanelBuilder.of(
                Axis.calendar("UTC", span[0], span[1]),
                Axis.rows(
                        null,
                        Stream.concat(
                                        Stream.generate(() -> "").limit(HEAD),
                                        rows().stream().map(ComparisonCalendar::name))
                                .toList()));
        planned().forEach(each -> panel.band(each.from(), each.to(), PLANNED));
        // Names stand above the rows, each on a line of its own as long as there are any.
        int line = 0;
        for (Gate gate : gates) {
            panel.upright(0.5 * (gate.from() + gate.to()), gate.text(), GATE, Theme.DOTTED, head(line++));
        }
        for (double encounter : encounters().values()) {
            panel.upright(encounter, "encounter", Theme.ASTEROID, Theme.THIN, head(line++));
        }
        for (int i = 0; i < rows().size(); i++) {
            row(panel, rows().get(i), i + HEAD);
        }
        Chart chart = Chart.of("From launch to the encounter", panel.build())
                .mark("burn", BURN, Theme.TEXT, Theme.TEXT)
                .mark("swing-by or flyby", SWING_BY, Color.WHITE, Theme.TEXT);
        for (ComparedStudy study : comparison.studies()) {
            final ComparisonStyle style =
                    ComparisonStyle.of(comparison.studies().indexOf(study));
            if (style.isOwn() && rows().stream().anyMatch(row -> row.scenario().equals(study.scenario()))) {
                chart = chart.patch(study.scenario(), Theme.faded(style.color(), PALE), style.color());
            }
        }
        if (!gates.isEmpty()) {
            chart = chart.line("gate of the programme", GATE, Theme.DOTTED);
        }
        return planned().isEmpty() ? chart : chart.patch("launch and arrival as the programme has them", PLANNED, GATE);
    }

    /** A place above the rows, as a share of the height. */
    private double head(int line) {
        return (line % HEAD + 0.4) / (HEAD + rows().size());
    }

    private static String name(ComparisonRow row) {
        final String label = row.rank() + ": " + row.label();
        return label.length() > 30 ? label.substring(0, 29) + "…" : label;
    }

    private void row(PanelBuilder panel, ComparisonRow row, int line) {
        final Color color = row.fails() ? ComparisonStyle.GREY : style(row).color();
        final double launch = UtcClock.millis(row.option().launchUtc());
        final double arrival = UtcClock.millis(row.option().arrivalUtc());
        panel.bar(launch, arrival, line, BAR, Theme.faded(color, PALE), color);
        final Double lead = row.option().end().daysBeforeEncounter();
        if (lead != null && lead > 0 && (row.rendezvous() || row.hits())) {
            panel.bar(arrival, arrival + UtcClock.ofDays(lead), line, THIN, color, color);
        }
        for (LegResult leg : row.option().legs()) {
            leg(panel, leg, line, color);
        }
    }

    private static void leg(PanelBuilder panel, LegResult leg, int line, Color color) {
        final double at = millis(leg.secondsTdb());
        for (BurnResult burn : leg.burns()) {
            final double middle = millis(burn.begin().secondsTdb()) + 0.5 * HOUR_MILLIS * burn.durationHours();
            panel.signs("burn", List.of(new Point(middle, line)), BURN, color, null);
        }
        switch (leg.type()) {
            case "thrust-arc" ->
                panel.bar(at, leg.until() == null ? at : millis(leg.until().secondsTdb()), line, BAR, color, color);
            case "swing-by", "flyby", "impact" ->
                panel.signs(leg.type(), List.of(new Point(at, line)), SWING_BY, Color.WHITE, color);
            default -> {
                // A manoeuvre that was not flown is an impulse.
                if (leg.burns().isEmpty() && leg.deltaVKmS() > 0) {
                    panel.signs("burn", List.of(new Point(at, line)), BURN, color, null);
                }
            }
        }
    }

    private ComparisonStyle style(ComparisonRow row) {
        return ComparisonStyle.of(comparison.studies().stream()
                .map(ComparedStudy::scenario)
                .toList()
                .indexOf(row.scenario()));
    }

    /** UTC as long as no leap second comes: a minute is far less than a pixel. */
    private static double millis(double secondsTdb) {
        return J2000_TDB_MILLIS + MILLIS * secondsTdb;
    }

    private double[] span(Set<Gate> gates) {
        final double[] all = Stream.of(
                        gates.stream().map(Gate::from),
                        encounters().values().stream(),
                        rows().stream().map(row -> UtcClock.millis(row.option().launchUtc())),
                        rows().stream().map(row -> UtcClock.millis(row.option().arrivalUtc())))
                .flatMap(each -> each)
                .mapToDouble(millis -> millis)
                .sorted()
                .toArray();
        return new double[] {all[0] - UtcClock.ofDays(ROOM_DAYS), all[all.length - 1] + UtcClock.ofDays(ROOM_DAYS)};
    }

    private Stream<TimelineResult> timelines() {
        return comparison.studies().stream()
                .map(study -> study.result().timeline())
                .filter(timeline -> timeline != null);
    }

    /** Those between which the margins of the scenarios are counted, without what each option has for itself. */
    private Set<Gate> gates() {
        final Set<Gate> gates = new LinkedHashSet<>();
        timelines()
                .flatMap(timeline -> timeline.margins().stream())
                .flatMap(margin -> Stream.of(margin.from(), margin.to()))
                .filter(gate -> !isOfOption(gate.kind()))
                .map(ComparisonCalendar::gate)
                .forEach(gates::add);
        // Of an impactor without a programme beside it; with one they are among its own.
        comparison.studies().stream()
                .map(study -> study.result().strikes().deflection())
                .filter(deflection -> deflection != null
                        && deflection.window() != null
                        && deflection.window().gates() != null)
                .map(deflection -> deflection.window().gates())
                .flatMap(each -> Stream.of(
                        gate("decision on the impactor", each.decisionUtc().substring(0, DAY)),
                        gate("impactor built", each.readyUtc().substring(0, DAY))))
                .forEach(gates::add);
        return gates;
    }

    /** Launch and arrival of the missions that the scenarios fly, as their programmes have them. */
    private Set<Gate> planned() {
        final Set<Gate> planned = new LinkedHashSet<>();
        timelines()
                .forEach(timeline -> timeline.systems().stream()
                        .filter(system -> system.id().equals(timeline.mission()))
                        .flatMap(system -> system.events().stream())
                        .filter(event -> GateKind.LAUNCH.toString().equals(event.gate())
                                || GateKind.ARRIVAL.toString().equals(event.gate()))
                        .map(ComparisonCalendar::gate)
                        .forEach(planned::add));
        return planned;
    }

    private static boolean isOfOption(String kind) {
        return Stream.of(GateKind.LAUNCH, GateKind.ARRIVAL, GateKind.ENCOUNTER)
                .anyMatch(each -> each.toString().equals(kind));
    }

    private static Gate gate(GateResult gate) {
        return gate(gate.what(), gate.when());
    }

    private static Gate gate(TimelineEventResult event) {
        return gate(event.what(), event.when());
    }

    private static Gate gate(String what, String when) {
        final PreciseDate date = PreciseDate.parse(when);
        return new Gate(what, day(date.firstDay()), day(date.lastDay().plusDays(1)));
    }

    private static double day(LocalDate day) {
        return UtcClock.ofDays(day.toEpochDay());
    }

    /** The pass that each scenario is about, once where it is the same. */
    private Map<String, Double> encounters() {
        final Map<String, Double> encounters = new LinkedHashMap<>();
        for (ComparedStudy study : comparison.studies()) {
            if (study.result().strikes().impact() != null) {
                final String utc = study.result().strikes().impact().entry().utc();
                encounters.put(utc.substring(0, 16), UtcClock.millis(utc));
            } else if (study.result().passes().encounter() != null) {
                final String utc =
                        study.result().passes().encounter().approach().utc();
                encounters.put(utc.substring(0, 16), UtcClock.millis(utc));
            }
        }
        return encounters;
    }
}
