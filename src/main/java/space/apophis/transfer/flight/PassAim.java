package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;

/**
 * Where a swing-by is aimed at: a point of the planet's B-plane, T parallel to the equator of the ICRF, and an instant. With the
 * linearised time of flight these are three nearly linear and nearly independent functions of the velocity with which the leg
 * before is flown (see {@link BPlane}), where the periapsis itself is not.
 *
 * @param planet that is passed
 * @param gm of it, m^3/s^2
 * @param time when the straight fall is at the planet's centre, TDB seconds since J2000
 * @param bDotT m
 * @param bDotR m
 * @param excessSpeed expected, m/s
 */
public record PassAim(Body planet, double gm, double time, double bDotT, double bDotR, double excessSpeed) {

    /**
     * The point that turns one excess velocity into another: B lies opposite to the change, of the length r sqrt(1 + 2 GM /
     * (r v^2)) for a periapsis at r.
     *
     * @param arriving excess velocity, ICRF, m/s
     * @param leaving likewise
     * @param periapsis m
     */
    public static PassAim of(
            Body planet, double gm, double time, Vector3D arriving, Vector3D leaving, double periapsis) {
        final Vector3D s = arriving.normalize();
        final Vector3D turn = leaving.subtract(s.scalarMultiply(leaving.dotProduct(s)));
        final double length = FastMath.sqrt(periapsis * (periapsis + 2.0 * gm / arriving.getNormSq()));
        final Vector3D b = turn.normalize().scalarMultiply(-length);
        final Vector3D t =
                Vector3D.crossProduct(s, BPlanePole.EQUATORIAL.direction()).normalize();
        return new PassAim(
                planet, gm, time, b.dotProduct(t), b.dotProduct(Vector3D.crossProduct(s, t)), arriving.getNorm());
    }

    /** m. */
    public double length() {
        return FastMath.hypot(bDotT, bDotR);
    }

    /** Distance in the plane from a point of it, m. */
    public double distance(BPlane plane) {
        return FastMath.hypot(plane.bDotT() - bDotT, plane.bDotR() - bDotR);
    }

    /**
     * The plane of the hyperbola that a craft osculates.
     *
     * @throws FlightFailure if it is none
     */
    public BPlane plane(CraftState craft, RelativeMotion motion) {
        final PVCoordinates centre = motion.of(planet, Body.SUN, craft.time());
        return BPlane.of(
                        new OsculatingConic(
                                gm,
                                craft.position().subtract(centre.getPosition()),
                                craft.velocity().subtract(centre.getVelocity())),
                        BPlanePole.EQUATORIAL)
                .orElseThrow(() -> new FlightFailure("the craft does not come to " + planet + " on a hyperbola"));
    }

    /**
     * The aim that a hyperbola meets.
     *
     * @param measured instant of the state that it osculates, TDB seconds since J2000
     */
    public PassAim movedTo(BPlane plane, double measured) {
        return new PassAim(
                planet,
                gm,
                measured + plane.linearisedTimeOfFlight(),
                plane.bDotT(),
                plane.bDotR(),
                plane.asymptote().excessVelocity());
    }

    /** How far a craft on its way misses it: along T, along R, and along S by the time, m. */
    public double[] miss(CraftState craft, RelativeMotion motion) {
        final BPlane plane = plane(craft, motion);
        final double late = craft.time() + plane.linearisedTimeOfFlight() - time;
        return new double[] {
            plane.bDotT() - bDotT,
            plane.bDotR() - bDotR,
            late * plane.asymptote().excessVelocity()
        };
    }

    /**
     * By how much a miss in the plane has grown when the craft has flown on, m per m: the turn 2 GM / (b v^2) changes by itself / b.
     *
     * @param later s
     */
    double magnification(double later) {
        return 2.0 * gm * later / (length() * length() * excessSpeed);
    }
}
