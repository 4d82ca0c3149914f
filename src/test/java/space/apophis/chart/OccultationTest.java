package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.study.result.StateSample;

/** 2023 BU south of Earth on 2023-01-27: from the north it goes behind the disc, and is closest there. */
class OccultationTest {

    private static final double EARTH_KM = 6378;
    private static final Point CENTRE = new Point(0, 0);

    /** Flown by {@code scenarios/2023-bu-2023.yaml}, of Earth's centre, ICRF; the fifth is the closest approach. */
    private static final List<StateSample> SAMPLES = List.of(
            new StateSample(728049000, -979.032, 17754.854, -1568.505, 3.524983, -5.026745, -3.588919),
            new StateSample(728049600, 1139.116, 14488.633, -3686.530, 3.515492, -5.907698, -3.438908),
            new StateSample(728050200, 3199.128, 10604.050, -5635.288, 3.298714, -7.090842, -2.983858),
            new StateSample(728050800, 5003.573, 5945.599, -7144.956, 2.612028, -8.420819, -1.921548),
            new StateSample(728051315.497, 6084.344, 1388.805, -7771.280, 1.514821, -9.131713, -0.445934),
            new StateSample(728052000, 6554.325, -4806.670, -7380.538, -0.083764, -8.736466, 1.478801),
            new StateSample(728052600, 6204.181, -9754.464, -6166.917, -0.995003, -7.730034, 2.452601));

    private static final List<Ecliptic> PATH = new SampledPath(SAMPLES)
            .refined(60).samples().stream().map(Ecliptic::position).toList();
    private static final Ecliptic CLOSEST = Ecliptic.position(SAMPLES.get(4));

    @Test
    void whatIsBehindTheDiscFromTheNorthIsHidden() {
        final Occultation disc = new Occultation(EncounterScene.EclipticView.fromNorth(), EARTH_KM);
        assertTrue(disc.hides(CLOSEST));
        assertEquals(-7682, disc.view().depth(CLOSEST), 1);
        final List<Occultation.Part> parts = disc.parts(PATH);
        assertEquals(
                List.of(false, true, false),
                parts.stream().map(Occultation.Part::hidden).toList());
        for (Occultation.Part part : parts) {
            for (Point point : part.points().subList(1, part.points().size() - 1)) {
                assertEquals(part.hidden(), point.distance(CENTRE) < EARTH_KM, point.toString());
            }
        }
        final List<Point> hidden = parts.get(1).points();
        assertEquals(EARTH_KM, hidden.get(0).distance(CENTRE), 1e-3);
        assertEquals(EARTH_KM, hidden.get(hidden.size() - 1).distance(CENTRE), 1e-3);
        assertEquals(
                hidden.get(0), parts.get(0).points().get(parts.get(0).points().size() - 1));
    }

    @Test
    void fromTheSouthItPassesBeforeTheDiscAndIsSeenWhole() {
        final Occultation disc = new Occultation(
                new EncounterScene.EclipticView(new Ecliptic(1, 0, 0), new Ecliptic(0, -1, 0), "x", "y"), EARTH_KM);
        assertEquals(7682, disc.view().depth(CLOSEST), 1);
        assertEquals(
                List.of(false),
                disc.parts(PATH).stream().map(Occultation.Part::hidden).toList());
    }
}
