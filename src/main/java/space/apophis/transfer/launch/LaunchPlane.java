package space.apophis.transfer.launch;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import org.orekit.utils.Constants;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.format.KeyWords;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.ParkingOrbit;

/**
 * The plane in which a launch leaves its site. The great circle through site and asymptote has its azimuth A and, to the
 * equator of date, the inclination of cos i = cos(latitude) sin A (Wakker 2015, Fundamentals of Astrodynamics, the chapter on
 * launching); along it a rocket flies one way or the other. Where the range allows neither, the plane is that of the edge
 * of the azimuths allowed, and the asymptote stands out of it by asin(sin(distance from the site) sin(azimuth from the circle)).
 *
 * @param azimuth of the inertial velocity at the site, from north over east, rad, 0 to 2 pi
 * @param inclination to the equator of date, rad
 * @param side of the orbit on which the site is left
 * @param normal along the angular momentum, unit vector, ICRF
 * @param outOfPlane angle of the asymptote, rad, 0 where the plane holds it
 * @param toFoot angle from the site, in the sense of the motion, to the asymptote or its foot in the plane, rad, 0 to 2 pi
 */
public record LaunchPlane(
        double azimuth, double inclination, NodeSide side, Vector3D normal, double outOfPlane, double toFoot) {

    private static final double EAST = 0.5 * FastMath.PI;

    /** Which way the latitude changes at the launch. */
    public enum NodeSide {
        /** North, from the ascending node on. */
        ASCENDING,
        /** South, towards the descending node. */
        DESCENDING;

        /** Its name in a result. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    /**
     * All planes to choose from at an instant: those that hold the asymptote, and those of the edges of the azimuths.
     *
     * @param place of the site
     * @param asymptote unit vector, ICRF
     */
    static List<LaunchPlane> of(SiteDirection place, LaunchSite site, Vector3D asymptote) {
        final double towards = place.azimuthTowards(asymptote);
        final List<LaunchPlane> planes = new ArrayList<>();
        for (double azimuth : new double[] {towards, towards + FastMath.PI}) {
            if (site.allows(azimuth)) {
                planes.add(at(azimuth, place, site, asymptote, true));
            }
        }
        for (double azimuth : new double[] {site.leastAzimuth(), site.greatestAzimuth()}) {
            planes.add(at(azimuth, place, site, asymptote, false));
        }
        return planes;
    }

    private static LaunchPlane at(
            double azimuth, SiteDirection place, LaunchSite site, Vector3D asymptote, boolean holds) {
        final Vector3D heading = place.heading(azimuth);
        final Vector3D normal = Vector3D.crossProduct(place.zenith(), heading);
        return new LaunchPlane(
                MathUtils.normalizeAngle(azimuth, FastMath.PI),
                site.inclination(azimuth),
                FastMath.cos(azimuth) > 0.0 ? NodeSide.ASCENDING : NodeSide.DESCENDING,
                normal,
                holds ? 0.0 : FastMath.abs(FastMath.asin(asymptote.dotProduct(normal))),
                MathUtils.normalizeAngle(
                        FastMath.atan2(asymptote.dotProduct(heading), asymptote.dotProduct(place.zenith())),
                        FastMath.PI));
    }

    /** How far the azimuth is from east, rad. */
    double fromEast() {
        return FastMath.abs(MathUtils.normalizeAngle(azimuth - EAST, 0.0));
    }

    /**
     * What Earth's rotation gives less than to a launch due east, m/s: with V on the circle and w of the site eastward,
     * sqrt(V^2 + w^2 - 2 V w sin A) - (V - w).
     *
     * @param latitude of the site, rad
     */
    public double rotationLoss(ParkingOrbit parking, double latitude) {
        final double circular = FastMath.sqrt(parking.gm() / parking.radius());
        final double site =
                Constants.WGS84_EARTH_ANGULAR_VELOCITY * Body.EARTH.equatorialRadius() * FastMath.cos(latitude);
        return FastMath.sqrt(circular * circular + site * site - 2.0 * circular * site * FastMath.sin(azimuth))
                - (circular - site);
    }
}
