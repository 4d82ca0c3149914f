package space.apophis.dynamics;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/**
 * Propagation of a small body by Orekit's {@link NumericalPropagator}, on absolute coordinates in the barycentric ICRF
 * with a Dormand-Prince 8(5,3) integrator.
 *
 * <p>The error is controlled on the position alone: a tolerance on the velocity near rounding costs a hundred times
 * the steps and gains nothing.
 *
 * <pre>{@code
 * SmallBodyAcceleration forces =
 *         new SmallBodyAcceleration(solarSystem, scenario.propagation().forces(), orbit.nonGravitational());
 * SmallBodyPropagation propagation = new SmallBodyPropagation(solarSystem, forces, 1e-4, 5.0 * 86400.0);
 * Trajectory trajectory = propagation.run(orbit, orbit.epoch() + 100.0 * 86400.0, List.of(), Progress.SILENT);
 * }</pre>
 *
 * @param solarSystem what attracts it
 * @param acceleration the terms that are on
 * @param positionTolerance local error per step, m
 * @param maximumStep s
 */
public record SmallBodyPropagation(
        SolarSystem solarSystem, SmallBodyAcceleration acceleration, double positionTolerance, double maximumStep) {

    private static final double MINIMUM_STEP = 1e-3;
    private static final double INITIAL_STEP = 3600.0;

    /** Position, velocity, and the mass Orekit carries along. */
    private static final int DIMENSION = 7;

    private static final double UNCONTROLLED = 1e100;

    /**
     * Flies a body from the epoch of its orbit solution.
     *
     * @param until last instant, TDB seconds since J2000, before or after the epoch
     * @param detectors events to look for on the way; their dates are true dates, their velocities per TT second
     * @return the whole path, which ends early where a detector stops it
     */
    public Trajectory run(OrbitSolution orbit, double until, List<EventDetector> detectors, Progress progress) {
        return fly(orbit, until, detectors, progress, null);
    }

    /**
     * Flies it likewise, and integrates beside the state its partials by the state at the epoch and by A1, A2 and A3.
     * The path is the same to the last bit.
     */
    public StateTransitionHistory runWithPartials(
            OrbitSolution orbit, double until, List<EventDetector> detectors, Progress progress) {
        final TdbClock clock = solarSystem.clock();
        final PieceRecorder recorder = PieceRecorder.partials(clock, clock.date(orbit.epoch()));
        final Trajectory trajectory = fly(orbit, until, detectors, progress, recorder);
        return new StateTransitionHistory(
                orbit.epoch(), trajectory, recorder.pieces(trajectory.start(), trajectory.end()));
    }

    /**
     * @param partials where they go; null for none
     */
    private Trajectory fly(
            OrbitSolution orbit,
            double until,
            List<EventDetector> detectors,
            Progress progress,
            PieceRecorder partials) {
        final TdbClock clock = solarSystem.clock();
        final double stretch = 1.0 + clock.rate(orbit.epoch());
        final BodyStates bodies = new BodyStates();
        // The end first, so that a date out of coverage is refused before the work.
        solarSystem.planets().fill(until, bodies);
        solarSystem.planets().fill(orbit.epoch(), bodies);
        final Vector3D position = orbit.position().add(bodies.position(Body.SUN));
        final Vector3D velocity =
                orbit.velocity().add(bodies.velocity(Body.SUN)).scalarMultiply(stretch);

        final double[] absolute = new double[DIMENSION];
        Arrays.fill(absolute, UNCONTROLLED);
        // The integrator averages over all components; three of them count.
        Arrays.fill(absolute, 0, 3, positionTolerance * Math.sqrt(3.0 / DIMENSION));
        final DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(MINIMUM_STEP, maximumStep, absolute, new double[DIMENSION]);
        integrator.setInitialStepSize(INITIAL_STEP);

        final NumericalPropagator propagator =
                new NumericalPropagator(integrator, new FrameAlignedProvider(solarSystem.icrf()));
        propagator.setOrbitType(null);
        propagator.setIgnoreCentralAttraction(true);
        propagator.addForceModel(new SmallBodyForce(acceleration, clock));
        final AbsoluteDate start = clock.date(orbit.epoch());
        final SpacecraftState initial = new SpacecraftState(
                new AbsolutePVCoordinates(solarSystem.icrf(), start, new PVCoordinates(position, velocity)));
        if (partials == null) {
            propagator.setInitialState(initial);
        } else {
            final VariationalEquations equations = new VariationalEquations(acceleration, clock);
            propagator.addAdditionalDerivativesProvider(equations);
            propagator.setInitialState(equations.begin(initial));
            integrator.addStepHandler(partials);
        }
        detectors.forEach(propagator::addEventDetector);

        final PieceRecorder recorder = PieceRecorder.path(solarSystem, start);
        integrator.addStepHandler(recorder);
        final long days = Math.max(1, Math.round(Math.abs(until - orbit.epoch()) / Unit.DAY));
        integrator.addStepHandler(step -> progress.report(
                "propagating", Math.round(Math.abs(step.getCurrentState().getTime()) / Unit.DAY), days));
        final AbsoluteDate asked = clock.date(until);
        final AbsoluteDate reached = propagator.propagate(asked).getDate();
        // A detector may have ended it.
        final double end = Math.abs(reached.durationFrom(asked)) < MINIMUM_STEP ? until : clock.seconds(reached);
        return new Trajectory(recorder.pieces(Math.min(orbit.epoch(), end), Math.max(orbit.epoch(), end)));
    }
}
