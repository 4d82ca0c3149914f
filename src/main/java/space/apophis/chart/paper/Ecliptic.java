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

    /** Ecliptic longitude, radians in (-pi, pi]. */
    public double longitude() {
        return Math.atan2(y, x);
    }
}
