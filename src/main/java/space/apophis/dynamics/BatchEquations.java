package space.apophis.dynamics;

import java.util.List;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import space.apophis.smallbody.NonGravitational;

/**
 * The equations of motion of many massless bodies in one {@link ForceField}, barycentric ICRF by TDB: the field is
 * brought to each instant once for all of them. Six components a body, position before velocity.
 */
final class BatchEquations implements OrdinaryDifferentialEquation {

    static final int COMPONENTS = 6;

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

    @Override
    public int getDimension() {
        return COMPONENTS * own.length;
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

    @Override
    public double[] computeDerivatives(double t, double[] y) {
        evaluations++;
        field.moveTo(epoch + t);
        final double[] derivatives = new double[y.length];
        for (int sample = 0; sample < own.length; sample++) {
            final int at = COMPONENTS * sample;
            System.arraycopy(y, at + 3, derivatives, at, 3);
            if (!ended[sample]) {
                System.arraycopy(y, at, position, 0, 3);
                System.arraycopy(y, at + 3, velocity, 0, 3);
                field.acceleration(position, velocity, own[sample], out);
                System.arraycopy(out, 0, derivatives, at + 3, 3);
            }
        }
        return derivatives;
    }
}
