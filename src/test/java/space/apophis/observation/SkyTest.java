package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;

class SkyTest {

    private static final double DAY = 86_400;

    private final Sky sky = ApophisPass.sky();

    private ApparentPlace geocentric(double t) {
        return sky.place(PVCoordinates.ZERO, t);
    }

    @Test
    void rightAscensionAndDeclinationOfKnownVectors() {
        assertPlace(0, 0, new Vector3D(1, 0, 0));
        assertPlace(90, 0, new Vector3D(0, 1, 0));
        assertPlace(225, 35.264389682754654, new Vector3D(-1, -1, 1));
        assertPlace(315, -45, new Vector3D(1, -1, -Math.sqrt(2)));
    }

    private static void assertPlace(double rightAscension, double declination, Vector3D direction) {
        ApparentPlace place =
                new ApparentPlace(0, direction, Vector3D.ZERO, direction, Vector3D.PLUS_I, Vector3D.PLUS_I);
        assertEquals(rightAscension, Math.toDegrees(place.rightAscension()), 1e-12);
        assertEquals(declination, Math.toDegrees(place.declination()), 1e-12);
    }

    /** Light goes the range at its speed: the asteroid so much earlier, seen from Earth now, in Sun's motion too. */
    @ParameterizedTest
    @ValueSource(doubles = {-300 * DAY, -20 * DAY, -3600, 0, 7200})
    void lightHasTheTimeItNeeds(double offset) {
        double t = ApophisPass.CLOSEST + offset;
        ApparentPlace place = geocentric(t);
        double left = t - place.range() / 299_792_458.0;
        RelativeMotion motion = new RelativeMotion(ApophisPass.SOLAR_SYSTEM);
        Vector3D geocentricThen =
                motion.of(ApophisPass.TRAJECTORY, Body.EARTH, left).getPosition();
        Vector3D earthMoved = motionOfEarth(left, t);
        assertEquals(0.0, place.direction().distance(geocentricThen.subtract(earthMoved)), 0.02);
    }

    /** Barycentric, from the Earth of Orekit. */
    private static Vector3D motionOfEarth(double from, double to) {
        var earth = ApophisPass.SOLAR_SYSTEM.context().getCelestialBodies().getEarth();
        var clock = ApophisPass.SOLAR_SYSTEM.clock();
        var icrf = ApophisPass.SOLAR_SYSTEM.icrf();
        Vector3D first = earth.getPosition(clock.date(from), icrf);
        return earth.getPosition(clock.date(to), icrf).subtract(first);
    }

    /** Each derivative against the difference of what it derives, over two seconds. */
    @ParameterizedTest
    @ValueSource(doubles = {-20 * DAY, -3600, 0, 7200})
    void ratesAreDifferences(double offset) {
        double t = ApophisPass.CLOSEST + offset;
        ApparentPlace before = geocentric(t - 1);
        ApparentPlace after = geocentric(t + 1);
        ApparentPlace now = geocentric(t);
        assertEquals((after.range() - before.range()) / 2, now.rangeRate(), 1e-3);
        assertEquals(
                0.0,
                after.direction()
                        .subtract(before.direction())
                        .scalarMultiply(0.5)
                        .distance(now.motion()),
                2e-3);
        assertEquals(Vector3D.angle(before.direction(), after.direction()) / 2, now.angularRate(), 1e-10);
    }

    /** Sun, Earth and asteroid make a triangle; light time bends it by 1e-4. */
    @Test
    void elongationAndPhaseMakeATriangle() {
        ApparentPlace place = geocentric(ApophisPass.CLOSEST - 100 * DAY);
        double atSun = Vector3D.angle(place.heliocentric(), place.sun().negate());
        assertEquals(Math.PI, atSun + place.elongation() + place.phaseAngle(), 2e-4);
    }

    @Test
    void theDiameterIsSizeByDistance() {
        ApparentPlace place = geocentric(ApophisPass.CLOSEST);
        assertEquals(340.0 / place.range(), place.apparentDiameter(340), 1e-12);
    }
}
