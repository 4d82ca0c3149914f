package space.apophis.encounter;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A target plane with the axes of Öpik's theory: xi along V x n, where n is the normal of the plane along the motion
 * and V the heliocentric velocity of the planet, and zeta = -n x xi, which is minus the projection of V (Valsecchi et
 * al. 2003; Farnocchia et al. 2019, eqs 37 and 38). |xi| is the distance of the orbits, zeta the lateness.
 *
 * @param normal n, unit vector, ICRF
 * @param xiAxis unit vector, ICRF
 * @param zetaAxis unit vector, ICRF
 * @param point where the body meets the plane, from the planet's centre, ICRF, m
 */
public record OpikPlane(Vector3D normal, Vector3D xiAxis, Vector3D zetaAxis, Vector3D point) {

    /**
     * The plane normal to the incoming asymptote, and B on it; empty for an ellipse.
     *
     * @param conic osculating at closest approach, ICRF
     * @param planetVelocity heliocentric velocity of the planet there, ICRF, m/s
     */
    public static Optional<OpikPlane> of(OsculatingConic conic, Vector3D planetVelocity) {
        return IncomingAsymptote.of(conic)
                .map(asymptote -> through(asymptote.direction(), planetVelocity, asymptote.impactVector()));
    }

    /**
     * The modified target plane, normal to the velocity of closest approach, and the position there on it (Milani and
     * Valsecchi 1999); gravity has bent the path already, and an ellipse has one too.
     *
     * @param conic osculating at closest approach, where position and velocity are at right angles, ICRF
     * @param planetVelocity heliocentric velocity of the planet there, ICRF, m/s
     */
    public static OpikPlane modified(OsculatingConic conic, Vector3D planetVelocity) {
        return through(conic.velocity().normalize(), planetVelocity, conic.position());
    }

    private static OpikPlane through(Vector3D normal, Vector3D planetVelocity, Vector3D point) {
        final Vector3D xi = Vector3D.crossProduct(planetVelocity, normal).normalize();
        return new OpikPlane(normal, xi, Vector3D.crossProduct(xi, normal), point);
    }

    /** m. */
    public double xi() {
        return point.dotProduct(xiAxis);
    }

    /** m. */
    public double zeta() {
        return point.dotProduct(zetaAxis);
    }
}
