package space.apophis.proximity.spin;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;

/**
 * Attitude and angular momentum of a body.
 *
 * @param moments of the body
 * @param attitude takes vectors of its principal axes to ICRF ones
 * @param momentum over the greatest moment, ICRF, rad/s
 */
public record SpinState(PrincipalMoments moments, Rotation attitude, Vector3D momentum) {

    /**
     * A state of a free rotation.
     *
     * @param pole direction of the angular momentum, ICRF, of unit length
     * @param rotationAngle share of the rotation period times 2 pi since the greatest turning rate about the long axis, rad
     * @param precessionAngle of the long axis about the pole, from the ascending node on the equator of the ICRF, rad
     */
    public static SpinState of(FreeRotation rotation, Vector3D pole, double rotationAngle, double precessionAngle) {
        final double t = rotation.isPure() ? 0.0 : rotationAngle / MathUtils.TWO_PI * rotation.rotationPeriod();
        return at(rotation, pole, rotation.rates(t), precessionAngle);
    }

    /**
     * The state of a free rotation some time after the greatest turning rate about the long axis.
     *
     * @param t since then, s
     * @param precessionAngle then, rad
     */
    public static SpinState after(FreeRotation rotation, Vector3D pole, double t, double precessionAngle) {
        return at(rotation, pole, rotation.rates(t), precessionAngle + rotation.precession(t));
    }

    private static SpinState at(FreeRotation rotation, Vector3D pole, Vector3D rates, double azimuth) {
        final PrincipalMoments moments = rotation.moments();
        final Vector3D own =
                new Vector3D(moments.a() * rates.getX(), moments.b() * rates.getY(), moments.c() * rates.getZ());
        final Vector3D node = node(pole);
        final Vector3D direction =
                new Vector3D(FastMath.cos(azimuth), node, FastMath.sin(azimuth), pole.crossProduct(node));
        final boolean alongLong = own.getY() == 0.0 && own.getZ() == 0.0;
        return new SpinState(
                moments,
                new Rotation(own, alongLong ? Vector3D.PLUS_J : Vector3D.PLUS_I, pole, direction),
                pole.scalarMultiply(rotation.momentum()));
    }

    /** The ascending node of the plane normal to a pole on the equator of the ICRF; the x axis where there is none. */
    private static Vector3D node(Vector3D pole) {
        final Vector3D cross = Vector3D.PLUS_K.crossProduct(pole);
        return cross.getNorm() == 0.0 ? Vector3D.PLUS_I : cross.normalize();
    }

    /** How it goes on without torque. */
    public FreeRotation rotation() {
        return FreeRotation.of(moments, attitude.applyInverseTo(momentum));
    }
}
