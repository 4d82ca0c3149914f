package space.apophis.encounter;

import java.util.OptionalDouble;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * The two-body conic about a planet that a relative state osculates (Vallado 2013, section 2.3).
 *
 * @param gm gravitational parameter of the planet, m^3/s^2
 * @param position relative to the planet, inertial axes, m
 * @param velocity relative to the planet, same axes, m/s
 */
public record OsculatingConic(double gm, Vector3D position, Vector3D velocity) {

    /** Twice the specific orbital energy, m^2/s^2: the square of the excess velocity where it is positive. */
    public double characteristicEnergy() {
        return velocity.getNormSq() - 2.0 * gm / position.getNorm();
    }

    /** Speed at infinite distance, m/s; empty for an ellipse. */
    public OptionalDouble hyperbolicExcessVelocity() {
        final double c3 = characteristicEnergy();
        return c3 > 0.0 ? OptionalDouble.of(FastMath.sqrt(c3)) : OptionalDouble.empty();
    }

    /** Specific angular momentum, m^2/s. */
    public double angularMomentum() {
        return Vector3D.crossProduct(position, velocity).getNorm();
    }

    /** Distance from the planet to the asymptote, b = h / v_inf, m; empty for an ellipse. */
    public OptionalDouble impactParameter() {
        final OptionalDouble v = hyperbolicExcessVelocity();
        return v.isPresent() ? OptionalDouble.of(angularMomentum() / v.getAsDouble()) : OptionalDouble.empty();
    }

    public double eccentricity() {
        final double p = angularMomentum() * angularMomentum() / gm;
        // e^2 = 1 + p C3 / gm, never below zero but for rounding
        return FastMath.sqrt(FastMath.max(0.0, 1.0 + p * characteristicEnergy() / gm));
    }

    /** Least distance on the conic, m. */
    public double periapsis() {
        final double p = angularMomentum() * angularMomentum() / gm;
        return p / (1.0 + eccentricity());
    }

    /** Angle between the asymptotes' directions of motion, 2 asin(1/e), rad; empty for an ellipse. */
    public OptionalDouble turnAngle() {
        return characteristicEnergy() > 0.0
                ? OptionalDouble.of(2.0 * FastMath.asin(1.0 / eccentricity()))
                : OptionalDouble.empty();
    }
}
