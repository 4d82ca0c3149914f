package space.apophis.transfer.launch;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.BodySurface;
import space.apophis.transfer.LaunchSite;

/**
 * A launch site that turns with Earth. As everywhere that inclinations of launches are reckoned here, its geodetic latitude is
 * taken for that of a sphere, 0.19 deg from the geocentric one at most.
 *
 * @param earth its surface, for its turn
 */
public record TurningSite(LaunchSite site, BodySurface earth) implements DoubleFunction<SiteDirection> {

    /**
     * Where it is.
     *
     * @param time TDB seconds since J2000
     */
    @Override
    public SiteDirection apply(double time) {
        final Rotation toFixed = earth.turn(time).getRotation();
        return new SiteDirection(
                toFixed.applyInverseTo(new Vector3D(site.longitude(), site.latitude())),
                toFixed.applyInverseTo(Vector3D.PLUS_K));
    }
}
