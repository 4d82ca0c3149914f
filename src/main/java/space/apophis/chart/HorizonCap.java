package space.apophis.chart;

import space.apophis.chart.paper.Point;

/**
 * A body in the sky of every place on a round Earth: above the horizon within a cap about the point below it, whose
 * radius seen from the centre of Earth is acos(R / (R + h)).
 *
 * <p>The latitudes are taken as geodetic. Then the horizon is tilted rightly everywhere, and only the places of the
 * observer and of the body are off, by less than 22 km each: elevations are good to 44 km over the distance, which is
 * 0.07 degrees for Apophis at its closest.
 *
 * @param below the point that has the body in its zenith: longitude and latitude, degrees
 * @param altitudeKm of the body above it
 */
record HorizonCap(Point below, double altitudeKm) {

    /** Mean radius of Earth, (2a + b)/3 of WGS84, km. */
    static final double EARTH_KM = 6371.0088;

    HorizonCap {
        if (!(altitudeKm > 0)) {
            throw new IllegalArgumentException("altitude of " + altitudeKm + " km");
        }
    }

    /** Elevation of the body above the horizon of a place, degrees. */
    double elevationDeg(Point place) {
        double cos = cosineOfDistance(place);
        double sin = Math.sqrt(Math.max(0, 1 - cos * cos));
        return Math.toDegrees(Math.atan2(cos - nearness(), sin));
    }

    /** Cosine of the angle at the centre of Earth between a place and the point below. */
    double cosineOfDistance(Point place) {
        double here = Math.toRadians(place.y());
        double there = Math.toRadians(below.y());
        double apart = Math.toRadians(place.x() - below.x());
        double cos = Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(apart);
        return Math.max(-1, Math.min(1, cos));
    }

    /** R / (R + h): the cosine of the radius of the cap. */
    double nearness() {
        return EARTH_KM / (EARTH_KM + altitudeKm);
    }
}
