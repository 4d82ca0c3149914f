package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelPlacement;
import space.apophis.chart.paper.PanelLayer;
import space.apophis.chart.paper.Theme;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class FigureTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final Theme THEME = new Theme();

    @Test
    void aPassByEarthHasEveryFigureAndNoneHasOnlyTheDistance() {
        assertEquals(List.of(Figure.values()), List.copyOf(Figure.of(RESULT).keySet()));
        assertEquals(
                Set.of(Figure.DISTANCE),
                Figure.of(SyntheticFlyby.withoutEncounter()).keySet());
    }

    @Test
    void withoutAPassTheDistanceIsStillDrawn() {
        JFreeChart chart = Figure.DISTANCE.draw(SyntheticFlyby.withoutEncounter(), THEME);
        assertEquals(3, labels(Figure.DISTANCE, chart).size());
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void noLabelHidesAnother(Figure figure) {
        List<LabelPlacement.PlacedLabel> labels = labels(figure, figure.draw(RESULT, THEME));
        // Texts under pictures are not moved.
        final int texts = figure.sketch().chart().apply(RESULT).parts().stream()
                .mapToInt(part ->
                        part.panel().pictures().size() + part.panel().texts().size())
                .sum();
        assertTrue(labels.size() + texts >= 2, labels.toString());
        for (LabelPlacement.PlacedLabel one : labels) {
            assertEquals(
                    0,
                    labels.stream().filter(o -> o != one && o.collides(one, 0)).count(),
                    one.label().text());
        }
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyNameIsOnThePaperNearWhatItNames(Figure figure) {
        JFreeChart chart = figure.draw(RESULT, THEME);
        Collection<Rectangle2D> areas = dataAreas(figure, chart).values();
        for (LabelPlacement.PlacedLabel placed : labels(figure, chart)) {
            assertTrue(
                    areas.stream().anyMatch(area -> area.contains(placed.box())),
                    placed.label().text());
            if (placed.label().rank() != Label.Rank.LINE) {
                assertTrue(
                        placed.nearest().distance(placed.anchor()) < 60,
                        placed.label().text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Figure.class,
            names = {
                "ENCOUNTER_PLANE",
                "ENCOUNTER_NEAR",
                "ENCOUNTER_EDGE",
                "ORBITS",
                "SKY",
                "PUSH_MAP",
                "PUSH_MAP_NEAR",
                "TRANSFER_ORBIT",
                "TRAJECTORY_ORBIT",
                "SWING_BY",
                "SWING_BY_PLANE"
            })
    void mapsHaveOneScale(Figure figure) {
        JFreeChart chart = figure.draw(RESULT, THEME);
        Rectangle2D area = dataArea(figure, chart);
        XYPlot plot = chart.getXYPlot();
        double across = plot.getDomainAxis().getRange().getLength() / area.getWidth();
        double up = plot.getRangeAxis().getRange().getLength() / area.getHeight();
        // The area is rounded to whole pixels after the ranges are set.
        assertEquals(across, up, 0.004 * across);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void theSameResultGivesTheSameBytesInAnyLanguage(Figure figure) {
        String svg = ChartImages.svg(figure.draw(RESULT, THEME), figure);
        byte[] png = ChartImages.png(figure.draw(RESULT, THEME), figure);
        String screen = ChartImages.screen(figure.draw(RESULT, THEME), figure);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(svg, ChartImages.svg(figure.draw(RESULT, new Theme()), figure));
            assertEquals(screen, ChartImages.screen(figure.draw(RESULT, new Theme()), figure));
            assertArrayEquals(png, ChartImages.png(figure.draw(RESULT, new Theme()), figure));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDrawingNeedsNoFontAndNoNetworkAndSharesNoId() {
        Set<String> ids = new HashSet<>();
        for (Figure figure : Figure.values()) {
            String svg = ChartImages.svg(figure.draw(RESULT, THEME), figure);
            assertFalse(svg.contains("<text"), figure.stem());
            assertFalse(svg.contains("<!DOCTYPE"), figure.stem());
            assertTrue(svg.startsWith("<svg"), figure.stem());
            Matcher id = Pattern.compile("\\bid=\"([^\"]*)\"").matcher(svg);
            while (id.find()) {
                assertTrue(ids.add(id.group(1)), id.group(1));
            }
        }
    }

    /** The curves of outlines are quadratic, as they are in the font; no chart has any. */
    @ParameterizedTest
    @EnumSource(Figure.class)
    void thePageHasEveryTextAsText(Figure figure) {
        JFreeChart chart = figure.draw(RESULT, THEME);
        String svg = ChartImages.screen(chart, figure);
        assertFalse(Pattern.compile(" d=\"[^\"]*Q").matcher(svg).find());
        assertTrue(
                svg.contains(">" + chart.getTitle().getText().replace("&", "&amp;") + "</text"), svg.substring(0, 900));
        String upright = chart.getXYPlot().getRangeAxis() == null
                ? null
                : chart.getXYPlot().getRangeAxis().getLabel();
        assertTrue(upright == null || svg.contains(">" + upright + "</text"), upright);
        for (LabelPlacement.PlacedLabel placed : labels(figure, figure.draw(RESULT, THEME))) {
            for (String line : placed.label().text().split("\n")) {
                assertTrue(svg.contains(">" + line.replace("&", "&amp;").replace("<", "&lt;") + "</text"), line);
            }
        }
    }

    @Test
    void aPictureHasTwoPixelsPerUnit() throws IOException {
        byte[] png = ChartImages.png(Figure.SPEED.draw(RESULT, THEME), Figure.SPEED);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(2 * Figure.SPEED.width(), image.getWidth());
        assertEquals(2 * Figure.SPEED.height(), image.getHeight());
    }

    @Test
    void whatAMapIsAboutIsNamedOnIt() {
        String texts = labels(Figure.ENCOUNTER_PLANE, Figure.ENCOUNTER_PLANE.draw(RESULT, THEME)).stream()
                .map(placed -> placed.label().text().replace('\n', ' '))
                .collect(Collectors.joining("; "));
        for (String name : List.of(
                "Closest approach 38,011 km, 21:46:13 TDB",
                "Earth",
                "Closest to the Moon",
                "Moon at the closest approach to Earth",
                "Geostationary orbit",
                "to the Sun",
                "12:00")) {
            assertTrue(texts.contains(name), texts);
        }
    }

    /** Of all plots of a figure. */
    private static List<LabelPlacement.PlacedLabel> labels(Figure figure, JFreeChart chart) {
        Map<XYPlot, Rectangle2D> areas = dataAreas(figure, chart);
        List<LabelPlacement.PlacedLabel> labels = new ArrayList<>();
        areas.forEach((plot, area) -> {
            for (Object annotation : plot.getAnnotations()) {
                if (annotation instanceof PanelLayer layer) {
                    labels.addAll(layer.place(plot, area));
                }
            }
        });
        return labels;
    }

    private static Rectangle2D dataArea(Figure figure, JFreeChart chart) {
        return dataAreas(figure, chart).values().iterator().next();
    }

    private static Map<XYPlot, Rectangle2D> dataAreas(Figure figure, JFreeChart chart) {
        BufferedImage image = new BufferedImage(figure.width(), figure.height(), BufferedImage.TYPE_INT_RGB);
        ChartRenderingInfo info = new ChartRenderingInfo();
        Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()), info);
        graphics.dispose();
        Map<XYPlot, Rectangle2D> areas = new LinkedHashMap<>();
        if (chart.getXYPlot() instanceof CombinedDomainXYPlot stack) {
            for (int i = 0; i < stack.getSubplots().size(); i++) {
                areas.put(
                        stack.getSubplots().get(i),
                        info.getPlotInfo().getSubplotInfo(i).getDataArea());
            }
        } else {
            areas.put(chart.getXYPlot(), info.getPlotInfo().getDataArea());
        }
        return areas;
    }
}
