package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class EncounterSceneTest {

    private static final Point EARTH = new Point(0, 0);
    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final EncounterScene.EclipticView EDGE =
            EncounterScene.EclipticView.edgeOn(Ecliptic.velocity(SyntheticFlyby.asteroid(SyntheticFlyby.CLOSEST)));

    private final EncounterScene plane = EncounterScene.of(RESULT, EncounterScene.EclipticView.fromNorth(), 450000);
    private final EncounterScene edge = EncounterScene.of(RESULT, EDGE, 450000);

    @Test
    void theTwoViewsTogetherHoldTheDistanceOfTheClosestApproach() {
        assertEquals(
                38011.0,
                Math.hypot(
                        plane.closest().place().distance(EARTH),
                        edge.closest().place().y()),
                0.01);
    }

    @Test
    void theDepthOfOneViewIsTheHeightOfTheOther() {
        assertEquals(edge.closest().place().y(), plane.closest().depthKm(), 1e-6);
        assertEquals(
                38011.0,
                Math.hypot(edge.closest().depthKm(), edge.closest().place().distance(EARTH)),
                0.01);
    }

    @Test
    void theTwoViewsTogetherHoldTheDistanceOfTheMoon() {
        EncounterScene.CompanionPass fromNorth = plane.companionPass().orElseThrow();
        EncounterScene.CompanionPass fromSide = edge.companionPass().orElseThrow();
        double flat = fromNorth.asteroid().distance(fromNorth.companion());
        double height = fromSide.asteroid().y() - fromSide.companion().y();
        assertEquals(fromNorth.approach().distanceKm(), Math.hypot(flat, height), 0.01);
    }

    @Test
    void theGeostationaryRingIsTiltedByTheObliquity() {
        List<Point> ring = points(plane.ring());
        double widest = ring.stream().mapToDouble(Point::x).max().orElseThrow();
        double narrowest = ring.stream().mapToDouble(Point::y).max().orElseThrow();
        assertEquals(42164, widest, 1e-9);
        assertEquals(42164 * Math.cos(Math.toRadians(84381.448 / 3600)), narrowest, 1e-9);
        assertEquals(ring.get(0).x(), ring.get(120).x(), 1e-9);
    }

    @Test
    void theSunIsOppositeToEarthsHeliocentricLongitude() {
        Point sun = plane.sunward().orElseThrow();
        assertEquals(23.9, Math.toDegrees(Math.atan2(sun.y(), sun.x())), 0.05);
    }

    @Test
    void theAsteroidGoesToTheRightInTheEdgeOnView() {
        List<Point> path = points(edge.asteroid());
        assertTrue(path.get(path.size() - 1).x() > path.get(0).x() + 800000);
    }

    @Test
    void ticksAreHourlyAndEverySixthCarriesItsTime() {
        List<EncounterScene.PathTick> ticks = plane.ticks();
        for (int i = 1; i < ticks.size(); i++) {
            assertEquals(3600, ticks.get(i).secondsTdb() - ticks.get(i - 1).secondsTdb());
        }
        assertEquals(
                ticks.size() / 6.0,
                ticks.stream().filter(EncounterScene.PathTick::major).count(),
                1);
        EncounterScene.PathTick midnight = ticks.stream()
                .filter(t -> t.secondsTdb() == SyntheticFlyby.seconds("2029-04-14T00:00:00"))
                .findFirst()
                .orElseThrow();
        assertTrue(midnight.major());
        assertEquals("04-14 00:00", midnight.text());
    }

    @Test
    void theNearViewHasTicksOfTenMinutes() {
        List<EncounterScene.PathTick> ticks = EncounterScene.of(RESULT, EncounterScene.EclipticView.fromNorth(), 100000)
                .ticks();
        assertEquals(600, ticks.get(1).secondsTdb() - ticks.get(0).secondsTdb());
    }

    @Test
    void theFreestPlaceIsTheOneFarthestFromThePaths() {
        Point far = new Point(-350000, 350000);
        assertEquals(far, plane.freest(List.of(new Point(300000, 130000), far, new Point(0, 60000))));
    }

    private static List<Point> points(List<Occultation.Part> parts) {
        return parts.stream().flatMap(part -> part.points().stream()).toList();
    }
}
