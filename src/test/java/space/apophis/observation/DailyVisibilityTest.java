package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.observation.Site.DeepSpaceNetwork;

class DailyVisibilityTest {

    private static final double TEN_DEGREES = Math.toRadians(10);

    /** 2029-02-12T00:00 TDB, in the middle of the arrivals of Ramses. */
    private static final double FEBRUARY = ApophisPass.CLOSEST - 60.9 * 86_400;

    private static Site site(double latitudeDeg, double longitudeDeg) {
        return new Site("test", Math.toRadians(latitudeDeg), Math.toRadians(longitudeDeg), 0, "test");
    }

    /** On the equator everything is up for half a day; at the pole a target is up for ever or never. */
    @Test
    void limitsAreThoseOfTheSphere() {
        assertEquals(12, DailyVisibility.hours(site(0, 20), 0.3, 0), 1e-12);
        assertEquals(12, DailyVisibility.hours(site(40, 20), 0, 0), 1e-12);
        assertEquals(12 - 24 * 10 / 180.0, DailyVisibility.hours(site(0, 20), 0, TEN_DEGREES), 1e-12);
        assertEquals(24, DailyVisibility.hours(site(89.9, 0), Math.toRadians(20), TEN_DEGREES));
        assertEquals(0, DailyVisibility.hours(site(-89.9, 0), Math.toRadians(20), TEN_DEGREES));
    }

    /** Against Orekit's detectors on the true path: one pass, as a share of the time between two culminations. */
    @ParameterizedTest
    @CsvSource({"-31.05, 116.19", "40.45, -4.37", "-35.78, -69.40", "36.14, 138.35"})
    void detectorsFindAsMuch(double latitude, double longitude) {
        SiteView view = ApophisPass.view(latitude, longitude);
        SiteVisibility found = SiteVisibility.of(
                ApophisPass.SOLAR_SYSTEM,
                ApophisPass.SURFACE,
                view,
                new InstantSearch(FEBRUARY, FEBRUARY + 2.5 * 86_400, 600),
                TEN_DEGREES,
                0);
        // The first whole pass: its rise, its culmination, the one after it, its set.
        double rise = found.rises().get(0);
        double set = found.sets().stream().filter(t -> t > rise).findFirst().orElseThrow();
        List<Double> tops = found.culminations().stream().filter(t -> t > rise).toList();
        double hours = 24 * (set - rise) / (tops.get(1) - tops.get(0));
        double[] pole = new double[3];
        EarthPole.fillTrue(tops.get(0), pole);
        double declination =
                Math.PI / 2 - Vector3D.angle(view.place(tops.get(0)).direction(), new Vector3D(pole));
        // The declination moves by some 0.1 degrees a day, which is less than a minute between the two halves.
        assertEquals(hours, DailyVisibility.hours(view.site(), declination, TEN_DEGREES), 0.01);
    }

    /** Counted minute by minute of hour angle. */
    @ParameterizedTest
    @ValueSource(doubles = {-60, -35, -10, 0, 15, 33, 50, 62, 79.9})
    void severalSitesCountWhatTheySeeTogetherOnce(double declinationDeg) {
        double declination = Math.toRadians(declinationDeg);
        for (DeepSpaceNetwork network : DeepSpaceNetwork.values()) {
            int seen = 0;
            int steps = 14_400;
            for (int i = 0; i < steps; i++) {
                double greenwich = 2 * Math.PI * (i + 0.5) / steps;
                seen += network.sites().stream().anyMatch(s -> elevation(s, declination, greenwich) > TEN_DEGREES)
                        ? 1
                        : 0;
            }
            assertEquals(24.0 * seen / steps, DailyVisibility.hours(network.sites(), declination, TEN_DEGREES), 0.006);
        }
    }

    private static double elevation(Site site, double declination, double greenwichHourAngle) {
        Vector3D zenith = new Vector3D(site.longitude(), site.latitude());
        return Math.PI / 2 - Vector3D.angle(zenith, new Vector3D(-greenwichHourAngle, declination));
    }

    @Test
    void everyStationOfANetworkIsInTheTable() {
        assertEquals(3, DeepSpaceNetwork.ESA.sites().size());
        assertEquals(2, DeepSpaceNetwork.JAXA.sites().size());
        assertTrue(DeepSpaceNetwork.JAXA.sites().stream().allMatch(s -> s.longitude() > 2.4));
    }
}
