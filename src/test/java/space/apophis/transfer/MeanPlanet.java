package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * A planet by mean elements and their rates per century, ecliptic of J2000: au and degrees, in the order a, e, i, mean
 * longitude, longitude of perihelion, node.
 */
public record MeanPlanet(double au, double gmSun, double[] elements, double[] rates) {

    /** Standish, 'Keplerian elements for approximate positions of the major planets', 1800 to 2050. */
    public static final MeanPlanet STANDISH_EARTH = standish(
            new double[] {1.00000261, 0.01671123, -0.00001531, 100.46457166, 102.93768193, 0.0},
            new double[] {0.00000562, -0.00004392, -0.01294668, 35999.37244981, 0.32327364, 0.0});

    public static final MeanPlanet STANDISH_MARS = standish(
            new double[] {1.52371034, 0.09339410, 1.84969142, -4.55343205, -23.94362959, 49.55953891},
            new double[] {0.00001847, 0.00007882, -0.00813131, 19140.30268499, 0.44441088, -0.29257343});

    private static MeanPlanet standish(double[] elements, double[] rates) {
        return new MeanPlanet(149597870700.0, 132712440018e9, elements, rates);
    }

    /** Heliocentric state, ecliptic of J2000, by TDB seconds since J2000. */
    PVCoordinates ecliptic(double t) {
        double centuries = t / (36525.0 * 86400.0);
        double[] now = new double[6];
        for (int k = 0; k < 6; k++) {
            now[k] = elements[k] + rates[k] * centuries;
        }
        return new KeplerianOrbit(
                        now[0] * au,
                        now[1],
                        Math.toRadians(now[2]),
                        Math.toRadians(now[4] - now[5]),
                        Math.toRadians(now[5]),
                        Math.toRadians(Math.IEEEremainder(now[3] - now[4], 360.0)),
                        PositionAngleType.MEAN,
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        gmSun)
                .getPVCoordinates();
    }

    /** The same turned to the equator by Standish's obliquity, 23.43928 deg. */
    public PVCoordinates equatorial(double t) {
        Rotation turn = new Rotation(Vector3D.PLUS_I, Math.toRadians(23.43928), RotationConvention.VECTOR_OPERATOR);
        PVCoordinates state = ecliptic(t);
        return new PVCoordinates(turn.applyTo(state.getPosition()), turn.applyTo(state.getVelocity()));
    }
}
