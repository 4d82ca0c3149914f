package space.apophis.observation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.frames.TopocentricFrame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;

/**
 * The turning Earth: the WGS84 ellipsoid in the ITRF of the IERS Conventions 2010 (precession and nutation IAU
 * 2006/2000A). Polar motion and UT1 - UTC are those of the data folder, zero where it has none, and tides of Earth's
 * rotation are left out.
 *
 * <p>What zero costs: UT1 - UTC is kept below 0.9 s, in which Earth turns by 13.5 arcsec, which is 0.42 km on the
 * equator; polar motion is below 0.6 arcsec or 20 m.
 *
 * <p>Positions and velocities here are geocentric, ICRF axes, m and m/s.
 */
public final class EarthSurface {

    private final TdbClock clock;
    private final Frame inertial;
    private final OneAxisEllipsoid ellipsoid;

    public EarthSurface(SolarSystem solarSystem) {
        final Frames frames = solarSystem.context().getFrames();
        this.clock = solarSystem.clock();
        this.inertial = frames.getGCRF();
        this.ellipsoid = new OneAxisEllipsoid(
                Constants.WGS84_EARTH_EQUATORIAL_RADIUS,
                Constants.WGS84_EARTH_FLATTENING,
                frames.getITRF(IERSConventions.IERS_2010, true));
    }

    /** The geocentric frame of ICRF axes. */
    public Frame inertial() {
        return inertial;
    }

    public OneAxisEllipsoid ellipsoid() {
        return ellipsoid;
    }

    /**
     * The point below a place: geodetic latitude and longitude, rad, and the altitude of the place, m.
     *
     * @param position geocentric, ICRF axes, m
     * @param t TDB seconds since J2000
     */
    public GeodeticPoint below(Vector3D position, double t) {
        return ellipsoid.transform(position, inertial, clock.date(t));
    }

    /** Where a point of the turning Earth is, and how it moves. */
    public PVCoordinates state(GeodeticPoint point, double t) {
        final AbsoluteDate date = clock.date(t);
        final PVCoordinates fixed = new PVCoordinates(ellipsoid.transform(point), Vector3D.ZERO, Vector3D.ZERO);
        return ellipsoid.getBodyFrame().getTransformTo(inertial, date).transformPVCoordinates(fixed);
    }

    /** East, north and zenith of a site, turning with Earth. */
    public TopocentricFrame horizon(Site site) {
        return new TopocentricFrame(ellipsoid, site.point(), site.name());
    }
}
