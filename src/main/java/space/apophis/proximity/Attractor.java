package space.apophis.proximity;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.BodyField;
import space.apophis.smallbody.shape.Shape;

/**
 * A small body that attracts the craft: the asteroid, or its moon.
 *
 * @param name for people
 * @param gm m^3/s^2
 * @param shape of its surface; null for a point
 * @param field in its own axes
 * @param place from the centre of mass of all of them, ICRF, m, by TDB seconds since J2000
 * @param orientation takes vectors of its own axes to the ICRF ones, by TDB seconds since J2000
 */
public record Attractor(
        String name,
        double gm,
        Shape shape,
        BodyField field,
        DoubleFunction<Vector3D> place,
        DoubleFunction<Rotation> orientation) {

    /** Of the ball whose shadow stands for its own: that of the same volume, m; 0 where it has no size. */
    public double shadowRadius() {
        return shape == null ? 0.0 : FastMath.cbrt(3.0 * shape.volume() / (4.0 * FastMath.PI));
    }

    /**
     * The acceleration of a craft.
     *
     * @param t TDB seconds since J2000
     * @param craft from the centre of mass of all attractors, ICRF, m
     * @return ICRF, m/s^2
     */
    public Vector3D acceleration(double t, Vector3D craft) {
        final Rotation rotation = orientation.apply(t);
        final Vector3D own = rotation.applyInverseTo(craft.subtract(place.apply(t)));
        final double[] out = new double[3];
        field.add(own.getX(), own.getY(), own.getZ(), out, 0);
        return rotation.applyTo(new Vector3D(out));
    }
}
