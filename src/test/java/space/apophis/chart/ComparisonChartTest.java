package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Function<ComparisonRow, Double> LEAD =
            row -> row.option().end().daysBeforeEncounter();

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
                RESULT.launchPeriod().transfers().size(),
                series.marks(DAY).rows().size());
        assertEquals(1, series.withLaunchDays().size());
        assertEquals(1, series.withLeads().size());
        // A calendar has them all the same.
        assertEquals(
                Set.of(ComparisonFigure.COMPARE_CALENDAR),
                PageFigure.of(ComparisonFigure.class, comparison(flyby())).keySet());
    }

    /** Options are named by their ranks, and what fails a limit is not. */
    @Test
    void optionsThatCoincideAreGatheredAndNamedOnce() {
        StudyResult onAnother = RecordCopy.with(
                RESULT,
                "transfers",
                RESULT.launchPeriod().transfers().stream()
                        .map(t -> RecordCopy.with(t, "launcher", "another"))
                        .toList());
        ComparisonMarks marks = new ComparisonChart(comparison(RESULT, onAnother)).marks(LEAD);
        List<ComparisonMarks.Place> places = marks.places(new Point(0, 0));
        assertEquals(
                List.of("1, 2: nominal", "3, 4: open", "5, 6: early arrival"),
                places.stream().map(ComparisonMarks.Place::names).toList());
        assertEquals(8, marks.rows().size());
        assertEquals(6, marks.leading().size());
        assertEquals(1, marks.places(new Point(1e9, 1e9)).size());
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
        assertEquals(transfers + 1, series.marks(DAY).rows().size());
        assertEquals(transfers, series.marks(LEAD).rows().size());
    }

    /** Of two at one lead the cheaper, of two at one cost the earlier. */
    @Test
    void onTheFrontIsWhatNoOtherBeatsInBoth() {
        List<Point> points = List.of(
                new Point(10, 1.5), new Point(20, 1.4), new Point(30, 1.6), new Point(30, 1.7), new Point(5, 1.4));
        assertEquals(List.of(new Point(30, 1.6), new Point(20, 1.4)), ComparisonFronts.front(points, true));
        assertEquals(List.of(new Point(30, 1.7)), ComparisonFronts.front(points, false));
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
                .filter(o -> o.limits().shortfalls().isEmpty())
                .mapToDouble(o -> o.deltaV().deltaVConicKmS())
                .max()
                .orElseThrow();
        double[] span = ComparisonChart.span(List.of(List.of(new Point(0, 1.2), new Point(1, 99))), series.marks(DAY));
        assertEquals(1.2, span[0]);
        assertEquals(1.2 + 2 * (dearest - 1.2), span[1], 1e-12);
        assertEquals(dearest, ComparisonChart.span(List.of(List.of(new Point(0, 1.2))), series.marks(DAY))[1], 1e-12);
    }

    /** By colour and by mark, for print without colour; more than six are grey rather than alike. */
    @Test
    void sixScenariosAreToldApartByColourAndByMark() {
        HashSet<Object> colors = new HashSet<>();
        HashSet<Object> marks = new HashSet<>();
        for (int place = 0; place < 6; place++) {
            ComparisonStyle style = ComparisonStyle.of(place);
            assertTrue(style.isOwn());
            colors.add(style.color());
            marks.add(style.mark().getBounds2D() + style.mark().getClass().getName());
        }
        assertEquals(6, colors.size());
        assertEquals(6, marks.size());
        assertEquals(ComparisonStyle.GREY, ComparisonStyle.of(6).color());
    }

    /** More than can be read are left out, and the caption says how many are drawn. */
    @Test
    void theCalendarHasARowForEachOption() {
        ComparisonCalendar calendar = new ComparisonCalendar(comparison(WHOLE));
        assertEquals(
                WHOLE.options().stream().map(TrajectoryResult::label).sorted().toList(),
                calendar.rows().stream().map(ComparisonRow::label).sorted().toList());
        assertTrue(ComparisonFigure.COMPARE_CALENDAR.caption().contains("first " + ComparisonCalendar.MOST_ROWS));
        assertTrue(legend(ComparisonFigure.COMPARE_CALENDAR, comparison(WHOLE)).contains("gate of the programme"));
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

    /** Where a drawing is of what was flown, an option on conics alone is told apart. */
    @Test
    void whatWasNotFlownIsHollowWhereFlownLeads() {
        StudyResult onConics = RecordCopy.with(
                RESULT,
                "transfers",
                RESULT.launchPeriod().transfers().stream()
                        .map(t -> RecordCopy.with(t, "converged", null))
                        .toList());
        Function<ComparisonRow, Double> up = row -> row.option().deltaV().leading();
        assertTrue(new ComparisonMarks(comparison(onConics), LEAD, up, true).hasHollow());
        assertFalse(new ComparisonMarks(comparison(onConics), LEAD, up, false).hasHollow());
        assertFalse(new ComparisonMarks(comparison(flownAlone()), LEAD, up, true).hasHollow());
    }

    private static StudyResult flownAlone() {
        return RecordCopy.with(
                RESULT,
                "transfers",
                RESULT.launchPeriod().transfers().stream()
                        .map(t -> RecordCopy.with(t, "converged", true))
                        .toList());
    }
}
