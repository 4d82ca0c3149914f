package space.apophis.smallbody.shape;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.BodyField;
import space.apophis.gravity.EllipsoidField;

/**
 * An ellipsoid of constant density; a ball is one of equal semi-axes.
 *
 * <pre>{@code
 * Shape apophis = new Ellipsoid(237.0, 165.0, 142.5);
 * double volume = apophis.volume(); // m^3
 * }</pre>
 *
 * @param a semi-axis along x, the long one, m
 * @param b along y, m
 * @param c along z, the short one, m
 */
public record Ellipsoid(double a, double b, double c) implements Shape {

    public Ellipsoid {
        if (!(a >= b && b >= c && c > 0.0 && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an ellipsoid needs falling semi-axes above 0");
        }
    }

    /**
     * A ball.
     *
     * @param radius m
     */
    public static Ellipsoid ball(double radius) {
        return new Ellipsoid(radius, radius, radius);
    }

    @Override
    public double volume() {
        return 4.0 / 3.0 * FastMath.PI * a * b * c;
    }

    @Override
    public double boundingRadius() {
        return a;
    }

    @Override
    public double[] inertiaOverMass() {
        return new double[] {(b * b + c * c) / 5.0, (c * c + a * a) / 5.0, (a * a + b * b) / 5.0};
    }

    @Override
    public boolean isInside(Vector3D point) {
        return scaled(point).getNormSq() < 1.0;
    }

    @Override
    public Optional<SurfacePoint> hit(Vector3D origin, Vector3D direction) {
        // in units of the semi-axes it is the unit ball; from the ray's point nearest to the centre nothing cancels
        final Vector3D ray = scaled(direction);
        final Vector3D from = scaled(origin);
        final double nearest = -from.dotProduct(ray) / ray.getNormSq();
        final double chord = 1.0 - new Vector3D(1.0, from, nearest, ray).getNormSq();
        if (!(nearest > 0.0 && chord > 0.0)) {
            return Optional.empty();
        }
        final double range = nearest - FastMath.sqrt(chord) / ray.getNorm();
        final Vector3D place = new Vector3D(1.0, origin, range, direction);
        return range >= 0.0 ? Optional.of(new SurfacePoint(place, normal(place), range)) : Optional.empty();
    }

    @Override
    public BodyField field(double gm) {
        return new EllipsoidField(gm, a, b, c);
    }

    private Vector3D scaled(Vector3D v) {
        return new Vector3D(v.getX() / a, v.getY() / b, v.getZ() / c);
    }

    private Vector3D normal(Vector3D place) {
        final Vector3D scaled = scaled(place);
        return new Vector3D(scaled.getX() / a, scaled.getY() / b, scaled.getZ() / c).normalize();
    }
}
