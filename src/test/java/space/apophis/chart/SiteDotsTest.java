package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.When;

class SiteDotsTest {

    /** The sky of sites at the closest approach of 2029-04-13T21:45:04Z. */
    private static final List<SiteResult> SITES = List.of(
            site("New Norcia DSA-1", 116.2, -31, -74.5, -11.3),
            site("Cebreros DSA-2", -4.4, 40.5, 50.2, -29),
            site("New Norcia NNO-3 (DSA-4)", 116.2, -31, -74.5, -11.3),
            site("Canberra DSS-43", 149, -35.4, -79.6, 14.3),
            site("Madrid DSS-54", -4.3, 40.4, 50.1, -29),
            site("Madrid DSS-63", -4.2, 40.4, 50.1, -29),
            site("Goldstone DSS-14", -116.9, 35.4, 19.5, 52.7));

    @Test
    void dotsShowTheInstantOfTheClosestApproachAndAntennasOfOnePlaceShareOne() {
        assertEquals(
                List.of(
                        new SiteDots.Dot(new Point(116.2, -31), "New Norcia (2)", SiteDots.Standing.BELOW),
                        new SiteDots.Dot(new Point(-4.4, 40.5), "Cebreros, Madrid (2)", SiteDots.Standing.DARK),
                        new SiteDots.Dot(new Point(149, -35.4), "Canberra", SiteDots.Standing.BELOW),
                        new SiteDots.Dot(new Point(-116.9, 35.4), "Goldstone", SiteDots.Standing.LIGHT)),
                SiteDots.atClosestApproach(SITES));
    }

    @Test
    void twilightIsNotDark() {
        assertEquals(
                List.of(SiteDots.Standing.LIGHT, SiteDots.Standing.DARK),
                SiteDots.atClosestApproach(List.of(site("Early", 0, 0, 20, -11.9), site("Late", 10, 0, 20, -12.1)))
                        .stream()
                        .map(SiteDots.Dot::standing)
                        .toList());
    }

    @Test
    void sitesOnEitherSideOfTheEdgeAreNear() {
        assertEquals(
                List.of(new SiteDots.Dot(new Point(-179.5, 0), "East, West", SiteDots.Standing.DARK)),
                SiteDots.atClosestApproach(List.of(site("East", 180.5, 0, -1, -30), site("West", 179.5, 0, 1, -30))));
    }

    private static SiteResult site(String name, double longitude, double latitude, double elevation, double sun) {
        final SiteSample closest = new SiteSample(new When(0, "2029-04-13T21:45:04Z"), 0, elevation, 0, 0, sun, null);
        return new SiteResult(
                name,
                "",
                latitude,
                longitude,
                0,
                false,
                new SiteResult.Visibility(List.of(), List.of(), List.of(), List.of(), List.of()),
                0,
                closest,
                false,
                closest,
                List.of());
    }
}
