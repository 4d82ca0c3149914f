package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;

class BodySurfaceTest {

    private static final double PASS = 924_083_172.746;
    private final BodySurface surface = BodySurface.of(ShippedData.solarSystem(), Body.EARTH);

    /** A body that keeps up with Earth stays above one point: 42,164 km above 40 degrees west. */
    @Test
    void aGeostationaryBodyStaysAboveItsPoint() {
        GeodeticPoint post = new GeodeticPoint(0, Math.toRadians(-40), 35_786e3);
        for (double t = PASS; t < PASS + 86_400; t += 7_200) {
            GeodeticPoint below = surface.below(surface.state(post, t).getPosition(), t);
            assertEquals(0.0, below.getLatitude(), 1e-11);
            assertEquals(Math.toRadians(-40), below.getLongitude(), 1e-11);
            assertEquals(35_786e3, below.getAltitude(), 1e-3);
        }
    }

    /**
     * A direction fixed in space drifts westward by Earth's turn: Greenwich mean sidereal time of Meeus (1998, eq.
     * 12.4) at 2029-04-13T21:45:03.56 UT is 168.69 deg, nutation aside (1 s of time at most).
     */
    @Test
    void longitudeIsRightAscensionLessSiderealTime() {
        double days = (2029 - 2000) * 365 + 8 + 102 - 0.5 + (21 * 3600 + 45 * 60 + 3.562) / 86_400.0;
        double sidereal = (280.46061837 + 360.98564736629 * days) % 360.0;
        // The true equinox of date: 29.28 years of precession move it by 0.375 deg along the equator.
        Vector3D pole = surface.ellipsoid()
                .getBodyFrame()
                .getStaticTransformTo(
                        surface.inertial(), ShippedData.solarSystem().clock().date(PASS))
                .transformVector(Vector3D.PLUS_K);
        Vector3D equinox = pole.crossProduct(new Vector3D(0, -0.39778, 0.91748)).normalize();
        if (equinox.getX() < 0) {
            equinox = equinox.negate();
        }
        GeodeticPoint below = surface.below(new Vector3D(1e9, equinox), PASS);
        assertEquals(0.0, Math.toDegrees(below.getLatitude()), 1e-6);
        assertEquals(
                0.0,
                Math.IEEEremainder(Math.toDegrees(below.getLongitude()) + sidereal, 360.0),
                0.02,
                "sidereal time " + sidereal);
    }

    @Test
    void aPointOfTheEquatorMovesEastwardByEarthsTurn() {
        PVCoordinates state = surface.state(new GeodeticPoint(0, 0, 0), PASS);
        assertEquals(6_378_137.0, state.getPosition().getNorm(), 1e-6);
        assertEquals(6_378_137.0 * 7.292115e-5, state.getVelocity().getNorm(), 1e-2);
    }

    /**
     * The Moon's prime meridian points to the mean Earth (Archinal et al. 2018): Earth stands in the zenith within the
     * librations, 8 deg in longitude and 7 in latitude, and on their average over a month.
     */
    @Test
    void earthStandsInTheZenithOfTheMiddleOfTheMoon() {
        BodySurface moon = BodySurface.of(ShippedData.solarSystem(), Body.MOON);
        RelativeMotion motion = new RelativeMotion(ShippedData.solarSystem());
        double sum = 0.0;
        int days = 0;
        for (double t = PASS; t < PASS + 27.32 * 86_400; t += 86_400) {
            GeodeticPoint below = moon.below(motion.of(Body.EARTH, Body.MOON, t).getPosition(), t);
            assertEquals(0.0, Math.toDegrees(below.getLongitude()), 8.2);
            assertEquals(0.0, Math.toDegrees(below.getLatitude()), 7.0);
            assertEquals(
                    1_737.4e3 + below.getAltitude(),
                    motion.of(Body.EARTH, Body.MOON, t).getPosition().getNorm(),
                    1e-3);
            sum += Math.toDegrees(below.getLongitude());
            days++;
        }
        assertEquals(0.0, sum / days, 1.0);
    }

    @Test
    void everyStationOfTheTableStandsOnEarth() {
        List<Site> stations = Site.shipped();
        assertEquals(20, stations.size());
        assertEquals(20, new HashSet<>(stations.stream().map(Site::name).toList()).size());
        for (Site station : stations) {
            assertTrue(Math.abs(station.latitude()) < Math.toRadians(60), station.name());
            assertTrue(station.height() > 0 && station.height() < 3000, station.name());
            assertTrue(station.source().matches(".+ \\([AB]\\)"), station.source());
        }
    }
}
