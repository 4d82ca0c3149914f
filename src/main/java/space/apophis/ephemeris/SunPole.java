package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/** Direction of the Sun's pole in the ICRF: right ascension 286.13, declination 63.87 degrees (Archinal et al. 2018). */
public final class SunPole {

    private static final double RIGHT_ASCENSION = FastMath.toRadians(286.13);
    private static final double DECLINATION = FastMath.toRadians(63.87);

    private SunPole() {}

    /** The unit vector of the pole, ICRF; a new array each time. */
    public static double[] direction() {
        return new double[] {
            FastMath.cos(DECLINATION) * FastMath.cos(RIGHT_ASCENSION),
            FastMath.cos(DECLINATION) * FastMath.sin(RIGHT_ASCENSION),
            FastMath.sin(DECLINATION)
        };
    }
}
