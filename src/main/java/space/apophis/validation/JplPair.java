package space.apophis.validation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

/**
 * A year through the flyby: start and end of a run of JPL's small-body integrator, as the ASSIST project uses them
 * for its test. The non-gravitational parameters belong to the pair and are not those of solution 220.
 */
public final class JplPair {

    /** The instant of the end, TDB seconds since J2000. */
    public static final double END = seconds(2462503.0372426095);

    static final String SOURCE = "JPL small-body integrator, ASSIST test pair";

    private static final double AU = 149597870700.0;
    private static final double DAY = 86400.0;

    private JplPair() {}

    /** The start, with the forces particular to it. */
    public static OrbitSolution start() {
        final double auPerDay2 = AU / (DAY * DAY);
        return new OrbitSolution(
                "JPL pair",
                SOURCE,
                seconds(2462138.5359989386),
                new Vector3D(-5.5946538550488512E-01, 8.5647564757574512E-01, 3.0415066217102493E-01)
                        .scalarMultiply(AU),
                new Vector3D(-1.3818324735921638E-02, -6.0088275597939191E-03, -2.5805044631309632E-03)
                        .scalarMultiply(AU / DAY),
                NonGravitational.inverseSquare(4.999999873689E-13 * auPerDay2, -2.901085508711E-14 * auPerDay2, 0.0));
    }

    /** The heliocentric position that JPL reaches, ICRF, m. */
    static Vector3D end() {
        return new Vector3D(1.7028330901729331E-02, 1.2193934090901304E+00, 4.7823589236374386E-01).scalarMultiply(AU);
    }

    private static double seconds(double julianDate) {
        return (julianDate - 2451545.0) * 86400.0;
    }
}
