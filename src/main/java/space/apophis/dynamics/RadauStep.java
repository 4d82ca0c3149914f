package space.apophis.dynamics;

import java.util.Arrays;

/**
 * One step of {@link GaussRadau} for many bodies: their states at its start and their accelerations at its nodes, from which those
 * at any instant follow. Arrays hold x of all bodies, then y of all, then z of all. A work space that is filled again and again.
 */
final class RadauStep {

    private static final double[] ONCE_END = RadauNodes.once(1.0);
    private static final double[] TWICE_END = RadauNodes.twice(1.0);

    /** s since the epoch of the integration. */
    double start;

    /** s. */
    double length;

    /** At the start, m. */
    final double[] position;

    /** At the start, m/s. */
    final double[] velocity;

    /** At the nodes, m/s^2. */
    final double[][] accelerations;

    /** At the end, once it is complete, m. */
    final double[] endPosition;

    /** At the end, once it is complete, m/s. */
    final double[] endVelocity;

    RadauStep(int bodies) {
        this.position = new double[3 * bodies];
        this.velocity = new double[3 * bodies];
        this.endPosition = new double[3 * bodies];
        this.endVelocity = new double[3 * bodies];
        this.accelerations = new double[RadauNodes.COUNT][3 * bodies];
    }

    /** Fills in the states at its end. */
    void complete() {
        fill(1.0, ONCE_END, TWICE_END, endPosition, endVelocity);
    }

    double end() {
        return start + length;
    }

    /**
     * The states in the step.
     *
     * @param share of the step, from 0 to 1
     */
    void fill(double share, double[] positions, double[] velocities) {
        fill(share, RadauNodes.once(share), RadauNodes.twice(share), positions, velocities);
    }

    /**
     * The states in the step.
     *
     * @param once {@link RadauNodes#once} of the share
     * @param twice {@link RadauNodes#twice} of the share
     */
    void fill(double share, double[] once, double[] twice, double[] positions, double[] velocities) {
        Arrays.fill(positions, 0.0);
        sum(twice, length * length, positions);
        drift(share * length, positions);
        Arrays.fill(velocities, 0.0);
        sum(once, length, velocities);
        for (int i = 0; i < velocities.length; i++) {
            velocities[i] += velocity[i];
        }
    }

    /** Adds the motion without accelerations, which is large beside what they do. */
    private void drift(double time, double[] positions) {
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position[i] + (positions[i] + time * velocity[i]);
        }
    }

    /** Adds the accelerations with their weights. Two loops, since Java makes no vectors of a longer one. */
    void sum(double[] weights, double factor, double[] out) {
        for (int node = 0; node < RadauNodes.COUNT; node += 4) {
            sum(
                    factor * weights[node],
                    accelerations[node],
                    factor * weights[node + 1],
                    accelerations[node + 1],
                    factor * weights[node + 2],
                    accelerations[node + 2],
                    factor * weights[node + 3],
                    accelerations[node + 3],
                    out);
        }
    }

    private static void sum(
            double wa, double[] a, double wb, double[] b, double wc, double[] c, double wd, double[] d, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] += (wa * a[i] + wb * b[i]) + (wc * c[i] + wd * d[i]);
        }
    }
}
