package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.chart.paper.CalendarAxis;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Framed;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.Language;
import space.apophis.timeline.Words;

class GanttFigureTest {

    private static final Theme THEME = new Theme();

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "JAPANESE", mode = EnumSource.Mode.EXCLUDE)
    void noTextLiesOnAnother(Language language) {
        apart(whole(language).layout());
        apart(detail(language).layout());
    }

    private static void apart(GanttLayout layout) {
        final Rectangle2D plot = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        for (int i = 0; i < layout.texts().size(); i++) {
            final GanttLayout.Text one = layout.texts().get(i);
            assertTrue(plot.contains(one.box()), one.toString());
            for (int j = 0; j < i; j++) {
                final GanttLayout.Text other = layout.texts().get(j);
                assertFalse(one.box().intersects(other.box()), one + " lies on " + other);
                assertFalse(crosses(one, other) || crosses(other, one), one + " and the pole of " + other);
            }
        }
    }

    private static boolean crosses(GanttLayout.Text one, GanttLayout.Text other) {
        return other.pole() != null && one.box().intersectsLine(other.pole());
    }

    @Test
    void namesDoNotReachIntoTheNextRow() {
        final Lettering lettering = lettering(Language.FRENCH);
        for (GanttLayout.Place row : whole(Language.FRENCH).layout().rows()) {
            final double half = row.name().size() * GanttLayout.nameLine(lettering) / 2;
            assertTrue(row.line() - half >= row.top() && row.line() + half <= row.top() + row.height(), row.toString());
        }
    }

    @Test
    void everyEventOfPlanetaryDefenceIsDescribed() {
        final GanttRows series = GanttRowsTest.planetaryDefence(Language.ENGLISH);
        final String texts = detail(Language.ENGLISH).layout().texts().stream()
                .map(text -> String.join(" ", text.lines()))
                .collect(Collectors.joining("\n"));
        series.rows().stream()
                .flatMap(row -> row.marks().stream())
                .forEach(mark -> assertTrue(texts.contains(mark.date() + " " + mark.text()), mark.toString()));
    }

    @Test
    void theWholeFitsASheetOfA3() {
        final Framed.Sheet sheet = whole(Language.ENGLISH).sheet();
        assertEquals(1680, sheet.width());
        assertEquals(1188, sheet.height(), 4);
    }

    @Test
    void thePlotHasTheHeightOfItsLayout() {
        for (GanttFigure figure : List.of(whole(Language.ENGLISH), detail(Language.FRENCH))) {
            final Framed.Sheet sheet = figure.sheet();
            final ChartRenderingInfo info = new ChartRenderingInfo();
            figure.draw().createBufferedImage(sheet.width(), sheet.height(), info);
            assertEquals(
                    figure.layout().height(), info.getPlotInfo().getDataArea().getHeight(), 2);
            assertEquals(
                    figure.layout().width(), info.getPlotInfo().getDataArea().getWidth(), 1.5);
        }
    }

    @Test
    void arabicNamesStandAtTheRight() {
        final JFreeChart chart = detail(Language.ARABIC).draw();
        assertEquals("RectangleEdge.RIGHT", chart.getXYPlot().getRangeAxisEdge().toString());
        assertEquals("الدفاع الكوكبي", chart.getTitle().getText());
    }

    @Test
    void theSameSeriesGivesTheSameBytes() {
        final Framed.Sheet sheet = detail(Language.ARABIC).sheet();
        assertEquals(
                ChartImages.svg(detail(Language.ARABIC).draw(), sheet),
                ChartImages.svg(detail(Language.ARABIC).draw(), sheet));
    }

    @Test
    void ticksStandAtFirstDaysOfCalendarUnits() {
        assertEquals(
                Stream.of(2024, 2025, 2026, 2027, 2028, 2029, 2030)
                        .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 7, 1)))
                        .toList(),
                axis(LocalDate.of(2024, 1, 1), LocalDate.of(2031, 1, 1)).ticks(1300).stream()
                        .map(LocalDateTime::toLocalDate)
                        .toList());
        assertEquals(
                List.of(
                        LocalDate.of(2028, 4, 1),
                        LocalDate.of(2028, 5, 1),
                        LocalDate.of(2028, 6, 1),
                        LocalDate.of(2028, 7, 1)),
                axis(LocalDate.of(2028, 3, 10), LocalDate.of(2028, 7, 20)).ticks(1300).stream()
                        .map(LocalDateTime::toLocalDate)
                        .toList());
    }

    private static CalendarAxis axis(LocalDate from, LocalDate to) {
        return new CalendarAxis("UTC", UtcClock.ofDays(from.toEpochDay()), UtcClock.ofDays(to.toEpochDay()));
    }

    private static Lettering lettering(Language language) {
        return Lettering.of(THEME, new Words(language), List.of());
    }

    private static GanttFigure whole(Language language) {
        final Lettering lettering = lettering(language);
        return GanttFigure.overview(
                "timeline", lettering.words().of("title"), GanttRowsTest.whole(language), lettering);
    }

    private static GanttFigure detail(Language language) {
        final Lettering lettering = lettering(language);
        return GanttFigure.detail(
                "timeline-detail",
                lettering.words().of("title.planetary-defence"),
                GanttRowsTest.planetaryDefence(language),
                lettering);
    }
}
