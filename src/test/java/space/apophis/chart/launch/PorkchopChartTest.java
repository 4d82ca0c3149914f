package space.apophis.chart.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class PorkchopChartTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final List<Point> PERIOD =
            PorkchopSeries.period(RESULT.launchPeriod().window());

    private final Chart chart = PorkchopChart.deltaV(RESULT);
    private final Panel panel = chart.parts().get(0).panel();

    /** Where one decides there are marks and numbers of options alone. */
    @Test
    void noNumberOfALineStandsInTheLaunchPeriod() {
        final List<Label> numbers = panel.labels().stream()
                .filter(label -> label.rank() == Label.Rank.CONTOUR)
                .toList();
        assertTrue(numbers.size() > 5, numbers.toString());
        for (Label number : numbers) {
            for (Point anchor : number.anchors()) {
                assertFalse(
                        anchor.x() > PERIOD.get(0).x()
                                && anchor.x() < PERIOD.get(2).x()
                                && anchor.y() > PERIOD.get(0).y()
                                && anchor.y() < PERIOD.get(2).y(),
                        number.text());
            }
        }
    }

    @Test
    void shiftsHaveTheirChartOnWhichDaysBeforeTheCraftIsBuiltAreShaded() {
        final Chart shift = PorkchopChart.shift(RESULT);
        final List<String> legend =
                shift.legend().stream().map(Chart.Sign::text).toList();
        assertTrue(legend.contains("before the craft is built"), legend.toString());
        final double from = UtcClock.millis(
                RESULT.launchPeriod().launchGrid().days().launchUtc().get(0));
        final double ready = UtcClock.millis(
                RESULT.launchPeriod().launchGrid().days().launchUtc().get(4));
        final List<Panel.Area> areas = shift.parts().get(0).panel().areas();
        final List<Point> band = areas.get(areas.size() - 1).rings().get(0);
        assertEquals(from, band.get(0).x(), 1.0);
        assertEquals(ready, band.get(2).x(), 1.0);
    }

    @Test
    void optionsAreNumbersWhoseNamesStandInTheLegend() {
        final List<Label> marks = panel.labels().stream()
                .filter(label -> label.rank() == Label.Rank.MARK)
                .toList();
        assertEquals("1", marks.get(0).text());
        final List<String> legend =
                chart.legend().stream().map(Chart.Sign::text).toList();
        assertTrue(
                legend.get(0)
                        .matches("1 .*"
                                + RESULT.launchPeriod().transfers().get(0).label() + ".* km/s"),
                legend.get(0));
        assertEquals(
                marks.size(),
                legend.stream().filter(text -> text.matches("\\d .*")).count());
    }

    @Test
    void linesTellTheTimeOfFlightAndWhatTheLauncherLifts() {
        final List<String> texts = panel.labels().stream().map(Label::text).toList();
        assertTrue(texts.stream().anyMatch(text -> text.matches("\\d+ d")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.matches("[\\d,]+ kg")), texts.toString());
    }
}
