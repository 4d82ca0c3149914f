package space.apophis.proximity;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.SinCos;
import space.apophis.scenario.body.MoonSpec;
import space.apophis.smallbody.HeliocentricElements;

/**
 * A moon on a circle about its asteroid.
 *
 * @param separation of the two centres, m
 * @param rate rad/s
 * @param epoch TDB seconds since J2000
 * @param start direction of the moon from the asteroid at the epoch, ICRF, of unit length
 * @param ahead direction of its motion then, likewise
 */
public record MoonOrbit(double separation, double rate, double epoch, Vector3D start, Vector3D ahead) {

    /**
     * As a body's file has it.
     *
     * @param epoch TDB seconds since J2000
     */
    public static MoonOrbit of(MoonSpec spec, double epoch) {
        final Vector3D pole = HeliocentricElements.toIcrf(new Vector3D(spec.poleLongitude(), spec.poleLatitude()));
        final Vector3D line = Vector3D.PLUS_K.crossProduct(pole);
        final Vector3D node = line.getNorm() > 0.0 ? line.normalize() : Vector3D.PLUS_I;
        final Vector3D across = pole.crossProduct(node);
        final SinCos place = FastMath.sinCos(spec.longitude());
        return new MoonOrbit(
                spec.separation(),
                2.0 * FastMath.PI / spec.period(),
                epoch,
                new Vector3D(place.cos(), node, place.sin(), across),
                new Vector3D(-place.sin(), node, place.cos(), across));
    }

    /**
     * The moon from the asteroid.
     *
     * @param t TDB seconds since J2000
     * @return ICRF, m
     */
    public Vector3D at(double t) {
        final SinCos turned = FastMath.sinCos(rate * (t - epoch));
        return new Vector3D(separation * turned.cos(), start, separation * turned.sin(), ahead);
    }

    /**
     * The direction of the moon's motion about the asteroid.
     *
     * @param t TDB seconds since J2000
     * @return ICRF, of unit length
     */
    public Vector3D heading(double t) {
        final SinCos turned = FastMath.sinCos(rate * (t - epoch));
        return new Vector3D(-turned.sin(), start, turned.cos(), ahead);
    }
}
