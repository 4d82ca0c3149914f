package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.maneuvers.ConstantThrustManeuver;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;
import space.apophis.scenario.ForceSpec;
import space.apophis.smallbody.NonGravitational;
import space.apophis.units.Unit;

/**
 * Propagation of a spacecraft by Orekit's {@link NumericalPropagator}: the forces on a small body, sunlight, and burns of
 * constant thrust ({@link ConstantThrustManeuver}), which take mass. Barycentric ICRF and Dormand-Prince 8(5,3), as in {@link
 * SmallBodyPropagation}. Close to Earth the error in velocity counts too: a start with steps of a minute good to 1 mm would
 * leave 10 um/s, a kilometre after a year. Holds work space, so every thread needs its own.
 */
public final class CraftPropagation {

    private static final double MINIMUM_STEP = 1e-3;
    private static final double MAXIMUM_STEP = 10.0 * Unit.DAY;

    /**
     * Starting close to Earth, m, the craft takes short steps for a while, s: an edge of the shadow late in a long one can
     * escape the control of the error, and leaves some um/s, hundreds of metres after a year.
     */
    private static final double CLOSE = 2e7;

    private static final double DEPARTURE = 3600.0;
    private static final double DEPARTURE_STEP = 20.0;

    /** Short enough for a start close to Earth. */
    private static final double INITIAL_STEP = 10.0;

    /** What the tolerance on the position is divided by for that on the velocity, s. */
    private static final double TOLERANCE_TIME = 1e4;

    /** Position, velocity, and the mass, which the burns change evenly. */
    private static final int DIMENSION = 7;

    private static final double UNCONTROLLED = 1e100;

    private final SolarSystem solarSystem;
    private final SmallBodyAcceleration acceleration;
    private final Sunlight sunlight;
    private final double positionTolerance;
    private final List<Oblateness> flattened;

    /**
     * @param forces the terms of gravity that are on
     * @param positionTolerance local error per step, m
     */
    public CraftPropagation(SolarSystem solarSystem, ForceSpec forces, Sunlight sunlight, double positionTolerance) {
        this(solarSystem, forces, sunlight, positionTolerance, List.of());
    }

    /**
     * @param forces the terms of gravity that are on
     * @param positionTolerance local error per step, m
     * @param flattened planets that it passes, beside those of the forces
     */
    public CraftPropagation(
            SolarSystem solarSystem,
            ForceSpec forces,
            Sunlight sunlight,
            double positionTolerance,
            List<Oblateness> flattened) {
        this.flattened = List.copyOf(flattened);
        this.solarSystem = solarSystem;
        this.acceleration = new SmallBodyAcceleration(solarSystem, forces, NonGravitational.NONE);
        this.sunlight = sunlight;
        this.positionTolerance = positionTolerance;
    }

    /**
     * Flies to an instant after the start.
     *
     * @param until TDB seconds since J2000
     * @param burns those on the way in order, none begun before the start, none overlapping, all over by then
     * @return the state there
     */
    public CraftState state(CraftState start, double until, List<ThrustArc> burns) {
        CraftState at = start;
        for (Stretch stretch : stretches(start, until, burns)) {
            at = fly(at, stretch, List.of());
        }
        return at;
    }

    /** Flies likewise and keeps the whole path. */
    public CraftPath path(CraftState start, double until, List<ThrustArc> burns) {
        final List<Trajectory> flown = new ArrayList<>();
        CraftState at = start;
        for (Stretch stretch : stretches(start, until, burns)) {
            final PieceRecorder recorder =
                    PieceRecorder.path(solarSystem, solarSystem.clock().date(at.time()));
            final double from = at.time();
            at = fly(at, stretch, List.of(recorder));
            flown.add(new Trajectory(recorder.pieces(from, at.time())));
        }
        return new CraftPath(Trajectory.joined(flown), at, start.mass(), burns);
    }

    /**
     * A coast, or one burn from its first to its last instant. A step that reached over the end of a burn would be tried with
     * the engine on, until the mass is below 0.
     */
    private record Stretch(double until, List<ThrustArc> burning, double maximumStep) {}

    private List<Stretch> stretches(CraftState start, double until, List<ThrustArc> burns) {
        final List<Stretch> stretches = new ArrayList<>();
        final double first =
                burns.isEmpty() ? until : Math.min(until, burns.get(0).start());
        double at = start.time();
        if (first > at + DEPARTURE && earthDistance(start) < CLOSE) {
            at += DEPARTURE;
            stretches.add(new Stretch(at, List.of(), DEPARTURE_STEP));
        }
        for (ThrustArc burn : burns) {
            if (!(burn.start() >= at && burn.end() <= until)) {
                throw new IllegalArgumentException("burns need to be in order, apart, and within the flight");
            }
            if (burn.start() > at) {
                stretches.add(new Stretch(burn.start(), List.of(), MAXIMUM_STEP));
            }
            stretches.add(new Stretch(burn.end(), List.of(burn), MAXIMUM_STEP));
            at = burn.end();
        }
        if (until > at) {
            stretches.add(new Stretch(until, List.of(), MAXIMUM_STEP));
        }
        return stretches;
    }

    private double earthDistance(CraftState craft) {
        return new RelativeMotion(solarSystem)
                .of(Body.EARTH, Body.SUN, craft.time())
                .getPosition()
                .distance(craft.position());
    }

    private CraftState fly(CraftState start, Stretch stretch, List<ODEStepHandler> handlers) {
        return heliocentric(propagator(start, stretch, handlers), stretch.until());
    }

    private NumericalPropagator propagator(CraftState start, Stretch stretch, List<ODEStepHandler> handlers) {
        final TdbClock clock = solarSystem.clock();
        final BodyStates bodies = new BodyStates();
        // The end first, so that a date out of coverage is refused before the work.
        solarSystem.planets().fill(Body.SUN, stretch.until(), bodies);
        solarSystem.planets().fill(Body.SUN, start.time(), bodies);
        final Vector3D position = start.position().add(bodies.position(Body.SUN));
        final Vector3D velocity = start.velocity().add(bodies.velocity(Body.SUN));

        final double[] absolute = new double[DIMENSION];
        Arrays.fill(absolute, UNCONTROLLED);
        Arrays.fill(absolute, 0, 3, positionTolerance);
        Arrays.fill(absolute, 3, 6, positionTolerance / TOLERANCE_TIME);
        final DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(MINIMUM_STEP, stretch.maximumStep(), absolute, new double[DIMENSION]);
        integrator.setInitialStepSize(Math.min(INITIAL_STEP, stretch.until() - start.time()));

        handlers.forEach(integrator::addStepHandler);

        final FrameAlignedProvider attitude = new FrameAlignedProvider(solarSystem.icrf());
        final NumericalPropagator propagator = new NumericalPropagator(integrator, attitude);
        propagator.setOrbitType(null);
        propagator.setIgnoreCentralAttraction(true);
        propagator.addForceModel(new SmallBodyForce(acceleration, clock, true));
        if (sunlight.area() > 0.0) {
            propagator.addForceModel(new Sunlight.Force(sunlight, solarSystem));
        }
        for (Oblateness oblateness : flattened) {
            propagator.addForceModel(new Oblateness.Force(oblateness, solarSystem));
        }
        final AbsoluteDate date = clock.date(start.time());
        for (ThrustArc burn : stretch.burning()) {
            propagator.addForceModel(new ConstantThrustManeuver(
                    date,
                    clock.date(stretch.until()).durationFrom(date),
                    burn.thrust(),
                    burn.specificImpulse(),
                    attitude,
                    burn.direction()));
        }
        propagator.setInitialState(new SpacecraftState(new AbsolutePVCoordinates(
                        solarSystem.icrf(),
                        date,
                        new PVCoordinates(position, velocity.scalarMultiply(1.0 + clock.rate(start.time())))))
                .withMass(start.mass()));
        return propagator;
    }

    private CraftState heliocentric(NumericalPropagator propagator, double until) {
        final SpacecraftState end = propagator.propagate(solarSystem.clock().date(until));
        final BodyStates bodies = new BodyStates();
        solarSystem.planets().fill(Body.SUN, until, bodies);
        final PVCoordinates state = end.getPVCoordinates();
        final double stretch = 1.0 + solarSystem.clock().rate(until);
        return new CraftState(
                until,
                state.getPosition().subtract(bodies.position(Body.SUN)),
                state.getVelocity().scalarMultiply(1.0 / stretch).subtract(bodies.velocity(Body.SUN)),
                end.getMass());
    }
}
