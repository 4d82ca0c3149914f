package space.apophis.chart.paper;

import space.apophis.study.result.StateSample;

/**
 * A vector in the axes of the ecliptic and equinox J2000, in the unit of what it was made from. The ICRF is turned
 * about its x axis by the obliquity 84 381.448 arcseconds (IAU 1976), the value of JPL's ecliptic elements.
 */
public record Ecliptic(double x, double y, double z) {

    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600);
    private static final double COS = Math.cos(OBLIQUITY);
    private static final double SIN = Math.sin(OBLIQUITY);

    /** Of a vector in ICRF axes. */
    public static Ecliptic ofIcrf(double x, double y, double z) {
        return new Ecliptic(x, COS * y + SIN * z, COS * z - SIN * y);
    }

    /** The position of a sample, km. */
    public static Ecliptic position(StateSample sample) {
        return ofIcrf(sample.xKm(), sample.yKm(), sample.zKm());
    }

    /** The velocity of a sample, km/s. */
    public static Ecliptic velocity(StateSample sample) {
        return ofIcrf(sample.vxKmS(), sample.vyKmS(), sample.vzKmS());
    }

    /** Where a sample from the Sun is drawn on {@link #panel}, au. */
    public static Point place(StateSample sample) {
        return place(sample.xKm(), sample.yKm(), sample.zKm());
    }

    /** The same, of a position in ICRF axes, km. */
    public static Point place(double xKm, double yKm, double zKm) {
        final Ecliptic place = ofIcrf(xKm, yKm, zKm);
        return new Point(place.x / Yardstick.AU_KM, place.y / Yardstick.AU_KM);
    }

    /** A plane about the Sun, seen from the north pole of the ecliptic. */
    public static PanelBuilder panel(double halfAu) {
        return PanelBuilder.plane(
                Axis.plane("Ecliptic x, towards the equinox J2000, au", halfAu, "0.0##"),
                Axis.plane("Ecliptic y, au", halfAu, "0.0##"));
    }

    /** Scalar product. */
    public double dot(Ecliptic other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** Length. */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** Difference. */
    public Ecliptic minus(Ecliptic other) {
        return new Ecliptic(x - other.x, y - other.y, z - other.z);
    }

    /** Half way to another vector. */
    public Ecliptic middle(Ecliptic other) {
        return new Ecliptic((x + other.x) / 2, (y + other.y) / 2, (z + other.z) / 2);
    }

    /** Vector product. */
    public Ecliptic cross(Ecliptic other) {
        return new Ecliptic(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** Ecliptic longitude, radians in (-pi, pi]. */
    public double longitude() {
        return Math.atan2(y, x);
    }
}
