package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jfree.chart.LegendItemCollection;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

class ComparisonChartTest {

    private static final StudyResult WHOLE = SyntheticFlyby.result();

    /** Transfers alone. */
    private static final StudyResult RESULT = without(WHOLE, "options", "visitors", "reconstructions");

    private static final Function<ComparisonRow, Double> DAY =
            row -> UtcClock.millis(row.option().launchUtc());

    private static StudyResult without(StudyResult result, String... components) {
        StudyResult less = result;
        for (String component : components) {
            less = RecordCopy.with(less, component, null);
        }
        return less;
    }

    private static Comparison comparison(StudyResult... results) {
        List<ComparedStudy> studies = new ArrayList<>();
        for (StudyResult result : results) {
            studies.add(new ComparedStudy(result.header().name(), "a file", result));
        }
        return Comparison.of(studies, ComparisonCriterion.DELTA_V);
    }

    /** A flyby as the study of one publishes it: no delta v, neither of options nor of days nor in the grid. */
    private static StudyResult flyby() {
        List<TrajectoryResult> options = RESULT.launchPeriod().transfers().stream()
                .map(t ->
                        RecordCopy.of(t, Map.of("rendezvous", false, "deltaVConicKmS", 0.0, "deepSpaceDeltaVKmS", 0.0)))
                .toList();
        return RecordCopy.of(
                RESULT,
                Map.of(
                        "transfers",
                        options,
                        "window",
                        RecordCopy.with(
                                RESULT.launchPeriod().window(),
                                "launchDays",
                                RESULT.launchPeriod().window().launchDays().stream()
                                        .map(day -> RecordCopy.with(day, "deltaVKmS", 0.0))
                                        .toList()),
                        "launchGrid",
                        RecordCopy.with(
                                RESULT.launchPeriod().launchGrid(),
                                "deltaVKmS",
                                RESULT.launchPeriod().launchGrid().deltaVKmS().stream()
                                        .map(row -> row.stream()
                                                .map(v -> v == null ? null : Double.valueOf(0))
                                                .toList())
                                        .toList())));
    }

    @Test
    void flybysAreLeftOut() {
        ComparisonChart series = new ComparisonChart(comparison(RESULT, flyby()));
        assertEquals(
                RESULT.launchPeriod().transfers().size(), series.options(DAY).size());
        assertEquals(1, series.withLaunchDays().size());
        assertEquals(1, series.withLeads().size());
        assertEquals(Map.of(), PageFigure.of(ComparisonFigure.class, comparison(flyby())));
    }

    @Test
    void optionsThatCoincideAreGatheredAndNamedOnce() {
        int options = RESULT.launchPeriod().transfers().size();
        ComparisonChart series = new ComparisonChart(comparison(RESULT, RESULT));
        List<ComparisonChart.Place> places =
                series.places(row -> row.option().end().daysBeforeEncounter(), new Point(0, 0));
        assertEquals(options, places.size());
        assertEquals(
                List.of("open", "nominal", "close [not flown to the end]", "early arrival"),
                places.stream().map(ComparisonChart.Place::names).toList());
        assertTrue(places.stream().allMatch(place -> place.options().size() == 2));
        assertEquals(
                1,
                series.places(row -> row.option().end().daysBeforeEncounter(), new Point(1e9, 1e9))
                        .size());
    }

    /** Those without a lead are on the axis of launch days alone. */
    @Test
    void trajectoriesAreDrawnWhereTheyHaveAPlace() {
        StudyResult elsewhere = RecordCopy.with(
                RESULT,
                "options",
                List.of(RecordCopy.with(SyntheticTrajectories.burns(), "daysBeforeEncounter", null)));
        ComparisonChart series = new ComparisonChart(comparison(elsewhere));
        int transfers = RESULT.launchPeriod().transfers().size();
        assertEquals(transfers + 1, series.places(DAY, new Point(0, 0)).size());
        assertEquals(
                transfers,
                series.places(row -> row.option().end().daysBeforeEncounter(), new Point(0, 0))
                        .size());
    }

    /** Not even their Δv is told on the axis of leads, nor are they named below it. */
    @Test
    void whatIsNotDrawnIsNotInTheLegend() {
        StudyResult elsewhere = RecordCopy.of(
                without(WHOLE, "transfers", "window", "launchGrid", "visitors", "reconstructions"),
                Map.of(
                        "name",
                        "elsewhere",
                        "options",
                        List.of(RecordCopy.with(SyntheticTrajectories.burns(), "daysBeforeEncounterConic", null))));
        Comparison comparison = comparison(RESULT, elsewhere);
        assertTrue(legend(ComparisonFigure.COMPARE_LAUNCH, comparison).contains("elsewhere"));
        assertEquals(
                legend(ComparisonFigure.COMPARE_PARETO, comparison(RESULT)),
                legend(ComparisonFigure.COMPARE_PARETO, comparison));
    }

    private static List<String> legend(ComparisonFigure figure, Comparison comparison) {
        List<String> names = new ArrayList<>();
        LegendItemCollection items =
                figure.draw(comparison, new Theme()).getLegend().getSources()[0].getLegendItems();
        for (int i = 0; i < items.getItemCount(); i++) {
            names.add(items.get(i).getLabel());
        }
        return names;
    }

    /** One of the same path is drawn once, another of the same name by its scenario, one of another asteroid not at all. */
    @Test
    void visitorsOfSeveralScenariosAreTold() {
        StudyResult later = RecordCopy.of(
                WHOLE,
                Map.of(
                        "name",
                        "later",
                        "visitors",
                        WHOLE.nearby().visitors().stream()
                                .map(v -> RecordCopy.with(v, "path", v.path().subList(0, 50)))
                                .toList()));
        StudyResult other = RecordCopy.of(
                WHOLE, Map.of("name", "other", "asteroid", RecordCopy.with(WHOLE.asteroid(), "name", "didymos")));
        ComparisonChart series = new ComparisonChart(comparison(WHOLE, WHOLE, later, other));
        assertEquals(3, series.withVisitors().size());
        assertEquals(
                List.of(
                        "rendezvous",
                        "ion craft",
                        "a craft of others, reconstructed",
                        "rendezvous (later)",
                        "ion craft (later)",
                        "a craft of others, reconstructed (later)"),
                List.copyOf(series.visitors().visitors().keySet()));
    }

    /** What is seen holds every option, starts at the cheapest transfer and is not stretched by the dearest. */
    @Test
    void theSpanHoldsTheOptions() {
        ComparisonChart series = new ComparisonChart(comparison(RESULT));
        double dearest = RESULT.launchPeriod().transfers().stream()
                .mapToDouble(o -> o.deltaV().deltaVConicKmS())
                .max()
                .orElseThrow();
        double[] span = series.span(List.of(List.of(new Point(0, 1.2), new Point(1, 99))), DAY);
        assertEquals(1.2, span[0]);
        assertEquals(1.2 + 2 * (dearest - 1.2), span[1], 1e-12);
        assertEquals(dearest, series.span(List.of(List.of(new Point(0, 1.2))), DAY)[1], 1e-12);
    }

    @Test
    void eighteenScenariosAreToldApart() {
        HashSet<String> styles = new HashSet<>();
        for (int place = 0; place < 18; place++) {
            ComparisonChart.ComparisonStyle style = ComparisonChart.ComparisonStyle.of(place);
            styles.add(style.color() + " " + Arrays.toString(((BasicStroke) style.thin()).getDashArray()));
        }
        assertEquals(18, styles.size());
        assertNotEquals(
                ComparisonChart.ComparisonStyle.of(0).dotRadius(),
                ComparisonChart.ComparisonStyle.of(1).dotRadius());
    }

    /** Drawn twice, the same bytes, and in SVG no id that the other drawing has. */
    @Test
    void figuresAreDrawnAlikeEachTime() {
        Comparison comparison = comparison(WHOLE, flyby());
        List<ComparisonFigure> figures =
                List.copyOf(PageFigure.of(ComparisonFigure.class, comparison).keySet());
        assertEquals(List.of(ComparisonFigure.values()), figures);
        for (ComparisonFigure figure : figures) {
            String svg = ChartImages.svg(figure.draw(comparison, new Theme()), figure);
            assertEquals(svg, ChartImages.svg(figure.draw(comparison, new Theme()), figure));
            assertTrue(svg.startsWith("<svg"), svg.substring(0, 40));
        }
    }
}
