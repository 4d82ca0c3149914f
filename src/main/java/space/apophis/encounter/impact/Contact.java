package space.apophis.encounter.impact;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.frames.Transform;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * A place above a turning body, and how a small body comes down there.
 *
 * @param time TDB seconds since J2000
 * @param place geodetic latitude, longitude east, rad, and height above the surface, m
 * @param inertialSpeed against the centre of the body, not turning with it, m/s
 * @param groundSpeed against the turning ground, m/s
 * @param descent angle of the path against the turning ground below the horizontal, rad; negative where it rises
 * @param azimuth to which the path leads over the turning ground, from north through east, rad, in [0, 2 pi)
 */
public record Contact(
        double time, GeodeticPoint place, double inertialSpeed, double groundSpeed, double descent, double azimuth) {

    /**
     * Of a state.
     *
     * @param relative from the centre of the body, ICRF axes, m and m/s by TDB
     * @param t TDB seconds since J2000
     */
    static Contact of(SolarSystem solarSystem, BodySurface surface, PVCoordinates relative, double t) {
        final Transform turning = surface.inertial()
                .getTransformTo(
                        surface.ellipsoid().getBodyFrame(), solarSystem.clock().date(t));
        final PVCoordinates fixed =
                turning.transformPVCoordinates(new PVCoordinates(relative.getPosition(), relative.getVelocity()));
        final GeodeticPoint place = surface.below(relative.getPosition(), t);
        final Vector3D velocity = fixed.getVelocity();
        final double speed = velocity.getNorm();
        return new Contact(
                t,
                place,
                relative.getVelocity().getNorm(),
                speed,
                FastMath.asin(-velocity.dotProduct(place.getZenith()) / speed),
                MathUtils.normalizeAngle(
                        FastMath.atan2(velocity.dotProduct(place.getEast()), velocity.dotProduct(place.getNorth())),
                        FastMath.PI));
    }
}
