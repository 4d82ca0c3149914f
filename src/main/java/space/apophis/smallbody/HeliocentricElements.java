package space.apophis.smallbody;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.frames.Frame;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * Osculating elements about the Sun, ecliptic J2000 (IAU 1976 obliquity, x axis shared with the ICRF).
 *
 * @param gmSun gravitational parameter they were made with, m^3/s^2: elements mean nothing without it
 * @param perihelionDistance m
 * @param inclination rad, as all angles
 * @param timeSincePerihelion s, TDB
 */
public record HeliocentricElements(
        double gmSun,
        double eccentricity,
        double perihelionDistance,
        double inclination,
        double node,
        double argumentOfPerihelion,
        double timeSincePerihelion) {

    /** Obliquity of the ecliptic of J2000, rad: 84381.448 arcsec (IAU 1976). */
    public static final double OBLIQUITY = FastMath.toRadians(84381.448 / 3600.0);

    public HeliocentricElements {
        if (!(gmSun > 0.0) || !(eccentricity >= 0.0) || eccentricity == 1.0 || !(perihelionDistance > 0.0)) {
            throw new IllegalArgumentException("elements need GM > 0, e >= 0 but not 1, and q > 0");
        }
    }

    /** Elements of a heliocentric ICRF state. */
    public static HeliocentricElements of(Vector3D position, Vector3D velocity, double gmSun) {
        final PVCoordinates ecliptic = new PVCoordinates(toEcliptic(position), toEcliptic(velocity));
        final KeplerianOrbit orbit = new KeplerianOrbit(ecliptic, Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, gmSun);
        return new HeliocentricElements(
                gmSun,
                orbit.getE(),
                orbit.getA() * (1.0 - orbit.getE()),
                orbit.getI(),
                positive(orbit.getRightAscensionOfAscendingNode()),
                positive(orbit.getPerigeeArgument()),
                orbit.getMeanAnomaly() / orbit.getKeplerianMeanMotion());
    }

    /** Heliocentric ICRF position, m, and velocity, m/s. */
    public PVCoordinates state() {
        final double a = semiMajorAxis();
        final KeplerianOrbit orbit = new KeplerianOrbit(
                a,
                eccentricity,
                inclination,
                argumentOfPerihelion,
                node,
                meanMotion() * timeSincePerihelion,
                PositionAngleType.MEAN,
                Frame.getRoot(),
                AbsoluteDate.ARBITRARY_EPOCH,
                gmSun);
        final PVCoordinates ecliptic = orbit.getPVCoordinates();
        return new PVCoordinates(toIcrf(ecliptic.getPosition()), toIcrf(ecliptic.getVelocity()));
    }

    /** m; negative for a hyperbola. */
    public double semiMajorAxis() {
        return perihelionDistance / (1.0 - eccentricity);
    }

    /** m; infinite for a hyperbola. */
    public double aphelionDistance() {
        return eccentricity < 1.0 ? semiMajorAxis() * (1.0 + eccentricity) : Double.POSITIVE_INFINITY;
    }

    /** rad/s. */
    public double meanMotion() {
        final double a = FastMath.abs(semiMajorAxis());
        return FastMath.sqrt(gmSun / a) / a;
    }

    /** s; infinite for a hyperbola. */
    public double period() {
        return eccentricity < 1.0 ? 2.0 * FastMath.PI / meanMotion() : Double.POSITIVE_INFINITY;
    }

    /** rad, in [0, 2 pi) for an ellipse. */
    public double meanAnomaly() {
        final double m = meanMotion() * timeSincePerihelion;
        return eccentricity < 1.0 ? positive(m) : m;
    }

    private static double positive(double angle) {
        final double turn = 2.0 * FastMath.PI;
        return angle - turn * FastMath.floor(angle / turn);
    }

    private static Vector3D toEcliptic(Vector3D v) {
        return turn(v, FastMath.sin(-OBLIQUITY));
    }

    /** A vector of the ecliptic of J2000 in the axes of the ICRF. */
    public static Vector3D toIcrf(Vector3D v) {
        return turn(v, FastMath.sin(OBLIQUITY));
    }

    private static Vector3D turn(Vector3D v, double sin) {
        final double cos = FastMath.cos(OBLIQUITY);
        return new Vector3D(v.getX(), cos * v.getY() - sin * v.getZ(), sin * v.getY() + cos * v.getZ());
    }
}
