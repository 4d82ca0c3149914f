package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.When;

class SiteDotsTest {

    @Test
    void antennasOfOnePlaceShareADot() {
        List<WorldMap.SiteDots.Dot> dots = WorldMap.SiteDots.of(List.of(
                site("New Norcia DSA-1", 116.2, -31, false),
                site("Cebreros DSA-2", -4.4, 40.5, true),
                site("New Norcia NNO-3 (DSA-4)", 116.2, -31, true),
                site("Madrid DSS-54", -4.3, 40.4, true),
                site("Madrid DSS-63", -4.2, 40.4, true),
                site("La Silla", -70.7, -29.3, false)));
        assertEquals(
                List.of(
                        new WorldMap.SiteDots.Dot(new Point(116.2, -31), "New Norcia (2)", true),
                        new WorldMap.SiteDots.Dot(new Point(-4.4, 40.5), "Cebreros, Madrid (2)", true),
                        new WorldMap.SiteDots.Dot(new Point(-70.7, -29.3), "La Silla", false)),
                dots);
    }

    @Test
    void sitesOnEitherSideOfTheEdgeAreNear() {
        assertEquals(
                List.of(new WorldMap.SiteDots.Dot(new Point(-179.5, 0), "East, West", false)),
                WorldMap.SiteDots.of(List.of(site("East", 180.5, 0, false), site("West", 179.5, 0, false))));
    }

    private static SiteResult site(String name, double longitude, double latitude, boolean night) {
        List<IntervalResult> nights =
                night ? List.of(new IntervalResult("2029-04-13T20:00:00Z", "2029-04-13T21:00:00Z")) : List.of();
        SiteSample nearest = new SiteSample(new When(0, "2029-04-13T21:46:00Z"), 0, 0, 0, 0, 0, null);
        return new SiteResult(
                name,
                "",
                latitude,
                longitude,
                0,
                false,
                new SiteResult.Visibility(List.of(), List.of(), List.of(), nights, List.of()),
                0,
                nearest,
                night,
                nearest,
                List.of());
    }
}
