package space.apophis.proximity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.ChebyshevPieces;
import space.apophis.smallbody.shape.Shape;
import space.apophis.units.Unit;

/**
 * Integrates the motion of a craft relative to an asteroid: the relative state itself, by Dormand-Prince 8(5,3), ICRF axes, over
 * TDB seconds. A craft is metres to a million of metres from the asteroid, and doubles hold that to 1e-10 m; barycentric states
 * would hold it to 3e-5 m. Holds work space: one for each thread.
 */
public final class RelativePropagation {

    /**
     * Local error per step for a flight that is kept, m, and for one of many samples, which do not look for the edges of shadows.
     */
    public static final double FINE = 1e-6;

    public static final double COARSE = 1e-3;

    /** What the tolerance on the position is divided by for that on the velocity, s. */
    private static final double TOLERANCE_TIME = 1e5;

    /** No craft beside an asteroid comes so far, m. */
    private static final double BEYOND_ALL = 1e12;

    private static final double MINIMUM_STEP = 1e-6;
    private static final double MAXIMUM_STEP = 5.0 * Unit.DAY;
    private static final double INITIAL_STEP = 600.0;
    private static final double BEND = 0.3;

    private final RelativeForces forces;
    private final RelativeAcceleration acceleration;
    private final double tolerance;

    /**
     * @param tolerance local error per step, m
     */
    public RelativePropagation(RelativeForces forces, double tolerance) {
        this.forces = forces;
        this.acceleration = new RelativeAcceleration(forces);
        this.tolerance = tolerance;
    }

    /** Local error per step, m. */
    double tolerance() {
        return tolerance;
    }

    /** What moves the craft. */
    public RelativeForces forces() {
        return forces;
    }

    /**
     * Flies to an instant without a burn, through whatever is in the way.
     *
     * @param until TDB seconds since J2000, before or after the start
     */
    public RelativeState state(RelativeState start, double until) {
        return until == start.time() ? start : fly(start, until, integrator(start, until), List.of());
    }

    /**
     * Flies likewise and keeps the path.
     *
     * @param until after the start
     */
    public RelativePath path(RelativeState start, double until) {
        final PathRecorder recorder = new PathRecorder();
        final DormandPrince853Integrator integrator = integrator(start, until);
        integrator.addStepHandler(recorder);
        fly(start, until, integrator, List.of());
        final ChebyshevPieces pieces = recorder.pieces(start.time(), until);
        return new RelativePath(start.time(), until, t -> state(pieces, t));
    }

    private static PVCoordinates state(ChebyshevPieces pieces, double t) {
        final double[] values = new double[6];
        pieces.fill(t, "the path covers", values);
        return new PVCoordinates(
                new Vector3D(values[0], values[1], values[2]), new Vector3D(values[3], values[4], values[5]));
    }

    /**
     * Flies until the craft meets a surface.
     *
     * @param until where it ends if it does not, after the start
     */
    public RelativeEnd end(RelativeState start, double until) {
        return end(start, until, BEYOND_ALL);
    }

    /**
     * Flies until the craft meets a surface or is farther from the asteroid than some distance.
     *
     * @param until where it ends if neither happens, after the start
     * @param escapeRadius m
     */
    public RelativeEnd end(RelativeState start, double until, double escapeRadius) {
        if (until == start.time()) {
            return new RelativeEnd(start, RelativeEnd.Kind.HORIZON);
        }
        final DormandPrince853Integrator integrator = integrator(start, until);
        final RelativeEnd.Kind[] met = {RelativeEnd.Kind.HORIZON};
        final List<Crossing> crossings = new ArrayList<>();
        crossings.add(new Crossing(
                state -> escapeRadius - range(state.getPrimaryState(), Vector3D.ZERO),
                state -> FastMath.max(
                        INITIAL_STEP, (escapeRadius - range(state.getPrimaryState(), Vector3D.ZERO)) / speed(state)),
                () -> {
                    met[0] = RelativeEnd.Kind.ESCAPE;
                    return Action.STOP;
                }));
        for (Attractor attractor : forces.attractors()) {
            if (attractor.shape() != null) {
                crossings.add(new Crossing(
                        state -> height(attractor, state),
                        state -> FastMath.max(
                                60.0,
                                (range(
                                                        state.getPrimaryState(),
                                                        attractor.place().apply(state.getTime()))
                                                - attractor.shape().boundingRadius())
                                        / (2.0 * speed(state))),
                        () -> {
                            met[0] = RelativeEnd.Kind.IMPACT;
                            return Action.STOP;
                        }));
            }
        }
        return new RelativeEnd(fly(start, until, integrator, crossings), met[0]);
    }

    /** Above the ball that holds a body, m; within it, whether above or below the ground. */
    private static double height(Attractor attractor, ODEStateAndDerivative state) {
        final double[] craft = state.getPrimaryState();
        final Shape shape = attractor.shape();
        final double t = state.getTime();
        final double height = range(craft, attractor.place().apply(t)) - shape.boundingRadius();
        if (height > 0.0) {
            return height;
        }
        final Vector3D own = attractor
                .orientation()
                .apply(t)
                .applyInverseTo(new Vector3D(craft[0], craft[1], craft[2])
                        .subtract(attractor.place().apply(t)));
        return shape.isInside(own) ? -1.0 : 1.0;
    }

    private static double range(double[] craft, Vector3D from) {
        final double dx = craft[0] - from.getX();
        final double dy = craft[1] - from.getY();
        final double dz = craft[2] - from.getZ();
        return FastMath.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** At least 1 mm/s, for a division. */
    private static double speed(ODEStateAndDerivative state) {
        final double[] craft = state.getPrimaryState();
        return FastMath.max(1e-3, FastMath.sqrt(craft[3] * craft[3] + craft[4] * craft[4] + craft[5] * craft[5]));
    }

    private RelativeState fly(
            RelativeState start, double until, DormandPrince853Integrator integrator, List<Crossing> crossings) {
        crossings.forEach(integrator::addEventDetector);
        final ODEStateAndDerivative end =
                integrator.integrate(new Motion(start.mass()), new ODEState(start.time(), start.toArray()), until);
        return RelativeState.of(end.getTime(), end.getPrimaryState(), start.mass());
    }

    private DormandPrince853Integrator integrator(RelativeState start, double until) {
        final double[] absolute = new double[6];
        Arrays.fill(absolute, 0, 3, tolerance);
        Arrays.fill(absolute, 3, 6, tolerance / TOLERANCE_TIME);
        final DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(MINIMUM_STEP, MAXIMUM_STEP, absolute, new double[6]);
        integrator.setInitialStepSize(firstStep(start, FastMath.abs(until - start.time())));
        if (forces.sunlight().area() > 0.0 && tolerance < COARSE) {
            for (Attractor attractor : forces.attractors()) {
                if (attractor.shadowRadius() > 0.0) {
                    integrator.addEventDetector(edge(attractor, false));
                    integrator.addEventDetector(edge(attractor, true));
                }
            }
        }
        return integrator;
    }

    /** A share of the time in which the orbit about the nearest attractor bends, or of the whole, s. */
    private double firstStep(RelativeState start, double duration) {
        double bend = 0.5 * duration;
        for (Attractor attractor : forces.attractors()) {
            final double range = start.position().distance(attractor.place().apply(start.time()));
            bend = FastMath.min(bend, BEND * FastMath.sqrt(range * range * range / attractor.gm()));
        }
        return FastMath.max(FastMath.min(INITIAL_STEP, duration), bend);
    }

    /** An edge of a shadow, so that a step ends there: the error of one over it is not always seen. */
    private Crossing edge(Attractor attractor, boolean inner) {
        return new Crossing(
                state -> acceleration.apart(attractor, state.getTime(), state.getPrimaryState(), inner),
                state -> FastMath.max(
                        INITIAL_STEP,
                        0.5
                                * (acceleration.fromShadowAxis(attractor, state.getTime(), state.getPrimaryState())
                                        - attractor.shadowRadius())
                                / speed(state)),
                () -> Action.RESET_DERIVATIVES);
    }

    /** The equations of motion of a mass. */
    private final class Motion implements OrdinaryDifferentialEquation {

        private final double mass;

        private Motion(double mass) {
            this.mass = mass;
        }

        @Override
        public int getDimension() {
            return 6;
        }

        @Override
        public double[] computeDerivatives(double t, double[] y) {
            final double[] derivatives = new double[6];
            acceleration.evaluate(t, y[0], y[1], y[2], mass, derivatives);
            System.arraycopy(derivatives, 0, derivatives, 3, 3);
            System.arraycopy(y, 3, derivatives, 0, 3);
            return derivatives;
        }
    }
}
