package space.apophis.deflection;

import org.hipparchus.util.FastMath;
import space.apophis.gravity.GravitationalConstant;

/**
 * A craft that hovers before an asteroid and tows it by its gravity: a = G m / d^2. Its engines are canted so that their exhaust
 * misses the asteroid, T cos(asin(r/d) + phi) = G M m / d^2 (Lu and Love 2005, Nature 438, 177).
 *
 * @param mass m of the craft, kg
 * @param distance d from the centre of the asteroid, m
 * @param plumeHalfAngle phi of the exhaust, rad
 */
public record GravityTractor(double mass, double distance, double plumeHalfAngle) {

    /** Of the asteroid, m/s^2. */
    public double acceleration() {
        return GravitationalConstant.CODATA_2018 * mass / (distance * distance);
    }

    /** From the axis to the middle of the exhaust, rad. */
    public double cant(double radius) {
        return FastMath.asin(radius / distance) + plumeHalfAngle;
    }

    /**
     * Thrust of all engines together that holds the craft there, N.
     *
     * @param radius r of the asteroid, m, less than the distance
     * @param target mass M of the asteroid, kg
     */
    public double thrust(double radius, double target) {
        return acceleration() * target / FastMath.cos(cant(radius));
    }
}
