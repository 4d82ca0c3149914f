package space.apophis.proximity.spin;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * Integrates a rotation, by the method of Dormand and Prince of order 8(5,3).
 *
 * @param field tides; null without torque
 * @param tolerance of a step, in the quaternion and in the momentum over that at the start
 */
public record SpinPropagation(TidalField field, double tolerance) {

    /** Of the nominal rotation: 1e-9 of the energy over months. */
    public static final double FINE = 1e-13;

    /** Of one among many. */
    public static final double QUICK = 1e-10;

    private static final double LEAST_STEP = 1e-3;

    /** Of a period. */
    private static final double GREATEST_STEP = 0.1;

    /**
     * The state at a later instant.
     *
     * @param from TDB seconds since J2000
     * @param to likewise
     */
    public SpinState run(SpinState start, double from, double to) {
        final double unit = start.momentum().getNorm();
        final double[] end = integrator(start)
                .integrate(equations(start, unit), new ODEState(from, pack(start, unit)), to)
                .getPrimaryState();
        return unpack(start.moments(), unit, end);
    }

    /**
     * The rotation at all instants between two.
     *
     * @param from TDB seconds since J2000
     * @param to later
     */
    public SpinHistory history(SpinState start, double from, double to) {
        final double unit = start.momentum().getNorm();
        final SpinRecorder recorder =
                new SpinRecorder(from, to, start.rotation().effectivePeriod());
        final ODEIntegrator integrator = integrator(start);
        integrator.addStepHandler(recorder);
        integrator.integrate(equations(start, unit), new ODEState(from, pack(start, unit)), to);
        return recorder.history(start.moments(), unit);
    }

    private SpinEquations equations(SpinState start, double unit) {
        return new SpinEquations(start.moments(), field, unit);
    }

    private ODEIntegrator integrator(SpinState start) {
        final double[] tolerances = new double[SpinEquations.DIMENSION];
        Arrays.fill(tolerances, tolerance);
        return new DormandPrince853Integrator(
                LEAST_STEP,
                GREATEST_STEP * start.rotation().effectivePeriod(),
                tolerances,
                new double[SpinEquations.DIMENSION]);
    }

    private static double[] pack(SpinState state, double unit) {
        final Rotation turn = state.attitude();
        final Vector3D momentum = state.momentum().scalarMultiply(1.0 / unit);
        // Hipparchus' rotation is the conjugate of Hamilton's quaternion
        return new double[] {
            turn.getQ0(), -turn.getQ1(), -turn.getQ2(), -turn.getQ3(), momentum.getX(), momentum.getY(), momentum.getZ()
        };
    }

    static SpinState unpack(PrincipalMoments moments, double unit, double[] y) {
        return new SpinState(
                moments,
                new Rotation(y[0], -y[1], -y[2], -y[3], true),
                new Vector3D(y[4], y[5], y[6]).scalarMultiply(unit));
    }
}
