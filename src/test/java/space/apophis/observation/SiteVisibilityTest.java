package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.TrackingCoordinates;

class SiteVisibilityTest {

    private static SiteVisibility visibility(SiteView view, double leastElevation) {
        return SiteVisibility.of(
                ApophisPass.SOLAR_SYSTEM,
                ApophisPass.SURFACE,
                view,
                ApophisPass.SEARCH,
                leastElevation,
                Math.toRadians(-12));
    }

    @ParameterizedTest
    @CsvSource({"40.45, -4.37, 0", "-35.4, 149, 0", "28.3, -16.5, 10", "-31, 116.2, -1", "35.4, -116.9, 5"})
    void detectorsFindWhatRootsAndMinimaFind(double latitude, double longitude, double leastDeg) {
        double least = Math.toRadians(leastDeg);
        SiteView view = ApophisPass.view(latitude, longitude);
        SiteVisibility found = visibility(view, least);
        List<InstantSearch.Root> roots =
                ApophisPass.SEARCH.roots(t -> view.direction(t).elevation() - least);
        assertClose(
                roots.stream()
                        .filter(InstantSearch.Root::rising)
                        .map(InstantSearch.Root::time)
                        .toList(),
                found.rises(),
                5e-3);
        assertClose(
                roots.stream()
                        .filter(r -> !r.rising())
                        .map(InstantSearch.Root::time)
                        .toList(),
                found.sets(),
                5e-3);
        // A maximum of a smooth quantity is found to the root of its rounding: here some tenths of a second.
        assertClose(ApophisPass.SEARCH.minima(t -> -view.direction(t).elevation()), found.culminations(), 0.5);
    }

    private static void assertClose(List<Double> expected, List<Double> got, double tolerance) {
        assertEquals(expected.size(), got.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), got.get(i), tolerance);
        }
    }

    @Test
    void spansBeginWithRisesAndEndWithSets() {
        SiteVisibility cebreros = visibility(ApophisPass.view(40.45, -4.37), 0);
        assertEquals(cebreros.rises().get(0), cebreros.above().get(0).from());
        assertEquals(cebreros.sets().get(0), cebreros.above().get(0).to());
        SiteVisibility goldstone = visibility(ApophisPass.view(35.4, -116.9), 0);
        assertEquals(ApophisPass.SEARCH.from(), goldstone.above().get(0).from());
        assertTrue(cebreros.night().stream().anyMatch(span -> span.holds(ApophisPass.CLOSEST)));
        assertTrue(goldstone.night().stream().noneMatch(span -> span.holds(ApophisPass.CLOSEST)));
    }

    /** Azimuth, elevation and range against Orekit's, fed with the place from which light arrives. */
    @Test
    void directionsAreThoseOfOrekit() {
        SiteView view = ApophisPass.view(40.45, -4.37);
        for (double t = ApophisPass.CLOSEST - 7200; t <= ApophisPass.CLOSEST + 7200; t += 1800) {
            SiteView.SkyDirection direction = view.direction(t);
            AbsoluteDate date = ApophisPass.SOLAR_SYSTEM.clock().date(t);
            Vector3D source = ApophisPass.SURFACE
                    .state(view.site().point(), t)
                    .getPosition()
                    .add(direction.place().direction());
            TrackingCoordinates expected =
                    view.horizon().getTrackingCoordinates(source, ApophisPass.SURFACE.inertial(), date);
            assertEquals(expected.getAzimuth(), direction.azimuth(), 1e-12);
            assertEquals(expected.getElevation(), direction.elevation(), 1e-12);
            assertEquals(expected.getRange(), direction.place().range(), 1e-4);
        }
    }

    /** Nearest is where the range no longer falls; the point below the closest point is nearer than any other. */
    @Test
    void nearestIsWhereTheRangeRateIsZero() {
        SiteView view = ApophisPass.view(40.45, -4.37);
        ApparentPlace nearest = view.place(visibility(view, 0).nearest());
        assertEquals(0.0, nearest.rangeRate(), 0.5);
        SiteView below = ApophisPass.view(28.85, -43.13);
        assertEquals(31_638e3, below.place(ApophisPass.CLOSEST).range(), 3e3);
        assertEquals(90.0, Math.toDegrees(below.direction(ApophisPass.CLOSEST).elevation()), 0.05);
    }
}
