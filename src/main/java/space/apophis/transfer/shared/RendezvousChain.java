package space.apophis.transfer.shared;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.gravity.KeplerArc;
import space.apophis.transfer.ion.IonUnits;
import space.apophis.transfer.optimisation.Evaluation;

/**
 * A rendezvous as a block of a larger problem: three conics one after the other, whose end has to be the target (three
 * equalities), and the delta v of it, with analytic derivatives by the state transition matrices of the conics.
 *
 * <p>Variables, in the units of the problem: the excess velocity, the first impulse, the time of the second as a share of
 * the way from first to arrival, the second impulse, and the arrival, from the earliest on. The size of an impulse v is
 * taken as sqrt(v^2 + e^2), so that it has a derivative at none: too much by e at most.
 *
 * <p>A work space, for one thread.
 */
public final class RendezvousChain {

    /** Number of variables. */
    public static final int SIZE = 11;

    /** Where the excess velocity begins. */
    public static final int EXCESS = 0;

    /** Equalities that it takes. */
    public static final int EQUALITIES = 3;

    static final int FIRST = 3;
    static final int SHARE = 6;
    static final int SECOND = 7;
    static final int ARRIVAL = 10;

    private static final double LEAST_SHARE = 0.02;
    private static final double WIDEST = 20e3;

    private final RendezvousPlan plan;
    private final IonUnits units;
    private final double rounding;
    private final KeplerArc arc;
    private final double[] state = new double[6];
    private final double[][] partials = new double[6][SIZE];
    private double arrival;
    private PVCoordinates target;

    /**
     * @param rounding e, m/s, above 0
     */
    public RendezvousChain(RendezvousPlan plan, IonUnits units, double rounding) {
        if (!(rounding > 0.0)) {
            throw new IllegalArgumentException("the rounding of impulses is above 0");
        }
        this.plan = plan;
        this.units = units;
        this.rounding = rounding;
        this.arc = new KeplerArc(plan.gm());
    }

    /** Units of the variables. */
    public IonUnits units() {
        return units;
    }

    /** Lower bounds of the variables; the same as the upper where one is fixed. */
    public double[] lower() {
        final double[] bounds = new double[SIZE];
        Arrays.fill(bounds, -WIDEST / units.speed());
        bounds[SHARE] = LEAST_SHARE;
        bounds[ARRIVAL] = 0.0;
        return bounds;
    }

    /** Upper bounds of the variables. */
    public double[] upper() {
        final double[] bounds = new double[SIZE];
        Arrays.fill(bounds, WIDEST / units.speed());
        bounds[SHARE] = 1.0 - LEAST_SHARE;
        bounds[ARRIVAL] = (plan.latest() - plan.earliest()) / units.time();
        return bounds;
    }

    /**
     * Evaluates the rendezvous.
     *
     * @param values of the variables
     * @param columns for each of them its column in the problem, -1 if it has none
     * @param into takes the equalities and their derivatives; told if there is no such flight
     * @param equalityAt first of the equalities
     * @param costRow takes the derivatives of the delta v
     * @return the delta v, in units of speed
     */
    public double evaluate(double[] values, int[] columns, Evaluation into, int equalityAt, double[] costRow) {
        try {
            fly(values);
        } catch (IllegalArgumentException e) {
            // A trial of the solver that leads through the Sun or out of all bounds.
            into.undefined();
            return 0.0;
        }
        final double[] position = target.getPosition().toArray();
        for (int i = 0; i < EQUALITIES; i++) {
            into.equalities()[equalityAt + i] = (state[i] - position[i]) / units.length();
            for (int j = 0; j < SIZE; j++) {
                put(into.equalityJacobian()[equalityAt + i], columns[j], partials[i][j] * unit(j) / units.length());
            }
        }
        return impulse(values, FIRST, columns, costRow)
                + impulse(values, SECOND, columns, costRow)
                + braking(columns, costRow);
    }

    private double unit(int variable) {
        return switch (variable) {
            case SHARE -> 1.0;
            case ARRIVAL -> units.time();
            default -> units.speed();
        };
    }

    private double impulse(double[] values, int at, int[] columns, double[] costRow) {
        final double e = rounding / units.speed();
        final double size = FastMath.sqrt(
                values[at] * values[at] + values[at + 1] * values[at + 1] + values[at + 2] * values[at + 2] + e * e);
        for (int i = at; i < at + 3; i++) {
            put(costRow, columns[i], values[i] / size);
        }
        return size;
    }

    private double braking(int[] columns, double[] costRow) {
        final Vector3D excess = arrivalExcess();
        final double size = FastMath.sqrt(excess.getNormSq() + rounding * rounding);
        final double[] along = excess.scalarMultiply(1.0 / size).toArray();
        for (int j = 0; j < SIZE; j++) {
            final double slope = along[0] * partials[3][j] + along[1] * partials[4][j] + along[2] * partials[5][j];
            put(costRow, columns[j], slope * unit(j) / units.speed());
        }
        return size / units.speed();
    }

    private Vector3D arrivalExcess() {
        return new Vector3D(state[3], state[4], state[5]).subtract(target.getVelocity());
    }

    /** Flies to the arrival; the partials are of position and velocity relative to the target, in SI. */
    private void fly(double[] values) {
        arrival = plan.earliest() + values[ARRIVAL] * units.time();
        target = plan.target().apply(arrival);
        final double way = arrival - plan.firstImpulse();
        final double share = values[SHARE];
        for (double[] row : partials) {
            Arrays.fill(row, 0.0);
        }
        System.arraycopy(
                KeplerArc.state(plan.earth().getPosition(), plan.earth().getVelocity()), 0, state, 0, 6);
        kick(values, EXCESS);
        coast(plan.readiness(), 0.0, 0.0);
        kick(values, FIRST);
        coast(share * way, way, share);
        kick(values, SECOND);
        coast((1.0 - share) * way, -way, 1.0 - share);
        final double[] targetVelocity = target.getVelocity().toArray();
        final double[] targetAcceleration = target.getAcceleration().toArray();
        for (int i = 0; i < 3; i++) {
            partials[i][ARRIVAL] -= targetVelocity[i];
            partials[3 + i][ARRIVAL] -= targetAcceleration[i];
        }
    }

    private void kick(double[] values, int at) {
        for (int i = 0; i < 3; i++) {
            state[3 + i] += values[at + i] * units.speed();
            partials[3 + i][at + i] += 1.0;
        }
    }

    /**
     * Moves along a conic.
     *
     * @param byShare derivative of the duration with respect to the share, s
     * @param byArrival the same with respect to the arrival
     */
    private void coast(double duration, double byShare, double byArrival) {
        final double pull = arc.carry(state, duration, partials, SIZE);
        for (int i = 0; i < 3; i++) {
            partials[i][SHARE] += byShare * state[3 + i];
            partials[3 + i][SHARE] += byShare * pull * state[i];
            partials[i][ARRIVAL] += byArrival * state[3 + i];
            partials[3 + i][ARRIVAL] += byArrival * pull * state[i];
        }
    }

    /**
     * The flight at a point.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RendezvousFlight flight(double[] values) {
        fly(values);
        return new RendezvousFlight(
                vector(values, EXCESS),
                plan.firstImpulse(),
                vector(values, FIRST),
                plan.firstImpulse() + values[SHARE] * (arrival - plan.firstImpulse()),
                vector(values, SECOND),
                arrival,
                arrivalExcess(),
                new Vector3D(state[0], state[1], state[2]).distance(target.getPosition()));
    }

    private Vector3D vector(double[] values, int at) {
        return new Vector3D(values[at], values[at + 1], values[at + 2]).scalarMultiply(units.speed());
    }

    private static void put(double[] row, int at, double value) {
        if (at >= 0) {
            // Two flights may share a column.
            row[at] += value;
        }
    }
}
