package space.apophis.transfer.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.ParkingOrbit;
import space.apophis.transfer.launch.LaunchPlane.NodeSide;

/** Planes through a site and an asymptote against what defines them. */
class LaunchPlaneTest {

    private static final double LATITUDE = Math.toRadians(30.401);

    private static LaunchSite site(double from, double to) {
        return new LaunchSite("site", LATITUDE, 0.0, Math.toRadians(from), Math.toRadians(to));
    }

    private static SiteDirection at(double longitudeDeg) {
        return new SiteDirection(new Vector3D(Math.toRadians(longitudeDeg), LATITUDE), Vector3D.PLUS_K);
    }

    private static Vector3D direction(double longitudeDeg, double latitudeDeg) {
        return new Vector3D(Math.toRadians(longitudeDeg), Math.toRadians(latitudeDeg));
    }

    /** It holds site and asymptote, goes with the azimuth, and its pole stands as far from Earth's as cos i = cos phi sin A says. */
    @ParameterizedTest
    @CsvSource({"0, 40", "60, 35", "120, -20", "200, 10", "300, -35"})
    void holdsBoth(double longitudeDeg, double declinationDeg) {
        SiteDirection place = at(15);
        Vector3D asymptote = direction(longitudeDeg, declinationDeg);
        for (LaunchPlane plane : LaunchPlane.of(place, site(0, 360), asymptote).subList(0, 2)) {
            assertEquals(0.0, plane.outOfPlane());
            assertEquals(0.0, plane.normal().dotProduct(asymptote), 1e-12);
            assertEquals(0.0, plane.normal().dotProduct(place.zenith()), 1e-12);
            assertEquals(Vector3D.angle(plane.normal(), Vector3D.PLUS_K), plane.inclination(), 1e-12);
            Vector3D heading = Vector3D.crossProduct(plane.normal(), place.zenith());
            assertEquals(0.0, heading.distance(place.heading(plane.azimuth())), 1e-12);
            assertEquals(heading.getZ() > 0 ? NodeSide.ASCENDING : NodeSide.DESCENDING, plane.side());
            assertEquals(
                    0.0,
                    asymptote.distance(
                            new Vector3D(Math.cos(plane.toFoot()), place.zenith(), Math.sin(plane.toFoot()), heading)),
                    1e-12);
        }
    }

    /** The two ways along one circle: together a whole turn, azimuths half a turn apart. */
    @Test
    void bothWaysMakeATurn() {
        var planes = LaunchPlane.of(at(15), site(0, 360), direction(80, 20));
        assertEquals(2 * Math.PI, planes.get(0).toFoot() + planes.get(1).toFoot(), 1e-12);
        assertEquals(Math.PI, Math.abs(planes.get(0).azimuth() - planes.get(1).azimuth()), 1e-12);
    }

    /** At the edge of the range the asymptote stands out by asin(sin(distance) sin(azimuth difference)). */
    @Test
    void paysForTheEdgeOfTheRange() {
        SiteDirection place = at(15);
        Vector3D asymptote = direction(80, 60);
        LaunchSite site = site(85, 125);
        var planes = LaunchPlane.of(place, site, asymptote);
        assertEquals(2, planes.size());
        double towards = place.azimuthTowards(asymptote);
        double distance = Vector3D.angle(place.zenith(), asymptote);
        for (LaunchPlane plane : planes) {
            assertTrue(plane.outOfPlane() > 0.0);
            assertEquals(
                    Math.abs(Math.asin(Math.sin(distance) * Math.sin(plane.azimuth() - towards))),
                    plane.outOfPlane(),
                    1e-12);
        }
    }

    /** Due east nothing, due north what the site's own speed, 401 m/s, is worth: nearly all of it. */
    @Test
    void losesTheRotationOfEarth() {
        ParkingOrbit parking = new ParkingOrbit(398600.435507e9, 6578.1366e3);
        LaunchSite site = site(0, 360);
        LaunchPlane east =
                LaunchPlane.of(at(0), site(90, 90.0001), direction(0, 89)).get(0);
        assertEquals(0.0, east.rotationLoss(parking, LATITUDE), 1e-6);
        LaunchPlane north = LaunchPlane.of(at(0), site, direction(0, 89)).get(0);
        double own = 7.292115146706979e-5 * 6378136.6 * Math.cos(LATITUDE);
        assertEquals(0.0, Math.sin(north.azimuth()), 1e-12);
        assertEquals(own + own * own / (2 * 7784.0), north.rotationLoss(parking, LATITUDE), 0.5);
    }
}
