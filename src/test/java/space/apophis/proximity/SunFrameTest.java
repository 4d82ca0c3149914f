package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.escort.Side;
import space.apophis.units.Unit;

/** Directions from an asteroid. */
class SunFrameTest {

    /** 2029-04-13 21:46:13 TDB. */
    private static final double PERIGEE = 924_083_173.0;

    /** On a circle about the Sun, in the plane of x and y: x inward, y against the motion, z up. */
    @Test
    void axesLookToTheSunAndAgainstTheMotion() {
        SunFrame frame = new SunFrame(Beside.SYSTEM, Beside.circle(60.0), OptionalDouble.empty());
        for (double t = Beside.START; t < Beside.START + 50.0 * Unit.DAY; t += 7.3 * Unit.DAY) {
            Vector3D[] axes = frame.axes(t);
            Vector3D[] circle = Beside.axes(t);
            assertEquals(0.0, axes[0].distance(circle[0].negate()), 1e-9);
            assertEquals(0.0, axes[1].distance(circle[1].negate()), 1e-9);
            assertEquals(0.0, axes[2].distance(Vector3D.PLUS_K), 1e-12);
            assertEquals(0.0, axes[0].crossProduct(axes[1]).distance(axes[2]), 1e-12, "right-handed");
            assertEquals(0.0, frame.direction(Side.SUN, t).distance(axes[0]), 1e-15);
            assertEquals(0.0, frame.direction(Side.ANTI_SUN, t).distance(circle[0]), 1e-9);
            assertEquals(0.0, frame.direction(Side.TERMINATOR, t).distance(circle[1]), 1e-9, "along the motion");
            assertEquals(0.0, frame.direction(Side.NORTH, t).distance(Vector3D.PLUS_K), 1e-12);
        }
    }

    /** Fixed among the stars, away from where Earth is at the pass; the other sides turn. */
    @Test
    void antiPerigeeStandsAwayFromEarthAtThePass() {
        Trajectory apophis = Flights.fly(Flights.apophis(), PERIGEE + 3.0 * Unit.DAY, 1e-4);
        SunFrame frame = new SunFrame(Beside.SYSTEM, apophis, OptionalDouble.of(PERIGEE));
        Vector3D side = frame.direction(Side.ANTI_PERIGEE, PERIGEE);
        assertEquals(0.0, side.distance(frame.direction(Side.EARTH, PERIGEE).negate()), 1e-12);
        assertEquals(0.0, side.distance(frame.direction(Side.ANTI_EARTH, PERIGEE)), 1e-12);
        for (double days : new double[] {-40.0, -1.0, 1.0}) {
            assertEquals(side, frame.direction(Side.ANTI_PERIGEE, PERIGEE + days * Unit.DAY));
        }
        // Perigee seen from Earth is at 120.60, +9.13 deg of the ecliptic: the craft is farther out on that line.
        double obliquity = Math.toRadians(23.4392911);
        double longitude = Math.toRadians(120.60);
        double latitude = Math.toRadians(9.13);
        double y = Math.cos(latitude) * Math.sin(longitude);
        double z = Math.sin(latitude);
        Vector3D published = new Vector3D(
                Math.cos(latitude) * Math.cos(longitude),
                y * Math.cos(obliquity) - z * Math.sin(obliquity),
                y * Math.sin(obliquity) + z * Math.cos(obliquity));
        assertEquals(0.0, Vector3D.angle(side, published), Math.toRadians(0.1), "rad");
    }

    @Test
    void withoutAPassThereIsNoAntiPerigee() {
        SunFrame frame = new SunFrame(Beside.SYSTEM, Beside.circle(8.0), OptionalDouble.empty());
        assertThrows(IllegalArgumentException.class, () -> frame.direction(Side.ANTI_PERIGEE, Beside.START));
    }
}
