package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.scenario.body.MoonSpec;
import space.apophis.units.Epoch;

/** A moon on its circle. */
class MoonOrbitTest {

    private static final double PERIOD = 40932.0;
    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600.0);

    private static MoonOrbit orbit(double poleLongitude, double poleLatitude, double longitude) {
        return MoonOrbit.of(
                new MoonSpec(
                        "moon",
                        4.3e9,
                        151.0,
                        1168.0,
                        PERIOD,
                        poleLongitude,
                        poleLatitude,
                        longitude,
                        Epoch.parse("2027-01-01 TDB"),
                        "made up"),
                100.0);
    }

    @Test
    void goesRoundTheNorthOfTheEclipticFromTheNode() {
        final MoonOrbit orbit = orbit(0.0, 0.5 * Math.PI, 0.0);
        // the ecliptic leaves the equator northward at the equinox
        assertEquals(0.0, orbit.at(100.0).distance(new Vector3D(1168.0, 0.0, 0.0)), 1e-9);
        final Vector3D quarter = new Vector3D(0.0, 1168.0 * Math.cos(OBLIQUITY), 1168.0 * Math.sin(OBLIQUITY));
        assertEquals(0.0, orbit.at(100.0 + 0.25 * PERIOD).distance(quarter), 1e-9);
    }

    @Test
    void keepsItsDistanceAndItsPlane() {
        final MoonOrbit orbit = orbit(5.6, -1.37, 2.0);
        final Vector3D pole = orbit.start().crossProduct(orbit.ahead());
        for (int i = 0; i < 10; i++) {
            final Vector3D place = orbit.at(5000.0 * i);
            assertEquals(1168.0, place.getNorm(), 1e-9);
            assertEquals(0.0, place.dotProduct(pole), 1e-9);
        }
        assertEquals(0.0, orbit.at(100.0).distance(orbit.at(100.0 + PERIOD)), 1e-9);
    }
}
