package space.apophis.observation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;

/**
 * Where an observer sees the asteroid: astrometric, that is with light time and without aberration or the bending of
 * light, ICRF axes. Aberration, which shifts it and the stars beside it alike, is 20.5 arcsec at most.
 *
 * @param time of observation, TDB seconds since J2000
 * @param direction from the observer then to the asteroid when the light left it, m
 * @param motion derivative of that vector by the time of observation, m/s
 * @param heliocentric the asteroid from the Sun when the light left it, m
 * @param sun from the observer to the Sun, light time allowed for, m
 * @param moon from the observer to the Moon, likewise
 */
public record ApparentPlace(
        double time, Vector3D direction, Vector3D motion, Vector3D heliocentric, Vector3D sun, Vector3D moon) {

    /** Distance from the observer when the light left it, m. */
    public double range() {
        return direction.getNorm();
    }

    /** m/s, positive when it recedes. */
    public double rangeRate() {
        return direction.dotProduct(motion) / range();
    }

    /** rad, 0 to 2 pi. */
    public double rightAscension() {
        return MathUtils.normalizeAngle(direction.getAlpha(), FastMath.PI);
    }

    /** rad. */
    public double declination() {
        return direction.getDelta();
    }

    /** Motion among the stars, |d x d'| / d^2, rad/s. */
    public double angularRate() {
        return direction.crossProduct(motion).getNorm() / direction.getNormSq();
    }

    /** Angle at the observer between asteroid and Sun, rad. */
    public double elongation() {
        return Vector3D.angle(direction, sun);
    }

    /** Angle at the observer between asteroid and Moon, rad. */
    public double moonSeparation() {
        return Vector3D.angle(direction, moon);
    }

    /** Angle at the asteroid between Sun and observer, rad. */
    public double phaseAngle() {
        return Vector3D.angle(direction, heliocentric);
    }

    /**
     * Angle under which a sphere is seen, rad.
     *
     * @param diameter m
     */
    public double apparentDiameter(double diameter) {
        return 2.0 * FastMath.asin(0.5 * diameter / range());
    }
}
