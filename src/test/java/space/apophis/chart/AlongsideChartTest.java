package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.Language;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.Words;

class AlongsideChartTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final AlongsideSeries SERIES = new AlongsideSeries(RESULT);
    private static final double DAY = 86400e3;

    @Test
    void theEncounterStandsAtItsInstantUtc() {
        assertEquals(UtcClock.millis(RESULT.passes().encounter().approach().utc()), SERIES.encounter(), 1.0);
    }

    @Test
    void theAsteroidIsNearestAtTheEncounter() {
        final Point nearest = SERIES.asteroidRange().stream()
                .flatMap(List::stream)
                .min((a, b) -> Double.compare(a.y(), b.y()))
                .orElseThrow();
        assertEquals(SyntheticFlyby.PERIAPSIS_KM, nearest.y(), 1.0);
        assertEquals(SERIES.encounter(), nearest.x(), 1000.0);
        for (List<Point> stretch : SERIES.asteroidRange()) {
            for (int i = 1; i < stretch.size(); i++) {
                final double step = stretch.get(i).x() - stretch.get(i - 1).x();
                assertTrue(step > 0 && step <= 20 * DAY, String.valueOf(step));
            }
        }
    }

    @Test
    void theCraftIsDrawnFromItsLaunchOn() {
        final List<Point> range = SERIES.craftRange();
        assertTrue(range.stream().allMatch(point -> point.y() >= AlongsideSeries.LOWEST_KM));
        // The synthetic path begins at midnight TDB, 69 s before that of UTC.
        assertTrue(range.get(0).x() >= SERIES.phases().get(1).spans().get(0).x() - 70e3);
    }

    @Test
    void phasesFollowOneAnother() {
        final List<AlongsideSeries.Bar> phases = SERIES.phases();
        assertEquals(
                List.of("Launch period", "Cruise", "Braking", "At the asteroid"),
                phases.stream().map(AlongsideSeries.Bar::name).toList());
        final Point cruise = phases.get(1).spans().get(0);
        // 26 April 2028 to 24 February 2029, when it has come to rest.
        assertEquals(304, (cruise.y() - cruise.x()) / DAY, 1e-6);
        assertEquals("304 days", phases.get(1).text());
        final Point hold = phases.get(3).spans().get(0);
        assertTrue(hold.x() >= cruise.y());
        assertEquals(SERIES.encounter(), hold.y(), 0.0);
    }

    /** By colour and shape together, and by the name of the row. */
    @Test
    void optionsAreToldApart() {
        final List<AlongsideSeries.Option> options = SERIES.options();
        assertEquals(RESULT.launchPeriod().transfers().size(), options.size());
        final Set<List<Object>> signs = IntStream.range(0, 42)
                .mapToObj(OptionSign::of)
                .map(sign -> List.<Object>of(sign.color(), sign.shape()))
                .collect(Collectors.toSet());
        assertEquals(42, signs.size());
        for (int i = 0; i < options.size(); i++) {
            assertEquals(OptionSign.of(i), options.get(i).sign());
        }
    }

    /** The observation has thirty hours of the week; the two spans beside them are shaded, and the legend says why. */
    @Test
    void daysWithoutAResultAreShadedAndSaidSo() {
        final Chart week = AlongsideChart.week(RESULT);
        final Panel sites = week.parts().get(1).panel();
        final List<Panel.Area> shaded = sites.areas().stream()
                .filter(area -> area.fill().equals(AlongsideChart.NO_RESULT))
                .toList();
        assertEquals(2, shaded.size());
        final Point seen = SERIES.observed().orElseThrow();
        assertEquals(30 * 3600e3, seen.y() - seen.x(), 0.0);
        assertEquals(seen.x(), highest(shaded.get(0)), 0.0);
        assertEquals(
                1,
                week.legend().stream()
                        .filter(sign -> sign.text().equals("no result for these days"))
                        .count());
    }

    private static double highest(Panel.Area area) {
        return area.rings().get(0).stream().mapToDouble(Point::x).max().orElseThrow();
    }

    /** The legend has what the rows show, and nothing else. */
    @Test
    void theLegendIsOfWhatIsThere() {
        final List<String> mission = AlongsideChart.mission(RESULT).legend().stream()
                .map(Chart.Sign::text)
                .toList();
        assertTrue(
                mission.containsAll(List.of("planned", "due, outcome not known here", "large: a gate")),
                mission.toString());
        final List<String> week = AlongsideChart.week(RESULT).legend().stream()
                .map(Chart.Sign::text)
                .toList();
        assertFalse(week.contains("happened"), week.toString());
        assertTrue(week.contains("and in the dark"), week.toString());
    }

    @Test
    void aSiteThatNeverSeesItHasNoRow() {
        assertEquals(
                RESULT.sighting().sites().stream()
                        .filter(site -> !site.visibility().visible().isEmpty())
                        .count(),
                SERIES.sites().size());
    }

    @Test
    void rowsFromAResultAreThoseOfTheProgramme() {
        final GanttRows lanes = GanttRows.of(RESULT.timeline(), 20454, 21731, List.of());
        assertEquals(RESULT.timeline().systems().size(), lanes.rows().size());
        final GanttRows.Row ramses = lanes.rows().stream()
                .filter(row -> row.system().equals("ramses"))
                .findFirst()
                .orElseThrow();
        final GanttRows.Mark launch = ramses.marks().stream()
                .filter(mark -> mark.event().equals("launch"))
                .findFirst()
                .orElseThrow();
        // 20 April to the end of 10 May 2028.
        assertEquals(21, launch.last() - launch.first(), 0.0);
        assertTrue(lanes.arrows().stream().anyMatch(GanttRows.Arrow::together));
        assertEquals(1, lanes.lines().stream().filter(GanttRows.Line::today).count());
    }

    @Test
    void aSystemWithoutAnEventInTheTimeShownHasNoRow() {
        final GanttRows day = GanttRows.of(RESULT.timeline(), 21652, 21653, List.of());
        assertTrue(day.rows().size() < RESULT.timeline().systems().size());
        assertTrue(day.rows().stream().noneMatch(row -> row.marks().isEmpty()));
        assertTrue(day.rows().stream().anyMatch(row -> row.system().equals("ramses")));
    }

    @Test
    void textsOfTheRowsDoNotCollide() {
        final GanttRows lanes = GanttRows.of(
                RESULT.timeline(), 20454, 21731, List.of(new GanttRows.Line(21652.9, "encounter 2029-04-13", false)));
        final Lettering lettering = Lettering.of(new Theme(), new Words(Language.ENGLISH), List.of());
        final List<GanttLayout.Text> texts =
                GanttLayout.narrow(lanes, lettering, 732, 175).texts();
        assertFalse(texts.isEmpty());
        for (GanttLayout.Text one : texts) {
            assertEquals(
                    0,
                    texts.stream()
                            .filter(other -> other != one && other.box().intersects(one.box()))
                            .count(),
                    one.lines().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {"ALONGSIDE", "ALONGSIDE_WINDOW", "ALONGSIDE_WEEK"})
    void rowsHaveTheWidthAndTheHeightThatTheyWereLaidOutFor(Figure figure) {
        final JFreeChart chart = figure.draw(RESULT, new Theme());
        final BufferedImage image = new BufferedImage(figure.width(), figure.height(), BufferedImage.TYPE_INT_RGB);
        final ChartRenderingInfo info = new ChartRenderingInfo();
        final Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()), info);
        graphics.dispose();
        final CombinedDomainXYPlot stack = (CombinedDomainXYPlot) chart.getXYPlot();
        final int last = stack.getSubplots().size() - 1;
        final XYPlot lanes = stack.getSubplots().get(last);
        final Rectangle2D area = info.getPlotInfo().getSubplotInfo(last).getDataArea();
        assertEquals(732, area.getWidth(), 0.5);
        final double needed = lanes.getRangeAxis().getUpperBound();
        assertTrue(area.getHeight() >= needed && area.getHeight() < needed + 14, area.getHeight() + " for " + needed);
        // The encounter of the panels above and that of the lanes are one line.
        final double above = stack.getDomainAxis().valueToJava2D(SERIES.encounter(), area, RectangleEdge.BOTTOM);
        final double from = stack.getDomainAxis().getLowerBound();
        final double share =
                (SERIES.encounter() - from) / stack.getDomainAxis().getRange().getLength();
        assertEquals(area.getX() + share * 732, above, 1.0);
    }

    @Test
    void withoutAProgrammeThereIsNoFigureOfIt() {
        final StudyResult alone = RecordCopy.with(RESULT, "timeline", null);
        assertFalse(Figure.of(alone).containsKey(Figure.ALONGSIDE));
        assertTrue(Figure.of(RecordCopy.with(RESULT, "transfers", null)).containsKey(Figure.ALONGSIDE));
        assertFalse(Figure.of(RecordCopy.with(RESULT, "transfers", null)).containsKey(Figure.ALONGSIDE_WINDOW));
    }

    /** A flyby has no phases, and is drawn all the same. */
    @Test
    void aResultWithoutTransfersIsDrawn() {
        final StudyResult flyby = RecordCopy.with(RecordCopy.with(RESULT, "transfers", null), "window", null);
        final JFreeChart chart = Figure.ALONGSIDE.draw(flyby, new Theme());
        assertEquals(2, ((CombinedDomainXYPlot) chart.getXYPlot()).getSubplots().size());
    }
}
