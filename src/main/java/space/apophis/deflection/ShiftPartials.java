package space.apophis.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.StateTransitionHistory;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.OpikPlane;
import space.apophis.encounter.OsculatingConic;
import space.apophis.encounter.TargetPlanePartials;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;

/**
 * How xi and zeta of a pass or strike change with the asteroid's velocity at an instant before it: d(xi, zeta)/dv = W Phi(T, t), the
 * partials W of the target plane by the state at the pass, times the part of the state transition matrix by the velocity at t.
 * Phi(T, t) = Phi(T, t0) Phi(t, t0)^-1, both of the flight in all forces. Immutable, safe for threads.
 *
 * <p>At a closest approach W has a second part, d(xi, zeta)/dT dT/dx: a pushed orbit is read at its own closest approach, and the
 * hyperbola that the Sun's tide bends is another one then. At 7 million km from Earth that is as much as the first part, at 38,000 km
 * it is nothing.
 */
public final class ShiftPartials {

    /** Velocities are turned into lengths by it, s, so that the rows of the matrix that is solved are of one size. */
    private static final double TIME = 1e7;

    private static final int STATE = 6;

    /** Either side of a closest approach over which the hyperbola is seen to change, s. */
    private static final double MOMENT = 60.0;

    /** Cosine of the angle between position and velocity below which it is a right one. */
    private static final double RIGHT_ANGLE = 1e-6;

    private final StateTransitionHistory path;
    private final CloseApproach pass;
    private final OpikPlane plane;
    private final RealVector xiByEpoch;
    private final RealVector zetaByEpoch;

    private ShiftPartials(
            StateTransitionHistory path,
            CloseApproach pass,
            OpikPlane plane,
            RealVector xiByEpoch,
            RealVector zetaByEpoch) {
        this.path = path;
        this.pass = pass;
        this.plane = plane;
        this.xiByEpoch = xiByEpoch;
        this.zetaByEpoch = zetaByEpoch;
    }

    /**
     * Of a pass on a path.
     *
     * @param pass on a hyperbola: the closest approach, or a place on the way in to a strike
     * @throws IllegalArgumentException for an ellipse
     */
    public static ShiftPartials of(SolarSystem solarSystem, StateTransitionHistory path, CloseApproach pass) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final Vector3D velocity = motion.of(pass.body(), Body.SUN, pass.time()).getVelocity();
        final TargetPlanePartials partials = new TargetPlanePartials(pass.conic(), TargetPlanePartials.Axes.MOVING);
        final RealMatrix toPass = state(path.at(pass.time()));
        final double[] xi = partials.xi(velocity);
        final double[] zeta = partials.zeta(velocity);
        if (isClosest(pass)) {
            final double[] time = partials.timeOfClosestApproach(
                    motion.of(path.trajectory(), pass.body(), pass.time()).getAcceleration());
            final OpikPlane before = plane(solarSystem, motion, path.trajectory(), pass.body(), pass.time() - MOMENT);
            final OpikPlane after = plane(solarSystem, motion, path.trajectory(), pass.body(), pass.time() + MOMENT);
            for (int i = 0; i < STATE; i++) {
                xi[i] += (after.xi() - before.xi()) / (2.0 * MOMENT) * time[i];
                zeta[i] += (after.zeta() - before.zeta()) / (2.0 * MOMENT) * time[i];
            }
        }
        return new ShiftPartials(
                path,
                pass,
                OpikPlane.of(pass.conic(), velocity).orElseThrow(),
                new ArrayRealVector(toPass.preMultiply(xi), false),
                new ArrayRealVector(toPass.preMultiply(zeta), false));
    }

    /** Whether it is a closest approach, and not a place on the way in to a strike. */
    private static boolean isClosest(CloseApproach pass) {
        final Vector3D position = pass.conic().position();
        final Vector3D velocity = pass.conic().velocity();
        return FastMath.abs(position.dotProduct(velocity)) < RIGHT_ANGLE * position.getNorm() * velocity.getNorm();
    }

    /** The plane of the hyperbola that the path osculates at an instant. */
    private static OpikPlane plane(
            SolarSystem solarSystem, RelativeMotion motion, Trajectory trajectory, Body body, double t) {
        final PVCoordinates state = motion.of(trajectory, body, t);
        return OpikPlane.of(
                        new OsculatingConic(solarSystem.planets().gm(body), state.getPosition(), state.getVelocity()),
                        motion.of(body, Body.SUN, t).getVelocity())
                .orElseThrow();
    }

    private static RealMatrix state(RealMatrix partials) {
        return partials.getSubMatrix(0, STATE - 1, 0, STATE - 1);
    }

    /** The pass. */
    public CloseApproach pass() {
        return pass;
    }

    /** The path that leads to it. */
    public StateTransitionHistory path() {
        return path;
    }

    /** The target plane, and the point where the orbit that is not pushed meets it. */
    public OpikPlane plane() {
        return plane;
    }

    /**
     * Derivatives of xi, the first row, and zeta by the velocity at an instant, ICRF, s.
     *
     * @param t before the pass, TDB seconds since J2000
     * @throws IllegalArgumentException if t is outside the path
     */
    public Vector3D[] byVelocity(double t) {
        // W Phi(T, t0) = w Phi(t, t0) is solved for w, with the velocity in units of its own.
        final RealMatrix there = state(path.at(t)).transpose();
        final RealMatrix scaled = MatrixUtils.createRealMatrix(STATE, STATE);
        final double[] scale = {1.0, 1.0, 1.0, 1.0 / TIME, 1.0 / TIME, 1.0 / TIME};
        for (int row = 0; row < STATE; row++) {
            for (int column = 0; column < STATE; column++) {
                scaled.setEntry(row, column, there.getEntry(row, column) * scale[row] / scale[column]);
            }
        }
        final LUDecomposition solver = new LUDecomposition(scaled);
        return new Vector3D[] {velocityPart(solver, xiByEpoch, scale), velocityPart(solver, zetaByEpoch, scale)};
    }

    private static Vector3D velocityPart(LUDecomposition solver, RealVector byEpoch, double[] scale) {
        final RealVector right = byEpoch.copy();
        for (int row = 0; row < STATE; row++) {
            right.setEntry(row, right.getEntry(row) * scale[row]);
        }
        final RealVector solved = solver.getSolver().solve(right);
        return new Vector3D(
                solved.getEntry(3) / scale[3], solved.getEntry(4) / scale[4], solved.getEntry(5) / scale[5]);
    }

    /**
     * The shift by a change of velocity.
     *
     * @param t before the pass, TDB seconds since J2000
     * @param change ICRF, m/s
     */
    public PlaneShift shift(double t, Vector3D change) {
        final Vector3D[] rows = byVelocity(t);
        return new PlaneShift(rows[0].dotProduct(change), rows[1].dotProduct(change));
    }
}
