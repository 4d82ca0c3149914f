package space.apophis.observation;

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
