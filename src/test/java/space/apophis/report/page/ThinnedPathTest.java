package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.SampledPath;
import space.apophis.study.result.StateSample;

class ThinnedPathTest {

    private static final double AU_KM = 149597870.7;
    private static final double YEAR = 365.25 * 86400;

    /** Day by day along a circle of 1 au. */
    private static List<StateSample> circle() {
        final List<StateSample> circle = new ArrayList<>();
        final double rate = 2 * Math.PI / YEAR;
        for (int day = 0; day <= 365; day++) {
            final double angle = rate * 86400 * day;
            circle.add(new StateSample(
                    86400.0 * day,
                    AU_KM * Math.cos(angle),
                    AU_KM * Math.sin(angle),
                    0,
                    -AU_KM * rate * Math.sin(angle),
                    AU_KM * rate * Math.cos(angle),
                    0));
        }
        return circle;
    }

    /** The error of the cubic is h^4 / 384 times the fourth derivative: 500 km of a circle of 1 au in a step of 10.4 days. */
    @Test
    void aCircleOfAYearKeepsAStateEachTenDays() {
        final List<StateSample> thinned = ThinnedPath.of(circle(), 500);
        assertEquals(36.5, thinned.size(), 1.5);
    }

    @Test
    void whatIsLeftOutIsWithinTheTolerance() {
        final SampledPath thinned = new SampledPath(ThinnedPath.of(circle(), 500));
        double worst = 0;
        for (StateSample s : circle()) {
            final StateSample at = thinned.at(s.secondsTdb());
            worst = Math.max(worst, Math.hypot(at.xKm() - s.xKm(), at.yKm() - s.yKm()));
        }
        assertTrue(worst <= 500 && worst > 50, worst + " km");
    }

    @Test
    void bothEndsStay() {
        final List<StateSample> circle = circle();
        final List<StateSample> thinned = ThinnedPath.of(circle, 1e9);
        assertEquals(circle.get(0), thinned.get(0));
        assertEquals(circle.get(365), thinned.get(thinned.size() - 1));
        assertEquals(circle.subList(0, 1), ThinnedPath.of(circle.subList(0, 1), 500));
    }
}
