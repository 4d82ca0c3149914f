package space.apophis.proximity.spin;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import space.apophis.smallbody.HeliocentricElements;

/**
 * A direction as poles are published, in the ecliptic of J2000 (obliquity 84381.448 arcsec, IAU 1976).
 *
 * @param longitude rad, from 0
 * @param latitude rad
 */
public record EclipticDirection(double longitude, double latitude) {

    /** Of an ICRF vector of any length. */
    public static EclipticDirection of(Vector3D icrf) {
        final double cos = FastMath.cos(HeliocentricElements.OBLIQUITY);
        final double sin = FastMath.sin(HeliocentricElements.OBLIQUITY);
        final Vector3D own = new Vector3D(
                icrf.getX(), cos * icrf.getY() + sin * icrf.getZ(), -sin * icrf.getY() + cos * icrf.getZ());
        return new EclipticDirection(MathUtils.normalizeAngle(own.getAlpha(), FastMath.PI), own.getDelta());
    }

    /** ICRF, of unit length. */
    public Vector3D icrf() {
        final Vector3D own = new Vector3D(longitude, latitude);
        final double cos = FastMath.cos(HeliocentricElements.OBLIQUITY);
        final double sin = FastMath.sin(HeliocentricElements.OBLIQUITY);
        return new Vector3D(own.getX(), cos * own.getY() - sin * own.getZ(), sin * own.getY() + cos * own.getZ());
    }
}
