package space.apophis.transfer.ion;

import java.util.Arrays;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.KeplerArc;

/**
 * Half of a phase under thrust: conics with an impulse in the middle of each segment, from a node to the point where the
 * halves meet, forward or backward in time (Sims and Flanagan 1999, AAS 99-338), with the derivatives of where it ends
 * carried along (as Ellison et al. 2018, J. Guid. Control Dyn. 41:1449, but forward through the segments).
 *
 * <p>A segment of length h with the throttle vector u, at the solar distance r of its middle, burns D s with D = T(r) h / c,
 * T the greatest mean thrust, c the exhaust speed and s the size of u, and changes velocity by u c D times the mean of
 * 1/m, ln(m1 / m2) / (m1 - m2): just what constant thrust over the segment gives (Tsiolkovsky), from either end alike. The
 * size is rounded, s = sqrt(u^2 + e^2) - e, to have a derivative where the engines are off.
 *
 * <p>A work space, for one thread.
 */
final class HalfLeg {

    /** Columns of the derivatives: the node's position, velocity and mass, the length of a segment, then throttles. */
    static final int SEGMENT_LENGTH = 7;

    static final int THROTTLES = 8;

    private static final double SERIES = 0.05;

    private final IonPropulsion propulsion;
    private final double rounding;
    private final double sense;
    private final KeplerArc arc;
    private double inverseMass;
    private double inverseMassByMass;
    private double inverseMassByUse;

    /** Number of segments. */
    final int segments;

    /** Position, m, velocity, m/s, and mass, kg, where the half legs meet. */
    final double[] state = new double[7];

    /** Its derivatives, by {@link #THROTTLES} and three columns for each segment, counted from the node. */
    final double[][] partials;

    /** Solar distance at the middle of each segment, m. */
    final double[] distance;

    /** Greatest mean thrust there, N. */
    final double[] available;

    /** Mass after each segment as seen from the node, kg. */
    final double[] massBeyond;

    /** Impulse of each segment, m/s. */
    final double[][] impulse;

    /**
     * @param sense 1 for forward in time, -1 for backward
     * @param rounding e, above 0
     */
    HalfLeg(double gm, IonPropulsion propulsion, double rounding, int segments, int sense) {
        this.propulsion = propulsion;
        this.rounding = rounding;
        this.segments = segments;
        this.sense = sense;
        arc = new KeplerArc(gm);
        partials = new double[7][THROTTLES + 3 * segments];
        distance = new double[segments];
        available = new double[segments];
        massBeyond = new double[segments];
        impulse = new double[segments][3];
    }

    /**
     * Flies it.
     *
     * @param node position, velocity and mass there
     * @param length of a segment, s, above 0
     * @param throttles by threes, in time order
     * @param first index of the throttle of the segment next to the node
     * @return whether there was mass enough
     */
    boolean fly(double[] node, double length, double[] throttles, int first) {
        System.arraycopy(node, 0, state, 0, 7);
        for (int i = 0; i < 7; i++) {
            Arrays.fill(partials[i], 0.0);
            partials[i][i] = 1.0;
        }
        coast(0.5, length, THROTTLES);
        for (int k = 0; k < segments; k++) {
            if (!thrust(k, length, throttles, first + 3 * k * (int) sense)) {
                return false;
            }
            coast(k == segments - 1 ? 0.5 : 1.0, length, THROTTLES + 3 * (k + 1));
        }
        return true;
    }

    private void coast(double share, double length, int columns) {
        final double pull = arc.carry(state, sense * share * length, partials, columns);
        for (int i = 0; i < 3; i++) {
            partials[i][SEGMENT_LENGTH] += sense * share * state[3 + i];
            partials[3 + i][SEGMENT_LENGTH] += sense * share * pull * state[i];
        }
    }

    private boolean thrust(int segment, double length, double[] throttles, int at) {
        final double r = FastMath.sqrt(state[0] * state[0] + state[1] * state[1] + state[2] * state[2]);
        final double c = propulsion.exhaustSpeed();
        final double greatest = propulsion.thrust(r);
        final double slope = propulsion.thrustSlope(r);
        final double whole = greatest * length / c;
        final double square = throttles[at] * throttles[at]
                + throttles[at + 1] * throttles[at + 1]
                + throttles[at + 2] * throttles[at + 2];
        final double root = FastMath.sqrt(square + rounding * rounding);
        final double size = square / (root + rounding);
        final double use = size * whole;
        final double middle = state[6] - 0.5 * sense * use;
        if (!(middle > 0.5 * use)) {
            return false;
        }
        meanInverseMass(middle, use);
        final double gain = c * whole * inverseMass;
        final int own = THROTTLES + 3 * segment;
        for (int j = 0; j < own + 3; j++) {
            final int component = j - own;
            final double stretch =
                    (state[0] * partials[0][j] + state[1] * partials[1][j] + state[2] * partials[2][j]) / r;
            final double wholeRate = slope * length / c * stretch + (j == SEGMENT_LENGTH ? greatest / c : 0.0);
            final double useRate = size * wholeRate + (component >= 0 ? whole * throttles[at + component] / root : 0.0);
            final double middleRate = partials[6][j] - 0.5 * sense * useRate;
            final double gainRate = c
                    * (wholeRate * inverseMass + whole * (inverseMassByMass * middleRate + inverseMassByUse * useRate));
            for (int i = 0; i < 3; i++) {
                partials[3 + i][j] += sense * (throttles[at + i] * gainRate + (i == component ? gain : 0.0));
            }
            partials[6][j] -= sense * useRate;
        }
        for (int i = 0; i < 3; i++) {
            impulse[segment][i] = throttles[at + i] * gain;
            state[3 + i] += sense * impulse[segment][i];
        }
        state[6] -= sense * use;
        distance[segment] = r;
        available[segment] = greatest;
        massBeyond[segment] = state[6];
        return true;
    }

    /**
     * Mean of 1/m over a segment, ln(m1 / m2) / (m1 - m2) = artanh(x) / (x m) with m the mean of the masses and x half
     * their difference over it; and its derivatives.
     */
    private void meanInverseMass(double middle, double use) {
        final double x = 0.5 * use / middle;
        final double w = x * x;
        final double a;
        final double slope;
        if (x < SERIES) {
            a = 1.0 + w * (1.0 / 3.0 + w * (1.0 / 5.0 + w * (1.0 / 7.0 + w * (1.0 / 9.0 + w / 11.0))));
            slope = 1.0 / 3.0 + w * (2.0 / 5.0 + w * (3.0 / 7.0 + w * (4.0 / 9.0 + w * 5.0 / 11.0)));
        } else {
            a = FastMath.atanh(x) / x;
            slope = 0.5 * (1.0 / (1.0 - w) - a) / w;
        }
        inverseMass = a / middle;
        inverseMassByMass = -(a + 2.0 * w * slope) / (middle * middle);
        inverseMassByUse = 0.5 * slope * use / (middle * middle * middle);
    }
}
