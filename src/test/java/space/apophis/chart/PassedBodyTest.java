package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.report.HtmlReport;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.OtherEncounterResult;
import space.apophis.study.result.StudyResult;

/** A report about a pass by the Moon names the Moon where it means it. */
class PassedBodyTest {

    private static final StudyResult RESULT = SyntheticFlyby.pastTheMoon();
    private static final Map<Figure, Chart> CHARTS = Figure.of(RESULT);

    /** What may be said of Earth on figures of a pass by the Moon. */
    private static final Set<String> COMPANION =
            Set.of("Closest to Earth", "Earth at the closest approach to the Moon");

    private static List<String> texts(Figure figure) {
        final Chart chart = CHARTS.get(figure);
        final List<String> texts = new ArrayList<>(List.of(chart.title()));
        chart.parts().forEach(part -> {
            Stream.of(part.panel().across(), part.panel().up(), part.panel().right())
                    .filter(Objects::nonNull)
                    .map(Axis::label)
                    .filter(Objects::nonNull)
                    .forEach(texts::add);
            part.panel().labels().stream().map(Label::text).forEach(texts::add);
        });
        return texts.stream().map(text -> text.replace('\n', ' ')).toList();
    }

    @Test
    void figuresOfThePassNameTheMoon() {
        for (Figure figure : List.of(
                Figure.DISTANCE_DAY,
                Figure.ENCOUNTER_PLANE,
                Figure.ENCOUNTER_EDGE,
                Figure.SPEED,
                Figure.TARGET_PLANE,
                Figure.TARGET_PLANE_NEAR,
                Figure.UNCERTAINTY,
                Figure.FORCE_LADDER)) {
            final List<String> texts = texts(figure);
            assertTrue(texts.stream().anyMatch(text -> text.contains("the Moon")), figure + ": " + texts);
            assertEquals(
                    List.of(),
                    texts.stream()
                            .filter(text -> text.contains("Earth") || text.contains("eostationary"))
                            .filter(text -> COMPANION.stream().noneMatch(text::startsWith))
                            .filter(text -> !text.startsWith("Earth's J2"))
                            .toList(),
                    figure.toString());
        }
        assertTrue(texts(Figure.ENCOUNTER_PLANE).toString().contains("Closest to Earth 38,011 km"));
        assertTrue(texts(Figure.TARGET_PLANE).toString().contains("The Moon is hit from within"));
        assertTrue(texts(Figure.DISTANCE_DAY).toString().contains("Radius of the Moon, 1,737 km"));
    }

    @Test
    void theDistanceOverTheWholeSpanIsThatFromEarth() {
        final String texts = texts(Figure.DISTANCE).toString();
        assertTrue(texts.contains("distance from Earth"), texts);
        assertTrue(texts.contains("Closest approach, 38,011 km"), texts);
        assertTrue(PassageChart.distances(RESULT).stream().allMatch(point -> point.y() >= SyntheticFlyby.PERIAPSIS_KM));
        final List<Double> range = new AlongsideSeries(RESULT)
                .asteroidRange().stream().flatMap(List::stream).map(p -> p.y()).toList();
        assertTrue(range.stream().allMatch(km -> km >= SyntheticFlyby.PERIAPSIS_KM));
        assertTrue(texts(Figure.ALONGSIDE).contains("Encounter with the Moon"));
    }

    @Test
    void theWayToTheSunIsThatFromTheMoon() {
        final EncounterScene scene = EncounterScene.of(RESULT, EncounterScene.EclipticView.fromNorth(), 450000);
        assertEquals(
                24,
                Math.toDegrees(Math.atan2(
                        scene.sunward().orElseThrow().y(),
                        scene.sunward().orElseThrow().x())),
                1.0);
        assertTrue(scene.ring().isEmpty());
    }

    @Test
    void theSectionsOfThePassNameTheMoon() {
        final String page = HtmlReport.write(RESULT, List.of(), List.of());
        for (String section : List.of("closest", "path", "hyperbola", "planes", "sure")) {
            final int from = page.indexOf("<section aria-labelledby=\"" + section + "\"");
            assertTrue(from >= 0, section);
            final String words = page.substring(from, page.indexOf("</section>", from))
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
            assertFalse(words.contains("Earth"), words);
        }
        assertTrue(page.contains("passes the Moon at"), "headline");
    }

    @Test
    void otherPassesHaveTheirTargetPlaneAndChance() {
        final StudyResult several = RecordCopy.with(
                RESULT,
                "otherEncounters",
                List.of(
                        new OtherEncounterResult(
                                "EARTH", RESULT.passes().closeApproaches().get(0)),
                        new OtherEncounterResult("VENUS", null)));
        final String page = HtmlReport.write(several, List.of(), List.of());
        final String words = page.substring(page.indexOf("<section aria-labelledby=\"others\""))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        assertTrue(words.contains("passes Earth at 2029-04-13 21:45:03 UTC, 38,011 km ± 1.1 km"), words);
        assertTrue(words.contains("Distance to the disc of capture of Earth 31,947 σ"), words);
        assertTrue(words.contains("Probability of an impact below 1E-300"), words);
        assertTrue(words.contains("The pass by Venus None is within the limit"), words);
    }

    @Test
    void earthStaysAsItWas() {
        final PassedBody earth = PassedBody.of(SyntheticFlyby.result());
        assertEquals(PassedBody.EARTH, earth);
        assertEquals(100000, earth.likeEarths(100000));
        assertEquals("the Moon", PassedBody.companion(SyntheticFlyby.result()).name());
        assertEquals("Venus", new PassedBody("VENUS", 6052).name());
    }
}
