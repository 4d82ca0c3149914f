package space.apophis.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A craft that hits an asteroid: M dv = m U + m (beta - 1) (E.U) E, with the velocity U of the craft relative to the asteroid
 * and the unit vector E of the push by the ejecta (Cheng et al. 2023, Nature 616, 457, momentum balance of the text; the sign of E
 * cancels). With E along U it is beta m U.
 *
 * @param mass m of the craft, kg
 * @param velocity U, ICRF, m/s
 * @param beta momentum factor
 * @param ejecta E, unit vector, ICRF
 */
public record KineticImpact(double mass, Vector3D velocity, double beta, Vector3D ejecta) {

    /** With the ejecta straight back along the way of arrival. */
    public static KineticImpact straight(double mass, Vector3D velocity, double beta) {
        return new KineticImpact(mass, velocity, beta, velocity.normalize());
    }

    /** Momentum given to the asteroid, ICRF, kg m/s. */
    public Vector3D momentum() {
        return new Vector3D(mass, velocity, mass * (beta - 1.0) * ejecta.dotProduct(velocity), ejecta);
    }

    /**
     * Change of velocity of what is hit, ICRF, m/s.
     *
     * @param target its mass, kg
     */
    public Vector3D deltaV(double target) {
        return momentum().scalarMultiply(1.0 / target);
    }
}
