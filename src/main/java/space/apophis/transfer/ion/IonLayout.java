package space.apophis.transfer.ion;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * The variables of a flight in their order: for each node time, the three components of the excess velocity, and mass; then
 * three throttles for each segment, phase by phase. All are in the units of the flight, times from the launch's earliest.
 */
public final class IonLayout {

    /** Variables of a node. */
    static final int NODE = 5;

    /** Where the excess velocity begins in a node's. */
    static final int EXCESS = 1;

    /** Where the mass is in a node's. */
    static final int MASS = 4;

    private static final double WIDEST = 1e5;

    private final IonPlan plan;
    private final IonUnits units;
    private final int[] throttlesAt;

    IonLayout(IonPlan plan, IonUnits units) {
        this.plan = plan;
        this.units = units;
        throttlesAt = new int[plan.phases() + 1];
        throttlesAt[0] = NODE * plan.nodes().size();
        for (int p = 0; p < plan.phases(); p++) {
            throttlesAt[p + 1] = throttlesAt[p] + 3 * plan.segments().get(p);
        }
    }

    /** How many there are, with those that are fixed. */
    public int size() {
        return throttlesAt[plan.phases()];
    }

    /** Where the time of a node is. */
    public int timeAt(int node) {
        return NODE * node;
    }

    /** Where the excess velocity of a node begins. */
    public int excessAt(int node) {
        return NODE * node + EXCESS;
    }

    /** Where the mass of a node is. */
    public int massAt(int node) {
        return NODE * node + MASS;
    }

    /** Where the throttles of a phase begin. */
    public int throttlesAt(int phase) {
        return throttlesAt[phase];
    }

    /** TDB seconds since J2000 of a node. */
    public double time(double[] values, int node) {
        return plan.nodes().get(0).earliest() + values[timeAt(node)] * units.time();
    }

    /** The time of an instant as a variable. */
    public double variableOf(double time) {
        return (time - plan.nodes().get(0).earliest()) / units.time();
    }

    /** Lower bounds; the same as the upper where a variable is fixed. */
    public double[] lower() {
        return bounds(-1.0);
    }

    /** Upper bounds. */
    public double[] upper() {
        return bounds(1.0);
    }

    /** All variables of this flight from those of one with other segments: each takes the throttle of its middle. */
    double[] from(IonLayout other, double[] values) {
        final double[] refined = new double[size()];
        System.arraycopy(values, 0, refined, 0, throttlesAt[0]);
        for (int p = 0; p < plan.phases(); p++) {
            final int n = plan.segments().get(p);
            final int m = other.plan.segments().get(p);
            for (int i = 0; i < n; i++) {
                final int there = other.throttlesAt[p] + 3 * (int) ((i + 0.5) / n * m);
                System.arraycopy(values, there, refined, throttlesAt[p] + 3 * i, 3);
            }
        }
        return refined;
    }

    /**
     * All variables as they are in a flight.
     *
     * @throws IllegalArgumentException if it has other nodes or segments
     */
    public double[] of(IonFlight flight) {
        if (flight.points().size() != plan.nodes().size()
                || 3 * flight.segments().size() != size() - throttlesAt[0]) {
            throw new IllegalArgumentException("the flight has other nodes or segments than the plan");
        }
        final double[] values = new double[size()];
        for (int k = 0; k < flight.points().size(); k++) {
            final IonPoint point = flight.points().get(k);
            values[timeAt(k)] = variableOf(point.time());
            put(point.excessVelocity().scalarMultiply(1.0 / units.speed()), values, excessAt(k));
            values[massAt(k)] = point.mass() / units.mass();
        }
        for (int i = 0; i < flight.segments().size(); i++) {
            final IonSegment segment = flight.segments().get(i);
            if (segment.available() > 0.0) {
                put(segment.thrust().scalarMultiply(1.0 / segment.available()), values, throttlesAt[0] + 3 * i);
            }
        }
        return values;
    }

    private static void put(Vector3D vector, double[] values, int at) {
        System.arraycopy(vector.toArray(), 0, values, at, 3);
    }

    private double[] bounds(double side) {
        final double[] bounds = new double[size()];
        Arrays.fill(bounds, side);
        for (int k = 0; k < plan.nodes().size(); k++) {
            final IonNode node = plan.nodes().get(k);
            bounds[timeAt(k)] = variableOf(side < 0.0 ? node.earliest() : node.latest());
            for (int i = 0; i < 3; i++) {
                final int component = i;
                bounds[excessAt(k) + i] = node.excessVelocity()
                                .map(v -> v.toArray()[component])
                                .orElse(side * FastMath.min(WIDEST, node.greatestSpeed()))
                        / units.speed();
            }
            final double least = k == 0 ? plan.launchMass() : plan.launchMass() - plan.propellant();
            bounds[massAt(k)] = (side < 0.0 ? least : plan.launchMass()) / units.mass();
        }
        return bounds;
    }
}
