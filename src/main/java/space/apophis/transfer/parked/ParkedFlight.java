package space.apophis.transfer.parked;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.Body;

/**
 * A parked craft flown in full dynamics from the epoch of its orbit, with one burn of constant thrust about the instant of the
 * impulse, whose size and direction are corrected by Newton's iteration until the craft is at its place at the instant of the pass.
 *
 * @param propagation with the forces of the scenario
 * @param motion of Earth
 * @param mass before the burn, kg
 * @param thrust N
 * @param specificImpulse s
 */
public record ParkedFlight(
        CraftPropagation propagation, RelativeMotion motion, double mass, double thrust, double specificImpulse) {

    /** Of the place, m. */
    private static final double TOLERANCE = 10.0;

    private static final int MOST_STEPS = 12;

    /** How far the impulse may go from the guess, m/s. */
    private static final double FARTHEST = 200.0;

    /** Difference of velocity for the derivatives, m/s. */
    private static final double DIFFERENCE = 0.1;

    /**
     * What was flown.
     *
     * @param burn that leaves the orbit
     * @param path from the epoch to some time after the pass
     */
    public record Flown(ThrustArc burn, CraftPath path) {}

    /**
     * Where it begins.
     *
     * @param parked from Earth's centre, ICRF
     * @param epoch of it, TDB seconds since J2000
     */
    public CraftState start(PVCoordinates parked, double epoch) {
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, epoch);
        return new CraftState(
                epoch,
                earth.getPosition().add(parked.getPosition()),
                earth.getVelocity().add(parked.getVelocity()),
                mass);
    }

    /**
     * The impulse that the burn comes to, integral of thrust over mass with its direction, ICRF, m/s.
     *
     * @param transfer whose impulse is a first guess
     * @param place heliocentric at the pass, ICRF, m
     * @return empty where no burn leads there
     */
    public Optional<Vector3D> impulse(CraftState parked, ParkedTransfer transfer, Vector3D place) {
        Vector3D impulse = transfer.impulse();
        final double most = impulse.getNorm() + FARTHEST;
        for (int step = 0; step < MOST_STEPS && isFlyable(parked, transfer, impulse, most); step++) {
            final Vector3D miss = miss(parked, transfer, impulse, place);
            if (miss.getNorm() < TOLERANCE) {
                return Optional.of(impulse);
            }
            final DecompositionSolver solver =
                    new LUDecomposition(jacobian(parked, transfer, impulse, place, miss)).getSolver();
            if (!solver.isNonSingular()) {
                return Optional.empty();
            }
            impulse = impulse.subtract(new Vector3D(
                    solver.solve(new ArrayRealVector(miss.toArray())).toArray()));
        }
        return Optional.empty();
    }

    /** Whether the burn is not far from the guess, which could fall on Earth, and lies between the epoch and the pass. */
    private boolean isFlyable(CraftState parked, ParkedTransfer transfer, Vector3D impulse, double most) {
        if (!(impulse.getNorm() < most)) {
            return false;
        }
        final ThrustArc burn = burn(transfer.departure(), impulse);
        return burn.start() >= parked.time() && burn.end() <= transfer.pass();
    }

    private RealMatrix jacobian(
            CraftState parked, ParkedTransfer transfer, Vector3D impulse, Vector3D place, Vector3D miss) {
        final RealMatrix jacobian = new Array2DRowRealMatrix(3, 3);
        final Vector3D[] axes = {Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K};
        for (int k = 0; k < 3; k++) {
            jacobian.setColumn(
                    k,
                    miss(parked, transfer, impulse.add(DIFFERENCE, axes[k]), place)
                            .subtract(miss)
                            .scalarMultiply(1.0 / DIFFERENCE)
                            .toArray());
        }
        return jacobian;
    }

    /**
     * With a burn that was found.
     *
     * @param until end of the path, TDB seconds since J2000
     */
    public Flown fly(CraftState parked, ParkedTransfer transfer, double until) {
        final ThrustArc burn = burn(transfer.departure(), transfer.impulse());
        return new Flown(burn, propagation.path(parked, until, List.of(burn)));
    }

    private Vector3D miss(CraftState parked, ParkedTransfer transfer, Vector3D impulse, Vector3D place) {
        return propagation
                .state(parked, transfer.pass(), List.of(burn(transfer.departure(), impulse)))
                .position()
                .subtract(place);
    }

    /** Of Tsiolkovsky's duration, its middle at the impulse. */
    private ThrustArc burn(double middle, Vector3D impulse) {
        final double exhaust = specificImpulse * Constants.G0_STANDARD_GRAVITY;
        final double propellant = mass * -FastMath.expm1(-impulse.getNorm() / exhaust);
        final double duration = propellant * exhaust / thrust;
        return new ThrustArc(middle - 0.5 * duration, duration, impulse.normalize(), thrust, specificImpulse);
    }
}
