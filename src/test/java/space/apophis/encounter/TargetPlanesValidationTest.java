package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.encounter.ValsecchiEncounterFrame;
import org.orekit.utils.PVCoordinates;

/** Target planes of the pass of 2029, flown from JPL's solution 220 as shipped. */
class TargetPlanesValidationTest {

    private final OsculatingConic conic = Encounter2029.conic();
    private final Vector3D velocity = Encounter2029.earthVelocity();

    /** JPL Horizons, solution 220, times its focusing factor; JPL's own two distances differ by 0.116 km. */
    @Test
    void horizons() {
        final BPlane plane = BPlane.of(conic, BPlanePole.EQUATORIAL).orElseThrow();
        assertEquals(-43489.27e3, plane.bDotT(), 0.3e3);
        assertEquals(-21014.97e3, plane.bDotR(), 0.3e3);
        final ScaledBPlane scaled = ScaledBPlane.of(plane, ScaledBPlane.JPL_EARTH_CAPTURE_RADIUS);
        assertEquals(-20191.138e3, scaled.bDotT(), 0.14e3);
        assertEquals(-9756.8003e3, scaled.bDotR(), 0.14e3);
        assertEquals(0.0, plane.timeToPeriapsis(), 1e-2);
    }

    /** Worked out for this project from JPL positions; the digits of V are not those used here. */
    @Test
    void opik() {
        final OpikPlane plane = OpikPlane.of(conic, velocity).orElseThrow();
        assertEquals(9475e3, Math.abs(plane.xi()), 1e3);
        assertEquals(47362e3, plane.zeta(), 1e3);
    }

    /**
     * Orekit's frame takes its axes from two heliocentric velocities: eta along their difference, "other" less
     * "inertial", xi along V x eta and zeta = xi x eta; so with the asteroid as "other" its axes are ours.
     */
    @Test
    void orekitsFrame() {
        final OpikPlane plane = OpikPlane.of(conic, velocity).orElseThrow();
        final double c = conic.hyperbolicExcessVelocity().orElseThrow();
        final Vector3D earth = Encounter2029.earth().getPosition();
        final PVCoordinates asteroid = new PVCoordinates(
                earth.add(plane.point()), velocity.add(plane.normal().scalarMultiply(c)));
        final ValsecchiEncounterFrame frame = new ValsecchiEncounterFrame(asteroid);
        final Rotation toFrame = frame.rotationFromInertial(new PVCoordinates(earth, velocity));
        final Vector3D xi = toFrame.applyInverseTo(Vector3D.PLUS_I);
        final Vector3D eta = toFrame.applyInverseTo(Vector3D.PLUS_J);
        final Vector3D zeta = toFrame.applyInverseTo(Vector3D.PLUS_K);
        assertEquals(0.0, xi.distance(plane.xiAxis()), 1e-14);
        assertEquals(0.0, eta.distance(plane.normal()), 1e-14);
        assertEquals(0.0, zeta.distance(plane.zetaAxis()), 1e-14);
        // and it gives B where it is
        assertEquals(plane.xi(), toFrame.applyTo(plane.point()).getX(), 1e-6);
        assertEquals(plane.zeta(), toFrame.applyTo(plane.point()).getZ(), 1e-6);
    }

    /** The velocity has turned by half of 27.2 deg, and the radius is 38,011 km in place of 48,301 km. */
    @Test
    void modifiedTargetPlane() {
        final OpikPlane plane = OpikPlane.modified(conic, velocity);
        assertEquals(conic.periapsis(), Math.hypot(plane.xi(), plane.zeta()), 1e-3);
        final double turned = Vector3D.angle(
                plane.normal(), OpikPlane.of(conic, velocity).orElseThrow().normal());
        assertEquals(conic.turnAngle().orElseThrow() / 2.0, turned, 1e-9);
    }
}
