package space.apophis.deflection;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;
import space.apophis.uncertainty.NormalDraws;

/**
 * Changes of velocity that a hit may give, drawn: the momentum factor from a normal distribution with a half of its own on each side,
 * the direction of the ejecta from a normal one about each of two axes, the mass of the asteroid evenly by its logarithm over its
 * range. Each draw has a stream of its own, so that it does not depend on how many there are. Immutable.
 *
 * @param nominal hit
 * @param minus one sigma of the momentum factor below
 * @param plus one sigma above
 * @param spread one sigma of the direction of the ejecta, rad
 * @param leastMass of the asteroid, kg
 * @param greatestMass likewise
 * @param draws of four deviates
 */
public record MomentumDraws(
        KineticImpact nominal,
        double minus,
        double plus,
        double spread,
        double leastMass,
        double greatestMass,
        NormalDraws draws) {

    /** Deviates of a draw. */
    public static final int DEVIATES = 4;

    /** No momentum factor drawn is below this: a hit that goes through would give less than its momentum. */
    private static final double LEAST_BETA = 0.5;

    private static final double ROOT_2 = FastMath.sqrt(2.0);

    /**
     * One change of velocity, ICRF, m/s.
     *
     * @param number from 0
     */
    public Vector3D deltaV(int number) {
        return of(draws.sample(number));
    }

    /**
     * What one sigma of each deviate does, ICRF, m/s: half the difference between one above and one below. They are columns of a factor
     * of the covariance of the change of velocity, as far as that is linear.
     */
    public List<Vector3D> sigmas() {
        return IntStream.range(0, DEVIATES)
                .mapToObj(i -> of(unit(i, 1.0)).subtract(of(unit(i, -1.0))).scalarMultiply(0.5))
                .toList();
    }

    private static double[] unit(int deviate, double size) {
        final double[] z = new double[DEVIATES];
        z[deviate] = size;
        return z;
    }

    private Vector3D of(double[] z) {
        final double beta = FastMath.max(LEAST_BETA, nominal.beta() + (z[0] < 0.0 ? minus : plus) * z[0]);
        final double share = 0.5 * Erf.erfc(-z[3] / ROOT_2);
        final double mass = leastMass * FastMath.pow(greatestMass / leastMass, share);
        return new KineticImpact(nominal.mass(), nominal.velocity(), beta, turned(z[1], z[2])).deltaV(mass);
    }

    private Vector3D turned(double first, double second) {
        final Vector3D across = nominal.ejecta().orthogonal();
        final Vector3D other = Vector3D.crossProduct(nominal.ejecta(), across);
        final Vector3D turn = new Vector3D(spread * first, across, spread * second, other);
        if (turn.getNorm() == 0.0) {
            return nominal.ejecta();
        }
        return new Rotation(turn.normalize(), turn.getNorm(), RotationConvention.VECTOR_OPERATOR)
                .applyTo(nominal.ejecta());
    }
}
