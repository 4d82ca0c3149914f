package space.apophis.transfer.reconstruction;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.IncomingAsymptote;

/**
 * Where a craft is to pass Earth when it returns: the impact vector B.
 *
 * @param around when, TDB seconds since J2000
 * @param within how far from that the pass is looked for, s
 * @param periapsis of the pass, m
 * @param angle of B in the target plane, from T towards R with the pole of the ecliptic, rad
 */
public record ReturnAim(double around, double within, double periapsis, double angle) {

    public ReturnAim {
        if (!(within > 0.0 && periapsis > 0.0)) {
            throw new IllegalArgumentException("a return needs a span and a periapsis above 0");
        }
    }

    /**
     * The aim at the same time that makes a pass leave in a direction: gravity turns the path away from B, by 2 asin(1/e).
     *
     * @param plane of a pass at this return, with the asymptote that it comes on
     * @param leaving direction to leave in, ICRF
     */
    public ReturnAim towards(BPlane plane, Vector3D leaving) {
        final IncomingAsymptote coming = plane.asymptote();
        final double turn = Vector3D.angle(coming.direction(), leaving);
        final double speed = coming.excessVelocity();
        return new ReturnAim(
                around,
                within,
                coming.gm() / (speed * speed) * (1.0 / FastMath.sin(0.5 * turn) - 1.0),
                FastMath.atan2(-leaving.dotProduct(plane.r()), -leaving.dotProduct(plane.t())));
    }

    /** First instant of the span, TDB seconds since J2000. */
    double from() {
        return around - within;
    }

    /** Last instant of the span, TDB seconds since J2000. */
    double to() {
        return around + within;
    }

    /**
     * What a pass misses in the plane of its own asymptote.
     *
     * @return along T and along R, m
     */
    Vector3D miss(BPlane plane) {
        final double b = plane.asymptote().captureRadius(periapsis);
        return new Vector3D(plane.bDotT() - b * FastMath.cos(angle), plane.bDotR() - b * FastMath.sin(angle), 0.0);
    }
}
