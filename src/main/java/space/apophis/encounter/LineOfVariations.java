package space.apophis.encounter;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.OrbitSample;

/**
 * Orbits that differ from the nominal one in nothing but their timing: the body is where it would be so many seconds
 * later, or earlier, on the same ellipse about the Sun. Across the target plane of a later pass they run along zeta, the
 * axis of early and late, as orbits along the weak direction of a fit do (Milani et al. 2005).
 *
 * @param nominal at the epoch
 * @param gmSun m^3/s^2
 */
public record LineOfVariations(OrbitSample nominal, double gmSun) {

    /**
     * The orbit that is ahead by some time. The state is carried on by its Taylor series to the third order in time, which
     * for 100 s leaves out less than a centimetre.
     *
     * @param ahead s, some hundred at most
     */
    public OrbitSample at(double ahead) {
        final Vector3D r = nominal.position();
        final Vector3D v = nominal.velocity();
        final double r2 = r.getNormSq();
        final double pull = -gmSun / (r2 * Math.sqrt(r2));
        final Vector3D acceleration = r.scalarMultiply(pull);
        final Vector3D jerk = new Vector3D(pull, v, -3.0 * pull * r.dotProduct(v) / r2, r);
        final double half = 0.5 * ahead * ahead;
        return new OrbitSample(
                new Vector3D(1.0, r, ahead, v, half, acceleration, half * ahead / 3.0, jerk),
                new Vector3D(1.0, v, ahead, acceleration, half, jerk),
                nominal.nonGravitational());
    }
}
