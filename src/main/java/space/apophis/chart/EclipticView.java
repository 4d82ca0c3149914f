package space.apophis.chart;

import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;

/**
 * A direction to look from at the geocentric path: a projection without perspective on two perpendicular unit
 * vectors.
 *
 * @param across to the right of the paper
 * @param up to its top
 * @param acrossLabel what the horizontal axis is, without unit
 * @param upLabel what the vertical axis is, without unit
 */
record EclipticView(Ecliptic across, Ecliptic up, String acrossLabel, String upLabel) {

    /** From the north pole of the ecliptic, the equinox J2000 to the right. */
    static EclipticView fromNorth() {
        return new EclipticView(
                new Ecliptic(1, 0, 0), new Ecliptic(0, 1, 0), "Ecliptic x, towards the equinox J2000", "Ecliptic y");
    }

    /**
     * Along the plane of the ecliptic, from the side on which the asteroid goes to the right.
     *
     * @param velocity of the asteroid at the closest approach
     */
    static EclipticView edgeOn(Ecliptic velocity) {
        double longitude = velocity.longitude();
        long degrees = Math.floorMod(Math.round(Math.toDegrees(longitude)), 360);
        return new EclipticView(
                new Ecliptic(Math.cos(longitude), Math.sin(longitude), 0),
                new Ecliptic(0, 0, 1),
                "Along ecliptic longitude " + degrees + "\u00b0, the heading at closest approach",
                "Ecliptic z, north");
    }

    Point project(Ecliptic vector) {
        return new Point(vector.dot(across), vector.dot(up));
    }
}
