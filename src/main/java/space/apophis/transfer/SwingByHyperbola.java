package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * The path of a swing-by about its planet: the arriving hyperbola to the periapsis, an impulse along the path there if the
 * excess speeds differ, and the leaving one. From the incoming asymptote to the periapsis the direction turns by the true
 * anomaly acos(-1/e), e = 1 + rp v^2 / GM (Vallado 2013, section 2.3).
 *
 * @param gm of the planet, m^3/s^2
 * @param before state at the periapsis, from the planet's centre, ICRF, m and m/s
 * @param after the same behind the impulse
 */
public record SwingByHyperbola(double gm, PVCoordinates before, PVCoordinates after) {

    /**
     * Between two asymptotes.
     *
     * @param arriving excess velocity, ICRF, m/s
     * @param leaving excess velocity, ICRF, m/s, not along the arriving one
     * @param periapsis from the planet's centre, m: with it the turn should be that between the two; where it is another the
     *     arriving asymptote holds
     */
    public static SwingByHyperbola of(double gm, Vector3D arriving, Vector3D leaving, double periapsis) {
        final Vector3D normal = Vector3D.crossProduct(arriving, leaving).normalize();
        final double eccentricity = 1.0 + periapsis * arriving.getNormSq() / gm;
        final Vector3D lowest = new Rotation(
                        normal, FastMath.acos(-1.0 / eccentricity), RotationConvention.VECTOR_OPERATOR)
                .applyTo(arriving.negate().normalize());
        final Vector3D along = Vector3D.crossProduct(normal, lowest);
        final double escape = 2.0 * gm / periapsis;
        final Vector3D position = lowest.scalarMultiply(periapsis);
        return new SwingByHyperbola(
                gm,
                new PVCoordinates(position, along.scalarMultiply(FastMath.sqrt(arriving.getNormSq() + escape))),
                new PVCoordinates(position, along.scalarMultiply(FastMath.sqrt(leaving.getNormSq() + escape))));
    }

    /**
     * On the path.
     *
     * @param time from the periapsis, s; negative before it
     * @return from the planet's centre, ICRF, m and m/s
     */
    public PVCoordinates at(double time) {
        final PVCoordinates from = time < 0.0 ? before : after;
        final PVCoordinates moved = new CartesianOrbit(from, Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, gm)
                .shiftedBy(time)
                .getPVCoordinates();
        return new PVCoordinates(moved.getPosition(), moved.getVelocity());
    }
}
