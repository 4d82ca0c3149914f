package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.integration.AdditionalDerivativesProvider;
import org.orekit.propagation.integration.CombinedDerivatives;
import space.apophis.ephemeris.TdbClock;

/**
 * The equations of the partials of the state, integrated by Orekit beside the state itself: dPhi/dt = [0 I; da/dr da/dv]
 * Phi + [0 0; 0 da/dA] (Montenbruck and Gill 2000, section 7.2), with the 6 x 9 matrix Phi of the partials of
 * position and velocity by those at the start and by A1, A2 and A3.
 *
 * <p>All velocities in it are by TDB, at the start too, so that a second of TT adds (1 + e) times the rate by TDB, with e
 * as in {@link SmallBodyForce}. Positions of the Sun do not depend on the body, so barycentric and heliocentric partials
 * are the same. Orekit asks for these derivatives right after those of the state at the same instant, for which the
 * solar system is then in place. The partials have no part in the choice of the step.
 */
final class VariationalEquations implements AdditionalDerivativesProvider {

    /** Six initial components and three parameters. */
    static final int COLUMNS = 9;

    static final int SIZE = 6 * COLUMNS;

    private static final String NAME = "partials of the state";

    private final SmallBodyAcceleration acceleration;
    private final TdbClock clock;
    private final double[] position = new double[3];
    private final double[] velocity = new double[3];
    private final ForceField.Jacobian force = new ForceField.Jacobian();

    VariationalEquations(SmallBodyAcceleration acceleration, TdbClock clock) {
        this.acceleration = acceleration;
        this.clock = clock;
    }

    /** A state to start from, with the partials it has there. */
    SpacecraftState begin(SpacecraftState state) {
        final double[] partials = new double[SIZE];
        for (int k = 0; k < 6; k++) {
            partials[k * COLUMNS + k] = 1.0;
        }
        return state.addAdditionalData(NAME, partials);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getDimension() {
        return SIZE;
    }

    @Override
    public CombinedDerivatives combinedDerivatives(SpacecraftState state) {
        final double t = clock.seconds(state.getDate());
        final double stretch = 1.0 + clock.rate(t);
        final Vector3D p = state.getPosition();
        final Vector3D v = state.getPVCoordinates().getVelocity();
        position[0] = p.getX();
        position[1] = p.getY();
        position[2] = p.getZ();
        velocity[0] = v.getX() / stretch;
        velocity[1] = v.getY() / stretch;
        velocity[2] = v.getZ() / stretch;
        acceleration.jacobian(t, position, velocity, force);
        final double[] partials = state.getAdditionalState(NAME);
        final double[] rates = new double[SIZE];
        for (int k = 0; k < 3; k++) {
            for (int c = 0; c < COLUMNS; c++) {
                double change = c < 6 ? 0.0 : force.byParameters[3 * k + c - 6];
                for (int m = 0; m < 3; m++) {
                    change += force.byPosition[3 * k + m] * partials[m * COLUMNS + c]
                            + force.byVelocity[3 * k + m] * partials[(3 + m) * COLUMNS + c];
                }
                rates[k * COLUMNS + c] = stretch * partials[(3 + k) * COLUMNS + c];
                rates[(3 + k) * COLUMNS + c] = stretch * change;
            }
        }
        return new CombinedDerivatives(rates, null);
    }
}
