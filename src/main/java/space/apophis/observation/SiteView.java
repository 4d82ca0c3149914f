package space.apophis.observation;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import org.orekit.frames.StaticTransform;
import org.orekit.frames.TopocentricFrame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/** The sky of one site. Holds work space: one for each thread. */
public final class SiteView {

    private static final double HALF_DAY = 43_200.0;

    /** Of any place on Earth by its rotation, m/s. */
    private static final double FASTEST_SITE = 500.0;

    private final SolarSystem solarSystem;
    private final BodySurface surface;
    private final Sky sky;
    private final Site site;
    private final TopocentricFrame horizon;

    public SiteView(SolarSystem solarSystem, BodySurface surface, Sky sky, Site site) {
        this.solarSystem = solarSystem;
        this.surface = surface;
        this.sky = sky;
        this.site = site;
        this.horizon = surface.horizon(site.point(), site.name());
    }

    public Site site() {
        return site;
    }

    /** East, north and zenith of the site. */
    TopocentricFrame horizon() {
        return horizon;
    }

    /** Where the site sees the asteroid. */
    public ApparentPlace place(double t) {
        return sky.place(surface.state(site.point(), t), t);
    }

    /** The asteroid from the centre of Earth, at the place from which its light arrives at the site. */
    PVCoordinates arriving(double t) {
        final PVCoordinates observer = surface.state(site.point(), t);
        final Sky.Light light = sky.light(observer, t);
        return new PVCoordinates(
                observer.getPosition().add(light.direction()),
                observer.getVelocity().add(light.motion()));
    }

    /** The way of the light of the asteroid to the site, m. */
    double range(double t) {
        return sky.light(surface.state(site.point(), t), t).direction().getNorm();
    }

    /** Elevation of the centre of the Sun, rad; its light time moves it by 0.003 arcsec against the stars. */
    double sunElevation(double t) {
        return horizon.getElevation(
                sky.geocentricSun(t).getPosition(),
                surface.inertial(),
                solarSystem.clock().date(t));
    }

    /** The spans in which it stands above an elevation, rad, cut at the ends of the search. */
    public List<TimeSpan> above(InstantSearch search, double leastElevation) {
        return search.below(t -> leastElevation - direction(t).elevation(), this::greatestElevationRate);
    }

    /**
     * What the elevation changes by at most over the half day from an instant, rad/s: by Earth's rotation, and by twice the present
     * speed at the least distance that it could lead to. Longer than half a day no elevation is away from another at that rate.
     */
    private double greatestElevationRate(double t) {
        final PVCoordinates asteroid = sky.geocentric(t);
        final double speed = 2.0 * asteroid.getVelocity().getNorm() + FASTEST_SITE;
        final double nearest = asteroid.getPosition().getNorm() - HALF_DAY * speed;
        return nearest > 0.0 ? Constants.WGS84_EARTH_ANGULAR_VELOCITY + speed / nearest : Double.POSITIVE_INFINITY;
    }

    /** Where in its sky that is. */
    public SkyDirection direction(double t) {
        final ApparentPlace place = place(t);
        final AbsoluteDate date = solarSystem.clock().date(t);
        final StaticTransform toHorizon = surface.inertial().getStaticTransformTo(horizon, date);
        final Vector3D asteroid = toHorizon.transformVector(place.direction());
        return new SkyDirection(
                place,
                MathUtils.normalizeAngle(FastMath.atan2(asteroid.getX(), asteroid.getY()), FastMath.PI),
                asteroid.getDelta(),
                toHorizon.transformVector(place.sun()).getDelta());
    }

    /**
     * A direction in the sky of a site, without refraction and aberration.
     *
     * @param place in the sky of that site
     * @param azimuth from north over east, rad, 0 to 2 pi
     * @param elevation above the plane that touches the ellipsoid, rad
     * @param sunElevation of the centre of the Sun, rad
     */
    public record SkyDirection(ApparentPlace place, double azimuth, double elevation, double sunElevation) {

        /** TDB seconds since J2000. */
        public double time() {
            return place.time();
        }
    }
}
