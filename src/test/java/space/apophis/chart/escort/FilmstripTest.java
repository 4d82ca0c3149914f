package space.apophis.chart.escort;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.Theme;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.StudyResult;

class FilmstripTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    private static List<Double> shades(int frame, int size) {
        final EscortViewsResult views = RESULT.nearby().escort().views();
        return RenderedFrame.shades(views, views.frames().get(frame), size);
    }

    /** The Sun is 30 degrees of phase to the right, so that its side of the asteroid is the brighter one. */
    @Test
    void theSideOfTheSunIsBright() {
        final List<Double> shades = shades(0, 100);
        double left = 0.0;
        double right = 0.0;
        for (int i = 0; i < shades.size(); i++) {
            if (i % 100 < 50) {
                left += shades.get(i);
            } else {
                right += shades.get(i);
            }
        }
        assertTrue(right > left && left > 0.0);
        assertEquals(0.0, shades.get(0), 0.0);
    }

    @Test
    void framesOfTheProgramAndOfTheScenarioStandApart() {
        for (Chart chart : List.of(Filmstrip.chosen(RESULT), Filmstrip.asked(RESULT))) {
            final Panel panel = chart.parts().get(0).panel();
            assertEquals(1, panel.pictures().size());
            assertEquals(1, panel.texts().size());
        }
        assertTrue(!Filmstrip.chosen(SyntheticFlyby.withoutEncounter()).hasContent());
    }

    @Test
    void aPictureIsWithinTheDrawingTwiceAlike() {
        final String svg = ChartImages.screen(Figure.FILMSTRIP.draw(RESULT, new Theme()), Figure.FILMSTRIP);
        assertTrue(svg.contains("<image") && svg.contains("data:image/png;base64,"));
        assertEquals(svg, ChartImages.screen(Figure.FILMSTRIP.draw(RESULT, new Theme()), Figure.FILMSTRIP));
    }

    @Test
    void everyKindOfFileHasIt() {
        for (ChartFormat format : ChartFormat.values()) {
            final byte[] bytes = format.write(Figure.FILMSTRIP.draw(RESULT, new Theme()), Figure.FILMSTRIP);
            assertTrue(bytes.length > 3000);
            assertArrayEquals(
                    bytes, format.write(Figure.FILMSTRIP.draw(RESULT, new Theme()), Figure.FILMSTRIP), format.name());
        }
    }
}
