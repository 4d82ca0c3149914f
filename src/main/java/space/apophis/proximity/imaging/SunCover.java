package space.apophis.proximity.imaging;

/**
 * How much of the Sun's disc another disc covers, both seen as flat and round: the lens of two circles (e.g. Montenbruck and Gill
 * 2000, Satellite Orbits, section 3.4).
 */
public final class SunCover {

    private SunCover() {}

    /**
     * The share of the area of a disc that another covers.
     *
     * @param sun radius of the disc that is covered, rad
     * @param body radius of the disc before it, rad
     * @param separation of their centres, rad
     */
    public static double share(double sun, double body, double separation) {
        if (separation >= sun + body) {
            return 0.0;
        }
        if (separation <= Math.abs(sun - body)) {
            return body >= sun ? 1.0 : body * body / (sun * sun);
        }
        final double x = (separation * separation + sun * sun - body * body) / (2.0 * separation);
        final double y = Math.sqrt(Math.max(0.0, sun * sun - x * x));
        final double lens = sun * sun * Math.acos(clamped(x / sun))
                + body * body * Math.acos(clamped((separation - x) / body))
                - separation * y;
        return lens / (Math.PI * sun * sun);
    }

    private static double clamped(double cosine) {
        return Math.max(-1.0, Math.min(1.0, cosine));
    }
}
