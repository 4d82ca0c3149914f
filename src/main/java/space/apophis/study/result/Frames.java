package space.apophis.study.result;

/** Axes and origins as tables name them. */
final class Frames {

    static final String ICRF = "ICRF axes";
    static final String SUN = "ICRF axes, from the Sun";
    static final String EARTH = "ICRF axes, from Earth";
    static final String PASSED = "ICRF axes, from the body passed";
    static final String STRUCK = "ICRF axes, from the body struck";
    static final String ASTEROID = "ICRF axes, from the asteroid";
    static final String SUN_FRAME = "from the asteroid, x towards the Sun, z along the normal of its orbit";
    static final String CAMERA = "from the craft, axes of the first camera: x right, y up, z towards the craft";
    static final String PRINCIPAL = "principal axes of the body, from its centre of mass";
    static final String TURNING = "from the asteroid, axes that turn with it";
    static final String ECLIPTIC = "ecliptic of J2000";
    static final String OF_DATE = "equator of date";
    static final String GROUND = "geodetic on WGS84 for Earth, elsewhere on the mean sphere; east positive";
    static final String BODY = "of the body's principal axes, from its centre of mass";
    static final String HORIZON = "horizon of the site, azimuth from north through east";
    static final String OPIK = "target plane, axes of Opik's theory";
    static final String PLANE = "target plane, T and R of the pole that is named";
    static final String ORBIT = "heliocentric orbit: along the velocity, away from the Sun, along the normal";

    private Frames() {}
}
