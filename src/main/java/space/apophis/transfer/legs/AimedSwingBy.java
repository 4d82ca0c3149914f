package space.apophis.transfer.legs;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.TransferPlan;

/**
 * A swing-by aimed at a point of the target plane (B-plane). Both halves of the hyperbola turn the path, by asin(1/e1) +
 * asin(1/e2) with e = 1 + rp v^2 / GM, away from the side of the aim point; an impulse at periapsis along the velocity
 * makes the second half another hyperbola (Vinko and Izzo 2008, ACT technical report GOHTPPSTD, eqs 2 to 5; Musegaas
 * 2012, section 3.2). Without an impulse the excess speed stays as it is.
 *
 * @param gm of the planet, m^3/s^2
 * @param arriving excess velocity, m/s
 * @param periapsis distance from the planet's centre, m
 * @param angle of the aim point in the target plane, rad, from T towards R: S along the arriving velocity, T = S x K with
 *     K the ecliptic pole, R = S x T
 * @param impulse at periapsis along the velocity, m/s; negative where it brakes
 */
public record AimedSwingBy(double gm, Vector3D arriving, double periapsis, double angle, double impulse) {

    /** The leaving excess velocity, m/s; null where the impulse leaves the craft bound to the planet. */
    public Vector3D leaving() {
        final double escape = 2.0 * gm / periapsis;
        final double atPeriapsis = FastMath.sqrt(arriving.getNormSq() + escape) + impulse;
        final double square = impulse == 0.0 ? arriving.getNormSq() : atPeriapsis * atPeriapsis - escape;
        if (!(square > 0.0 && atPeriapsis > 0.0)) {
            return null;
        }
        final double turn = halfTurn(arriving.getNormSq()) + halfTurn(square);
        final Vector3D s = arriving.normalize();
        return new Vector3D(
                FastMath.sqrt(square), new Vector3D(FastMath.cos(turn), s, -FastMath.sin(turn), aim(arriving, angle)));
    }

    /** asin(1/e), m^2/s^2 in. */
    private double halfTurn(double speedSquared) {
        return FastMath.asin(1.0 / (1.0 + periapsis * speedSquared / gm));
    }

    /** Direction of the aim point. */
    private static Vector3D aim(Vector3D arriving, double angle) {
        final Vector3D t = arriving.crossProduct(TransferPlan.ECLIPTIC_POLE).normalize();
        final Vector3D r = arriving.crossProduct(t).normalize();
        return new Vector3D(FastMath.cos(angle), t, FastMath.sin(angle), r);
    }

    /** The angle of the aim point for excess velocities before and after, rad, -pi to pi. */
    public static double angle(Vector3D arriving, Vector3D leaving) {
        return FastMath.atan2(
                -leaving.dotProduct(aim(arriving, 0.5 * FastMath.PI)), -leaving.dotProduct(aim(arriving, 0.0)));
    }
}
