package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.When;

class BrightnessChartTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    @Test
    void aSeriesHasTheRowsThatHaveTheNumber() {
        SkySample row = RESULT.sighting().sky().get(0);
        SkySample dim = new SkySample(new When(0, row.when().utc()), 0, 0, 1, 2, 3, null, null, 4, 5);
        List<Point> magnitudes = BrightnessChart.series(List.of(row, dim), SkySample::magnitude);
        assertEquals(List.of(new Point(TdbClock.millis(row.when().secondsTdb()), row.magnitude())), magnitudes);
        assertEquals(
                2,
                BrightnessChart.series(List.of(row, dim), SkySample::phaseDeg).size());
    }

    /** v/r at the closest approach, and the turning of the sky: 15.041 arcseconds in a second of mean solar time. */
    @Test
    void ratesAreArcsecondsPerSecond() {
        double fastest = BrightnessChart.series(RESULT.sighting().sky(), SkySample::rateArcsecPerSecond).stream()
                .mapToDouble(Point::y)
                .max()
                .orElseThrow();
        assertEquals(Math.toDegrees(7.42 / 38011) * 3600, fastest, 0.1);
        assertEquals(15.041, BrightnessChart.STARS, 0.001);
    }
}
