package space.apophis.observation;

import org.orekit.bodies.GeodeticPoint;

/**
 * A place to observe from.
 *
 * @param latitude geodetic, WGS84, rad, north positive
 * @param longitude rad, east positive
 * @param height above the ellipsoid, m
 * @param source of the position
 */
public record Site(String name, double latitude, double longitude, double height, String source) {

    /** The same as Orekit has it. */
    public GeodeticPoint point() {
        return new GeodeticPoint(latitude, longitude, height);
    }
}
