package space.apophis.study.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.result.BodyOrientation;
import space.apophis.study.result.Direction;

/** A fixed pole and a constant rate against Orekit's precession, nutation and librations. */
class BodyOrientationTest {

    /** 13 April 2029. */
    private static final double CLOSEST = 924083172.7;

    private static final double DAY = 86400.0;
    private static final double ARCSECOND = Math.toRadians(1.0 / 3600.0);

    private static Vector3D vector(Direction direction) {
        return new Vector3D(direction.x(), direction.y(), direction.z());
    }

    /** Where the prime meridian meets the equator, by what a result tells. */
    private static Vector3D meridian(BodyOrientation orientation, double t) {
        final Vector3D meridian = vector(orientation.primeMeridian());
        final double angle = orientation.rateRadPerSecond() * (t - orientation.secondsTdb());
        return new Vector3D(
                Math.cos(angle),
                meridian,
                Math.sin(angle),
                Vector3D.crossProduct(vector(orientation.pole()), meridian));
    }

    /** Two days to either side: the nutation of Earth in a fortnight, and the librations of the Moon in a month. */
    @ParameterizedTest
    @CsvSource({"EARTH, 0.3", "MOON, 400", "MARS, 0.5"})
    void itStandsForDays(Body body, double arcseconds) {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final BodySurface surface = BodySurface.of(solarSystem, body);
        final BodyOrientation orientation = PassSamples.orientation(solarSystem, body, CLOSEST);
        double worst = 0;
        for (double t : new double[] {CLOSEST - 2 * DAY, CLOSEST, CLOSEST + 2 * DAY}) {
            final Vector3D pole = surface.turn(t).getRotation().applyInverseTo(Vector3D.PLUS_K);
            final Vector3D meridian = surface.turn(t).getRotation().applyInverseTo(Vector3D.PLUS_I);
            worst = Math.max(worst, Vector3D.angle(pole, vector(orientation.pole())));
            worst = Math.max(worst, Vector3D.angle(meridian, meridian(orientation, t)));
        }
        assertTrue(worst < arcseconds * ARCSECOND, body + ": " + worst / ARCSECOND + " arcsec");
    }

    /** The sidereal day of Earth, 86164.0905 s, and of Mars, 88642.66 s. */
    @ParameterizedTest
    @CsvSource({"EARTH, 86164.09, 0.01", "MARS, 88642.66, 0.01"})
    void itsDayIsTheSiderealDay(Body body, double seconds, double tolerance) {
        final double rate = PassSamples.orientation(ShippedData.solarSystem(), body, CLOSEST)
                .rateRadPerSecond();
        assertEquals(seconds, 2 * Math.PI / rate, tolerance);
    }
}
