package space.apophis.dynamics;

import java.util.Arrays;
import java.util.List;
import space.apophis.smallbody.NonGravitational;

/**
 * The equations of motion of many massless bodies in one {@link ForceField}, barycentric ICRF by TDB: the field is brought to each
 * instant once for all of them. Arrays hold x of all bodies, then y of all, then z of all.
 */
final class BatchEquations {

    private final ForceField field;
    private final double epoch;
    private final NonGravitational[] own;
    private final boolean[] ended;
    private final double[] position = new double[3];
    private final double[] velocity = new double[3];
    private final double[] out = new double[3];
    private long evaluations;

    /**
     * @param epoch TDB seconds since J2000 of the integrator's time 0, so that its steps keep their digits
     * @param samples whose non-gravitational accelerations are used
     */
    BatchEquations(ForceField field, double epoch, List<OrbitSample> samples) {
        this.field = field;
        this.epoch = epoch;
        this.own = samples.stream().map(OrbitSample::nonGravitational).toArray(NonGravitational[]::new);
        this.ended = new boolean[own.length];
    }

    int samples() {
        return own.length;
    }

    /** Lets a sample that has struck a body coast on: the attraction of a point at its centre means nothing to it. */
    void end(int sample) {
        ended[sample] = true;
    }

    boolean hasEnded(int sample) {
        return ended[sample];
    }

    /** How often the field was brought to an instant. */
    long evaluations() {
        return evaluations;
    }

    /**
     * Fills in the accelerations.
     *
     * @param t s since the epoch
     * @param positions m
     * @param velocities m/s
     * @param accelerations filled, m/s^2; those of samples that have ended are zero
     */
    void fill(double t, double[] positions, double[] velocities, double[] accelerations) {
        evaluations++;
        field.moveTo(epoch + t);
        for (int sample = 0; sample < own.length; sample++) {
            if (ended[sample]) {
                Arrays.fill(out, 0.0);
            } else {
                for (int k = 0; k < 3; k++) {
                    position[k] = positions[k * own.length + sample];
                    velocity[k] = velocities[k * own.length + sample];
                }
                field.acceleration(position, velocity, own[sample], out);
            }
            for (int k = 0; k < 3; k++) {
                accelerations[k * own.length + sample] = out[k];
            }
        }
    }
}
