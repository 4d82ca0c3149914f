package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.GroundTrackSample;

class DarknessTest {

    private static final Instant START = Instant.parse("2029-03-20T08:02:00Z");

    /** At an equinox the Sun is 12 degrees below the horizon of the equator for (180 - 24)/360 of a day. */
    @Test
    void whatStandsAlwaysOverheadIsSeenAllNight() {
        Darkness darkness = Darkness.of(track(1440, 0, 40e6, 5), 6, 5);
        MapRegion.WorldField hours = darkness.hours(10);
        double night = 24 * 156 / 360.0;
        assertTrue(Containment.contains(hours.atLeast(night - 0.02), new Point(0.1, 0.1)));
        assertFalse(Containment.contains(hours.atLeast(night + 0.02), new Point(0.1, 0.1)));
        // On the other side of Earth it is never above the horizon.
        assertFalse(Containment.contains(darkness.margin(10).atLeast(0), new Point(-175, 0.1)));
        assertTrue(Containment.contains(darkness.margin(10).atLeast(0), new Point(40, 0.1)));
    }

    @Test
    void aFaintOneIsNotSeen() {
        assertFalse(Darkness.of(track(60, 0, 40000, 6.1), 6, 5).ever());
        assertTrue(Darkness.of(track(60, 0, 40000, 5.9), 6, 5).ever());
        List<GroundTrackSample> unknown = List.of(new GroundTrackSample(START.toString(), 9e8, 0, 0, 40000, null));
        assertFalse(Darkness.of(unknown, 6, 5).ever());
    }

    /** Over the night side all the time, fading by a magnitude in 100 minutes: seen until it is as faint as 6. */
    @Test
    void betweenTheInstantsItFadesEvenly() {
        List<GroundTrackSample> track = new ArrayList<>();
        for (int minute = 0; minute <= 200; minute++) {
            track.add(new GroundTrackSample(
                    START.plusSeconds(60L * minute).toString(),
                    9e8 + 60.0 * minute,
                    0,
                    -110 - minute / 4.0,
                    40e6,
                    5 + minute / 100.0 + 0.03));
        }
        MapRegion.WorldField hours = Darkness.of(track, 6, 5).hours(10);
        Point midnight = new Point(-110, 0.1);
        assertTrue(Containment.contains(hours.atLeast(97 / 60.0 - 0.005), midnight));
        assertFalse(Containment.contains(hours.atLeast(97 / 60.0 + 0.005), midnight));
    }

    @Test
    void theWholeMapAgreesWithElevationsPlaceByPlace() {
        List<GroundTrackSample> track = track(600, -0.3, 60000, 5);
        MapRegion seen = Darkness.of(track, 6, 5).margin(2).atLeast(0);
        int inside = 0;
        for (double y = -85; y < 90; y += 10) {
            for (double x = -175; x < 180; x += 10) {
                Point place = new Point(x, y);
                double best =
                        track.stream().mapToDouble(s -> margin(s, place)).max().orElseThrow();
                // Two degrees of grid and five minutes, in which the Sun goes 1.25 degrees.
                if (Math.abs(best) > 1.5) {
                    assertEquals(best > 0, Containment.contains(seen, place), place.toString());
                }
                inside += best > 0 ? 1 : 0;
            }
        }
        assertTrue(inside > 100, "a test of nothing: " + inside);
    }

    private static double margin(GroundTrackSample sample, Point place) {
        HorizonCap asteroid =
                new HorizonCap(new Point(sample.longitudeDeg(), sample.latitudeDeg()), sample.altitudeKm());
        HorizonCap sun = Darkness.sun(SubSolarPoint.at(Instant.parse(sample.utc())));
        return Math.min(asteroid.elevationDeg(place), -12 - sun.elevationDeg(place));
    }

    private static List<GroundTrackSample> track(int minutes, double rate, double altitudeKm, double magnitude) {
        List<GroundTrackSample> track = new ArrayList<>();
        for (int minute = 0; minute <= minutes; minute++) {
            track.add(new GroundTrackSample(
                    START.plusSeconds(60L * minute).toString(),
                    9e8 + 60.0 * minute,
                    0,
                    rate * minute,
                    altitudeKm,
                    magnitude));
        }
        return track;
    }
}
