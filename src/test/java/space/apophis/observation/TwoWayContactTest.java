package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;

class TwoWayContactTest {

    private static final double DAY = 86_400;
    private static final double NOON = ApophisPass.CLOSEST - 60 * DAY;
    private static final double SIDEREAL_DAY = 86_164.1;

    /** A craft that stays in one direction from Earth. */
    private static Trajectory craft(double declinationDeg, double range) {
        RelativeMotion motion = new RelativeMotion(ApophisPass.SOLAR_SYSTEM);
        Vector3D from = new Vector3D(range, new Vector3D(0.7, Math.toRadians(declinationDeg)));
        double[] knots = new double[9];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = NOON + (i - 4) * DAY;
        }
        return Trajectory.through(knots, t -> {
            PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, t);
            return new PVCoordinates(earth.getPosition().add(from), earth.getVelocity());
        });
    }

    private static Site site(double latitudeDeg, double longitudeDeg) {
        return new Site("test", Math.toRadians(latitudeDeg), Math.toRadians(longitudeDeg), 0, "test");
    }

    private static double hours(double declinationDeg, double range, double span, Site... sites) {
        return new TwoWayContact(
                                ApophisPass.SOLAR_SYSTEM,
                                ApophisPass.SURFACE,
                                craft(declinationDeg, range),
                                List.of(sites),
                                Math.toRadians(10))
                        .duration(NOON - 0.5 * span, NOON + 0.5 * span)
                / 3600;
    }

    /**
     * In each sidereal day a station has contact for its time above the elevation, in closed form, less the round trip of light:
     * its pass begins and ends one light time nearer to the meridian, seen from the craft. At 0.1 au that is 100 s, at 1 au 16.6 min.
     */
    @ParameterizedTest
    @CsvSource({"-31.05, 116.19, -12, 0.1", "40.45, -4.37, 20, 0.2", "-35.78, -69.40, 5, 1.0"})
    void aStationHasItsPassLessTheRoundTripOfLight(
            double latitude, double longitude, double declination, double rangeAu) {
        Site site = site(latitude, longitude);
        double range = rangeAu * 1.495978707e11;
        double closed =
                DailyVisibility.hours(site, Math.toRadians(declination), Math.toRadians(10)) * SIDEREAL_DAY / DAY
                        - 2 * range / 299_792_458.0 / 3600;
        // Precession since J2000 moves the declination by 0.16 degrees, parallax at 0.1 au the elevation by 0.02: two
        // minutes.
        assertEquals(closed, hours(declination, range, SIDEREAL_DAY, site), 0.04);
    }

    @Test
    void stationsThatSeeAtTheSameTimeCountOnce() {
        Site site = site(40.45, -4.37);
        double one = hours(10, 1e10, SIDEREAL_DAY, site);
        assertEquals(one, hours(10, 1e10, SIDEREAL_DAY, site, site), 1e-9);
        double other = hours(10, 1e10, SIDEREAL_DAY, site(40.45, 175.63));
        assertEquals(one, other, 0.02);
        assertEquals(
                Math.min(SIDEREAL_DAY / 3600, one + other),
                hours(10, 1e10, SIDEREAL_DAY, site, site(40.45, 175.63)),
                0.02);
    }

    @Test
    void aCraftBelowTheHorizonHasNone() {
        assertEquals(0, hours(-70, 1e10, DAY, site(60, 0)));
        assertTrue(hours(80, 1e10, DAY, site(60, 0)) > 23.99);
        assertEquals(0, hours(80, 1e10, -DAY, site(60, 0)));
    }
}
