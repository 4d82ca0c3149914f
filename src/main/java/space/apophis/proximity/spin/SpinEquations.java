package space.apophis.proximity.spin;

import org.hipparchus.ode.OrdinaryDifferentialEquation;

/**
 * Euler's equations of a rigid body under tides, for its angular momentum in inertial axes, and the quaternion of its attitude: dL/dt =
 * torque, dq/dt = 1/2 q omega, with omega = I^-1 L in the principal axes. Without torque the momentum is then kept exactly, and the
 * energy shows what error the quaternion has.
 *
 * <p>State: the quaternion (Hamilton's, v' = q v q*, from principal axes to inertial ones; of any length, which does not change), and the
 * momentum in units of that at the start. Holds work space: one for each thread.
 */
final class SpinEquations implements OrdinaryDifferentialEquation {

    static final int DIMENSION = 7;

    private final PrincipalMoments moments;
    private final TidalField field;
    private final double unit;
    private final double[] tide = new double[TidalField.COMPONENTS];
    private final double[] matrix = new double[9];

    /**
     * @param field null without torque
     * @param unit of the momentum over the greatest moment, rad/s
     */
    SpinEquations(PrincipalMoments moments, TidalField field, double unit) {
        this.moments = moments;
        this.field = field;
        this.unit = unit;
    }

    @Override
    public int getDimension() {
        return DIMENSION;
    }

    @Override
    public double[] computeDerivatives(double t, double[] y) {
        final double[] m = matrix;
        fillMatrix(y, m);
        // the momentum in the principal axes is the inverse turn of it
        final double x = unit / moments.a() * (m[0] * y[4] + m[3] * y[5] + m[6] * y[6]);
        final double w = unit / moments.b() * (m[1] * y[4] + m[4] * y[5] + m[7] * y[6]);
        final double z = unit / moments.c() * (m[2] * y[4] + m[5] * y[5] + m[8] * y[6]);
        final double[] slope = new double[DIMENSION];
        slope[0] = 0.5 * (-y[1] * x - y[2] * w - y[3] * z);
        slope[1] = 0.5 * (y[0] * x + y[2] * z - y[3] * w);
        slope[2] = 0.5 * (y[0] * w - y[1] * z + y[3] * x);
        slope[3] = 0.5 * (y[0] * z + y[1] * w - y[2] * x);
        if (field != null) {
            field.at(t, tide);
            addTorque(m, slope);
        }
        return slope;
    }

    private void addTorque(double[] m, double[] slope) {
        final double[] g = tide;
        final double[] turned = new double[9];
        for (int j = 0; j < 3; j++) {
            turned[j] = g[0] * m[j] + g[1] * m[3 + j] + g[2] * m[6 + j];
            turned[3 + j] = g[1] * m[j] + g[3] * m[3 + j] + g[4] * m[6 + j];
            turned[6 + j] = g[2] * m[j] + g[4] * m[3 + j] + g[5] * m[6 + j];
        }
        final double x = (moments.c() - moments.b()) * entry(m, turned, 1, 2) / unit;
        final double y = (moments.a() - moments.c()) * entry(m, turned, 0, 2) / unit;
        final double z = (moments.b() - moments.a()) * entry(m, turned, 0, 1) / unit;
        for (int i = 0; i < 3; i++) {
            slope[4 + i] = m[3 * i] * x + m[3 * i + 1] * y + m[3 * i + 2] * z;
        }
    }

    /** Of G in the principal axes. */
    private static double entry(double[] m, double[] turned, int i, int j) {
        return m[i] * turned[j] + m[3 + i] * turned[3 + j] + m[6 + i] * turned[6 + j];
    }

    private static void fillMatrix(double[] q, double[] m) {
        final double s = 2.0 / (q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
        m[0] = 1.0 - s * (q[2] * q[2] + q[3] * q[3]);
        m[1] = s * (q[1] * q[2] - q[0] * q[3]);
        m[2] = s * (q[1] * q[3] + q[0] * q[2]);
        m[3] = s * (q[1] * q[2] + q[0] * q[3]);
        m[4] = 1.0 - s * (q[1] * q[1] + q[3] * q[3]);
        m[5] = s * (q[2] * q[3] - q[0] * q[1]);
        m[6] = s * (q[1] * q[3] - q[0] * q[2]);
        m[7] = s * (q[2] * q[3] + q[0] * q[1]);
        m[8] = 1.0 - s * (q[1] * q[1] + q[2] * q[2]);
    }
}
