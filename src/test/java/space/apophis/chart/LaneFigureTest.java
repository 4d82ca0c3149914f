package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Sheet;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.Language;
import space.apophis.timeline.Words;

class LaneFigureTest {

    private static final Theme THEME = new Theme();

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "JAPANESE", mode = EnumSource.Mode.EXCLUDE)
    void noTextLiesOnAnother(Language language) {
        apart(whole(language).layout());
        apart(detail(language).layout());
    }

    private static void apart(LaneLayout layout) {
        final Rectangle2D plot = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        for (int i = 0; i < layout.texts().size(); i++) {
            final LaneLayout.Text one = layout.texts().get(i);
            assertTrue(plot.contains(one.box()), one.toString());
            for (int j = 0; j < i; j++) {
                final LaneLayout.Text other = layout.texts().get(j);
                assertFalse(one.box().intersects(other.box()), one + " lies on " + other);
                assertFalse(crosses(one, other) || crosses(other, one), one + " and the pole of " + other);
            }
        }
    }

    private static boolean crosses(LaneLayout.Text one, LaneLayout.Text other) {
        return other.pole() != null && one.box().intersectsLine(other.pole());
    }

    @Test
    void namesDoNotReachIntoTheNextRow() {
        final Lettering lettering = lettering(Language.FRENCH);
        for (LaneLayout.Place row : whole(Language.FRENCH).layout().rows()) {
            final double half = row.name().size() * LaneLayout.nameLine(lettering) / 2;
            assertTrue(row.line() - half >= row.top() && row.line() + half <= row.top() + row.height(), row.toString());
        }
    }

    @Test
    void everyEventOfPlanetaryDefenceIsDescribed() {
        final LaneSeries series = LaneSeriesTest.planetaryDefence(Language.ENGLISH);
        final String texts = detail(Language.ENGLISH).layout().texts().stream()
                .map(text -> String.join(" ", text.lines()))
                .collect(Collectors.joining("\n"));
        series.rows().stream()
                .flatMap(row -> row.marks().stream())
                .forEach(mark -> assertTrue(texts.contains(mark.date() + " " + mark.text()), mark.toString()));
    }

    @Test
    void theWholeFitsASheetOfA3() {
        final Sheet sheet = whole(Language.ENGLISH).sheet(THEME);
        assertEquals(1680, sheet.width());
        assertEquals(1188, sheet.height(), 4);
    }

    @Test
    void thePlotHasTheHeightOfItsLayout() {
        for (LaneFigure figure : List.of(whole(Language.ENGLISH), detail(Language.FRENCH))) {
            final Sheet sheet = figure.sheet(THEME);
            final ChartRenderingInfo info = new ChartRenderingInfo();
            figure.draw(THEME).createBufferedImage(sheet.width(), sheet.height(), info);
            assertEquals(
                    figure.layout().height(), info.getPlotInfo().getDataArea().getHeight(), 2);
            assertEquals(
                    figure.layout().width(), info.getPlotInfo().getDataArea().getWidth(), 1.5);
        }
    }

    @Test
    void arabicNamesStandAtTheRight() {
        final JFreeChart chart = detail(Language.ARABIC).draw(THEME);
        assertEquals("RectangleEdge.RIGHT", chart.getXYPlot().getRangeAxisEdge().toString());
        assertEquals("الدفاع الكوكبي", chart.getTitle().getText());
    }

    @Test
    void theSameSeriesGivesTheSameBytes() {
        final Sheet sheet = detail(Language.ARABIC).sheet(THEME);
        assertEquals(
                ChartImages.svg(detail(Language.ARABIC).draw(THEME), sheet),
                ChartImages.svg(detail(Language.ARABIC).draw(new Theme()), sheet));
    }

    @Test
    void ticksStandAtFirstDaysOfCalendarUnits() {
        assertEquals(
                Stream.of(2024, 2025, 2026, 2027, 2028, 2029, 2030)
                        .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 7, 1)))
                        .toList(),
                axis(LocalDate.of(2024, 1, 1), LocalDate.of(2031, 1, 1)).ticks());
        assertEquals(
                List.of(
                        LocalDate.of(2028, 4, 1),
                        LocalDate.of(2028, 5, 1),
                        LocalDate.of(2028, 6, 1),
                        LocalDate.of(2028, 7, 1)),
                axis(LocalDate.of(2028, 3, 10), LocalDate.of(2028, 7, 20)).ticks());
    }

    private static CalendarAxis axis(LocalDate from, LocalDate to) {
        return new CalendarAxis("UTC", from.toEpochDay(), to.toEpochDay(), 1300);
    }

    private static Lettering lettering(Language language) {
        return Lettering.of(THEME, new Words(language), List.of());
    }

    private static LaneFigure whole(Language language) {
        final Lettering lettering = lettering(language);
        return LaneFigure.overview(
                "timeline", lettering.words().of("title"), LaneSeriesTest.whole(language), lettering);
    }

    private static LaneFigure detail(Language language) {
        final Lettering lettering = lettering(language);
        return LaneFigure.detail(
                "timeline-detail",
                lettering.words().of("title.planetary-defence"),
                LaneSeriesTest.planetaryDefence(language),
                lettering);
    }
}
