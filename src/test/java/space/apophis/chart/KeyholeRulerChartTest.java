package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.StudyResult;

/** With returns of Apophis as {@code scenarios/apophis-uncertainty-2029.yaml} flies to them; sigma of zeta is 1.14 km. */
class KeyholeRulerChartTest {

    private static final double SIGMA = 1.14;
    private static final List<KeyholeResult> RETURNS = List.of(
            new KeyholeResult(6, 7, 2036, 46120.8, 0.612, -1241.3, -1075.8, true, 2092.4, 46120.6),
            new KeyholeResult(7, 8, 2037, 49906.1, 0.567, 2544.0, 2204.8, true, 2874.8, 49877.1),
            new KeyholeResult(13, 15, 2044, 48139.9, 0.0, 777.8, 674.1, true, 142145.8, 48068.2),
            new KeyholeResult(19, 22, 2051, 47442.3, 0.0, 80.2, 69.5, true, 8476.3, 47435.3),
            new KeyholeResult(25, 29, 2058, 47198.5, null, -163.6, -141.8, false, null, 47112.8));
    private static final StudyResult RESULT = RecordCopy.with(SyntheticFlyby.result(), "keyholes", RETURNS);

    private final Panel panel = KeyholeRulerChart.draw(RESULT).parts().get(0).panel();

    @Test
    void rulersZoomFromAllReturnsByTheNearestThreeToFiveSigmas() {
        assertEquals(List.of(1.06 * 2544.0, 1.06 * 777.8, 5 * SIGMA), KeyholeRulerChart.halves(RETURNS, SIGMA));
        assertEquals(List.of(5 * 24681.9), KeyholeRulerChart.halves(List.of(), 24681.9));
    }

    /** What a ruler of 840 units that shows 2 x 2696.64 km makes of 0.612 and 0.567 km; the histogram stands elsewhere. */
    @Test
    void onlyKeyholesAreBarsAndTheseAreAsWideAsTheyAre() {
        final List<Double> widths = panel.areas().stream()
                .filter(area -> area.rim() != null)
                .map(area -> area.rings().get(0))
                .map(ring -> ring.get(1).x() - ring.get(0).x())
                .toList();
        assertEquals(2, widths.size());
        assertEquals(0.612 * 420 / (1.06 * 2544), widths.get(0), 1e-9);
        assertEquals(0.567 * 420 / (1.06 * 2544), widths.get(1), 1e-9);
        assertEquals(
                4,
                panel.curves().stream()
                        .filter(curve -> curve.name().equals("return that misses"))
                        .count(),
                "2044 and 2051 on two rulers");
        assertEquals(
                2,
                panel.curves().stream()
                        .filter(curve -> curve.name().equals("return by theory"))
                        .count());
    }

    @Test
    void everyReturnHasItsYearAndAKeyholeItsWidthAndSigmas() {
        final List<String> texts = panel.labels().stream().map(Label::text).toList();
        assertTrue(texts.contains("keyhole 2036\n612 m wide, \u22121,089\u03c3"), texts.toString());
        assertTrue(texts.contains("keyhole 2037\n567 m wide, 2,232\u03c3"), texts.toString());
        assertTrue(texts.containsAll(List.of("2044", "2051", "2058")), texts.toString());
    }

    /** The bell is the density of the histogram, so that both hold one area: 400 samples on five sigmas. */
    @Test
    void samplesAndBellHaveOneScale() {
        final double bars = panel.areas().stream()
                .filter(area -> area.rim() == null)
                .map(area -> area.rings().get(0))
                .mapToDouble(ring -> (ring.get(1).x() - ring.get(0).x())
                        * (ring.get(2).y() - ring.get(1).y()))
                .sum();
        final Panel.Curve bell = panel.curves().stream()
                .filter(curve ->
                        curve.name().equals("orbit solution") && curve.points().size() > 2)
                .findFirst()
                .orElseThrow();
        final double base = bell.points().get(0).y();
        double area = 0;
        for (int i = 1; i < bell.points().size(); i++) {
            area += (bell.points().get(i).x() - bell.points().get(i - 1).x())
                    * (bell.points().get(i).y() - base);
        }
        assertEquals(area, bars, 0.01 * area);
    }

    @Test
    void withoutAPassThereIsNoRuler() {
        assertFalse(KeyholeRulerChart.draw(SyntheticFlyby.withoutEncounter()).hasContent());
    }
}
