package space.apophis.transfer;

import java.io.Serializable;
import org.hipparchus.util.FastMath;

/**
 * A launch site and the inclinations it reaches: cos i = cos(latitude) sin(azimuth), for a sphere that does not turn; on
 * the turning Earth the azimuth of the inertial velocity is meant.
 *
 * @param name for people
 * @param latitude rad
 * @param longitude east, rad
 * @param leastAzimuth from north over east, rad
 * @param greatestAzimuth rad, above the least by at most 2 pi
 */
public record LaunchSite(String name, double latitude, double longitude, double leastAzimuth, double greatestAzimuth)
        implements Serializable {

    private static final double QUARTER = 0.5 * FastMath.PI;

    public LaunchSite {
        if (!(FastMath.abs(latitude) <= QUARTER)
                || !(greatestAzimuth >= leastAzimuth && greatestAzimuth - leastAzimuth <= 4.0 * QUARTER)) {
            throw new IllegalArgumentException(
                    name + ": a launch site needs a latitude within 90 degrees and azimuths that rise");
        }
    }

    /** Inclination of the orbit of a launch at an azimuth, rad. */
    public double inclination(double azimuth) {
        return FastMath.acos(FastMath.cos(latitude) * FastMath.sin(azimuth));
    }

    /** The least inclination the azimuths allow, rad. */
    public double leastInclination() {
        return allows(QUARTER)
                ? inclination(QUARTER)
                : FastMath.min(inclination(leastAzimuth), inclination(greatestAzimuth));
    }

    /** The greatest inclination the azimuths allow, rad. */
    public double greatestInclination() {
        return allows(3.0 * QUARTER)
                ? inclination(3.0 * QUARTER)
                : FastMath.max(inclination(leastAzimuth), inclination(greatestAzimuth));
    }

    /** Whether the range allows an azimuth, rad, whatever turns it has. */
    public boolean allows(double azimuth) {
        final double turns = FastMath.ceil((leastAzimuth - azimuth) / (4.0 * QUARTER));
        return azimuth + turns * 4.0 * QUARTER <= greatestAzimuth;
    }

    /**
     * The least inclination that reaches a declination in plane, as a plane holds directions up to its inclination on
     * both sides of the equator; where none of the site does, the nearest it has.
     *
     * @param declination of the asymptote, rad
     * @return rad
     */
    public double inclinationFor(double declination) {
        final double needed = FastMath.abs(declination);
        return FastMath.min(FastMath.max(needed, leastInclination()), greatestInclination());
    }

    /** Angle by which a declination stands out of the best plane of the site, rad; 0 where it is in reach. */
    public double outOfPlane(double declination) {
        // No inclination of a site is nearer to the equator than its latitude.
        if (FastMath.abs(declination) <= FastMath.abs(latitude)) {
            return 0.0;
        }
        final double inclination = inclinationFor(declination);
        final double reach = FastMath.min(inclination, 2.0 * QUARTER - inclination);
        return FastMath.max(0.0, FastMath.abs(declination) - reach);
    }
}
