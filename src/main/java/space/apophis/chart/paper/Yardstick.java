package space.apophis.chart.paper;

/** Lengths people know, by which distances are read. */
public final class Yardstick {

    /** Mean distance of the Moon, km. */
    public static final double MOON_KM = 384400;
    /** Radius of the geostationary orbit, km. */
    public static final double GEOSTATIONARY_KM = 42164;
    /** The astronomical unit of IAU 2012 Resolution B2, km. */
    public static final double AU_KM = 149597870.7;

    private Yardstick() {}
}
