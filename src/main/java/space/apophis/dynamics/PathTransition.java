package space.apophis.dynamics;

import java.util.Arrays;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.smallbody.NonGravitational;

/**
 * How states beside a path move: the state transition matrix by dPhi/dt = [0 I; G 0] Phi with the gradient G of gravity on the
 * path (Montenbruck and Gill 2000, section 7.2). Thrust and sunlight, which depend on the place next to nothing, drop out, so
 * that it holds for a path with burns as it does for a coast. Lengths are in m and times in {@link #TIME} inside, so that the
 * four parts of the matrix are of one size. Holds work space, so every thread needs its own.
 */
public final class PathTransition {

    /** Unit of time inside, s. */
    private static final double TIME = 1e6;

    private static final int ROWS = 6;
    private static final double SHORTEST = 1e-6;
    private static final double TOLERANCE = 1e-9;

    /** Shorter spans than this are none, s. */
    private static final double INSTANT = 1e-6;

    private final SolarSystem solarSystem;
    private final SmallBodyAcceleration acceleration;
    private final Trajectory path;
    private final BodyStates bodies = new BodyStates();
    private final ForceField.Jacobian force = new ForceField.Jacobian();

    /**
     * @param forces the terms of gravity that are on
     * @param path that is flown
     */
    public PathTransition(SolarSystem solarSystem, ForceSpec forces, Trajectory path) {
        this.solarSystem = solarSystem;
        this.acceleration = new SmallBodyAcceleration(solarSystem, forces, NonGravitational.NONE);
        this.path = path;
    }

    /**
     * The matrix from one instant of the path to a later one: position, m, and velocity, m/s, by the same before.
     *
     * @param from TDB seconds since J2000
     * @param to likewise
     */
    public double[][] between(double from, double to) {
        final double[] identity = new double[ROWS * ROWS];
        for (int k = 0; k < ROWS; k++) {
            identity[k * ROWS + k] = 1.0;
        }
        return to - from < INSTANT ? rows(identity) : rows(integrated(identity, from, to));
    }

    private double[] integrated(double[] identity, double from, double to) {
        final DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(SHORTEST, to - from, TOLERANCE, TOLERANCE);
        return integrator
                .integrate(new Equations(), new ODEState(from, identity), to)
                .getPrimaryState();
    }

    /** Out of the units inside. */
    private static double[][] rows(double[] matrix) {
        final double[][] rows = new double[ROWS][];
        for (int k = 0; k < ROWS; k++) {
            rows[k] = Arrays.copyOfRange(matrix, k * ROWS, (k + 1) * ROWS);
            for (int c = 0; c < ROWS; c++) {
                rows[k][c] *= (k < 3 ? 1.0 : 1.0 / TIME) * (c < 3 ? 1.0 : TIME);
            }
        }
        return rows;
    }

    private final class Equations implements OrdinaryDifferentialEquation {

        @Override
        public int getDimension() {
            return ROWS * ROWS;
        }

        @Override
        public double[] computeDerivatives(double time, double[] matrix) {
            final double t = Math.max(path.start(), Math.min(path.end(), time));
            final PVCoordinates state = path.heliocentric(t);
            solarSystem.planets().fill(t, bodies);
            acceleration.jacobian(
                    t,
                    state.getPosition().add(bodies.position(Body.SUN)).toArray(),
                    state.getVelocity().add(bodies.velocity(Body.SUN)).toArray(),
                    force);
            final double[] rates = new double[ROWS * ROWS];
            for (int k = 0; k < 3; k++) {
                for (int c = 0; c < ROWS; c++) {
                    double change = 0.0;
                    for (int m = 0; m < 3; m++) {
                        change += force.byPosition[3 * k + m] * matrix[m * ROWS + c];
                    }
                    rates[k * ROWS + c] = matrix[(3 + k) * ROWS + c] / TIME;
                    rates[(3 + k) * ROWS + c] = change * TIME;
                }
            }
            return rates;
        }
    }
}
