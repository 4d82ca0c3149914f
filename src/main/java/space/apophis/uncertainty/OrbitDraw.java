package space.apophis.uncertainty;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.RealMatrix;
import space.apophis.dynamics.OrbitSample;
import space.apophis.smallbody.NonGravitational;

/**
 * Orbits drawn from the Gaussian of an orbit solution: the nominal one plus a factor F of the covariance, F F^T, times
 * independent normal deviates (Tapley, Schutz and Born 2004, section 4.7). Each orbit has a stream of its own, of the
 * seed and its number, so that it does not depend on which others are drawn, nor in what order. Immutable.
 *
 * <p>The state is linear enough in the elements for that: at 2 km from the nominal, the sigma of Apophis in 2021, what
 * is of second order is some 2 km squared over an astronomical unit, 0.03 mm.
 */
public final class OrbitDraw implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OrbitSample nominal;
    private final double[][] factor;
    private final NormalDraws draws;

    /**
     * @param factor nine rows: heliocentric ICRF position, m, and velocity, m/s, then A1, A2 and A3, m/s^2
     * @param seed of the whole study
     */
    public OrbitDraw(OrbitSample nominal, RealMatrix factor, long seed) {
        this.nominal = nominal;
        this.factor = factor.getData();
        this.draws = new NormalDraws(seed, factor.getColumnDimension());
    }

    /**
     * One orbit.
     *
     * @param number from 0
     */
    public OrbitSample sample(int number) {
        return at(draws.sample(number));
    }

    /** How many independent deviates an orbit is drawn by. */
    public int dimension() {
        return draws.count();
    }

    /** The deviates that one orbit is drawn by. */
    public double[] deviates(int number) {
        return draws.sample(number);
    }

    /** The orbit of deviates. */
    public OrbitSample at(double[] deviates) {
        return displaced(nominal, factor, deviates);
    }

    /**
     * The orbit of a line of variations: so many sigmas along a direction.
     *
     * @param direction of unit length, as many numbers as there are deviates
     */
    public OrbitSample along(double[] direction, double sigmas) {
        final double[] deviates = direction.clone();
        for (int j = 0; j < deviates.length; j++) {
            deviates[j] *= sigmas;
        }
        return at(deviates);
    }

    /** One orbit that lies so many sigmas along a direction, drawn across it. */
    public OrbitSample across(int number, double[] direction, double sigmas) {
        final double[] deviates = draws.sample(number);
        double along = 0.0;
        for (int j = 0; j < deviates.length; j++) {
            along += deviates[j] * direction[j];
        }
        for (int j = 0; j < deviates.length; j++) {
            deviates[j] += (sigmas - along) * direction[j];
        }
        return at(deviates);
    }

    private static OrbitSample displaced(OrbitSample from, double[][] factor, double[] deviates) {
        final double[] change = new double[factor.length];
        for (int i = 0; i < change.length; i++) {
            for (int j = 0; j < deviates.length; j++) {
                change[i] += factor[i][j] * deviates[j];
            }
        }
        final NonGravitational own = from.nonGravitational();
        return new OrbitSample(
                from.position().add(new Vector3D(change[0], change[1], change[2])),
                from.velocity().add(new Vector3D(change[3], change[4], change[5])),
                new NonGravitational(
                        own.a1() + change[6],
                        own.a2() + change[7],
                        own.a3() + change[8],
                        own.aln(),
                        own.r0(),
                        own.nm(),
                        own.nn(),
                        own.nk(),
                        own.delay()));
    }
}
