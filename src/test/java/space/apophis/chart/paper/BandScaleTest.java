package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class BandScaleTest {

    @Test
    void bandsAreWholeStepsUpToWhatIsOfInterest() {
        BandScale scale = BandScale.of(GridFieldTest.field(10, 10, (x, y) -> 1.45 + 0.02 * (x + 10 * y)), 3.03);
        assertEquals(1.4, scale.lowest(), 1e-12);
        assertEquals(0.2, scale.step(), 1e-12);
        assertArrayEquals(new double[] {1.6, 1.8, 2, 2.2, 2.4, 2.6, 2.8, 3, 3.2}, scale.levels(), 1e-12);
        assertEquals(scale.color(0), scale.getPaint(1.45));
        assertEquals(scale.color(1), scale.getPaint(scale.from(1)));
        assertEquals(scale.color(scale.bands() - 1), scale.getPaint(99));
        assertEquals(scale.color(0), scale.getPaint(-99));
        for (int band = 0; band < scale.bands(); band++) {
            assertEquals(scale.color(band), scale.getPaint(scale.from(band) - 1e-6 * scale.step()));
        }
    }

    @Test
    void aFieldOfOneValueHasBandsToo() {
        assertTrue(BandScale.of(GridFieldTest.field(2, 2, (x, y) -> 7), 9).bands() >= 1);
        assertThrows(IllegalArgumentException.class, () -> new BandScale(0, 0, 3));
    }

    /** Relative luminance by the weights of ITU-R BT.709, which WCAG 2 takes; its contrast ratio for the text. */
    @Test
    void eachBandIsDarkerThanTheLastAndTextIsReadOnAll() {
        BandScale scale = new BandScale(0, 1, 12);
        for (int i = 0; i < 12; i++) {
            assertTrue(i == 0 || luminance(scale.color(i)) < luminance(scale.color(i - 1)) - 0.02, "band " + i);
            assertTrue((luminance(scale.color(i)) + 0.05) / (luminance(Theme.TEXT) + 0.05) > 3, "band " + i);
        }
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
