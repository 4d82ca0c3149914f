package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.bodies.CelestialBodies;
import org.orekit.forces.gravity.SingleBodyAbsoluteAttraction;
import org.orekit.propagation.MatricesHarvester;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.OrbitSolution;

/** The integrated partials against Orekit's and against what they must be. */
class StateTransitionTest {

    private static final double DAY = 86400.0;
    private static final double TOLERANCE = 1e-5;
    private static final double PASS = (2462240.407 - 2451545.0) * DAY;
    private static final ForceSpec POINTS = new ForceSpec(
            true, true, true, true, false, false, false, false, false, false, false, EarthPoleName.TRUE_OF_DATE);

    private static final Trajectory TO_THE_PASS = Flights.fly(Flights.apophis(), PASS, TOLERANCE);

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final OrbitSolution apophis = Flights.apophis();

    private SmallBodyPropagation propagation(ForceSpec forces, OrbitSolution orbit, double tolerance) {
        return new SmallBodyPropagation(
                solarSystem,
                new SmallBodyAcceleration(solarSystem, forces, orbit.nonGravitational()),
                tolerance,
                5.0 * DAY);
    }

    private StateTransitionHistory fly(ForceSpec forces, OrbitSolution orbit, double until) {
        return propagation(forces, orbit, TOLERANCE).runWithPartials(orbit, until, List.of(), Progress.SILENT);
    }

    /** Apophis on its way to the pass. */
    private OrbitSolution start(double t) {
        final PVCoordinates state = TO_THE_PASS.heliocentric(t);
        return new OrbitSolution(
                "start", "test", t, state.getPosition(), state.getVelocity(), apophis.nonGravitational());
    }

    /** Six days about the pass, with Orekit's own attraction of each body and its own variational equations. */
    @Test
    void arcWithStockForcesIsOrekits() {
        final OrbitSolution start = start(PASS - 3.0 * DAY);
        final double until = PASS + 3.0 * DAY;
        final RealMatrix ours = fly(POINTS, start, until).at(until);
        final RealMatrix orekits = harvested(start, until);
        for (int c = 0; c < 6; c++) {
            assertNear(column(orekits, c, 0), column(ours, c, 0), 1e-8, "position by " + c);
            assertNear(column(orekits, c, 3), column(ours, c, 3), 1e-8, "velocity by " + c);
        }
    }

    private RealMatrix harvested(OrbitSolution orbit, double until) {
        final BodyStates bodies = new BodyStates();
        solarSystem.planets().fill(orbit.epoch(), bodies);
        final int sun = 3 * Body.SUN.ordinal();
        final TdbClock clock = solarSystem.clock();
        final Vector3D position = orbit.position()
                .add(new Vector3D(bodies.position[sun], bodies.position[sun + 1], bodies.position[sun + 2]));
        final Vector3D velocity = orbit.velocity()
                .add(new Vector3D(bodies.velocity[sun], bodies.velocity[sun + 1], bodies.velocity[sun + 2]))
                .scalarMultiply(1.0 + clock.rate(orbit.epoch()));
        final double[] tolerances = {1e-5, 1e-5, 1e-5, 1e100, 1e100, 1e100, 1e100};
        final NumericalPropagator propagator = new NumericalPropagator(
                new DormandPrince853Integrator(1e-3, 5.0 * DAY, tolerances, new double[7]),
                new FrameAlignedProvider(solarSystem.icrf()));
        propagator.setOrbitType(null);
        propagator.setIgnoreCentralAttraction(true);
        final CelestialBodies all = solarSystem.context().getCelestialBodies();
        for (Body body : Body.values()) {
            propagator.addForceModel(new SingleBodyAbsoluteAttraction(all.getBody(body.orekitName())));
        }
        final AbsoluteDate date = clock.date(orbit.epoch());
        propagator.setInitialState(new SpacecraftState(
                new AbsolutePVCoordinates(solarSystem.icrf(), date, new PVCoordinates(position, velocity))));
        final MatricesHarvester harvester = propagator.setupMatricesComputation("stm", null, null);
        final SpacecraftState end = propagator.propagate(clock.date(until));
        return harvester.getStateTransitionMatrix(end);
    }

    /** Forces that have a potential keep areas of phase space: Phi^T J Phi = J. */
    @Test
    void isSymplecticWithoutForcesThatDependOnVelocity() {
        final RealMatrix phi = fly(POINTS, start(PASS - 100.0 * DAY), PASS + DAY)
                .at(PASS + DAY)
                .getSubMatrix(0, 5, 0, 5);
        final RealMatrix j = MatrixUtils.createRealMatrix(6, 6);
        for (int k = 0; k < 3; k++) {
            j.setEntry(k, 3 + k, 1.0);
            j.setEntry(3 + k, k, -1.0);
        }
        final RealMatrix kept = phi.transposeMultiply(j).multiply(phi);
        // Its elements are sums of products of columns, and cancel: each is measured by the norms of its two columns.
        for (int a = 0; a < 6; a++) {
            for (int b = 0; b < 6; b++) {
                final double scale = norm(column(phi, a, 0)) * norm(column(phi, b, 3))
                        + norm(column(phi, a, 3)) * norm(column(phi, b, 0));
                assertEquals(j.getEntry(a, b), kept.getEntry(a, b), 1e-11 * scale, a + ", " + b);
            }
        }
        assertEquals(1.0, new LUDecomposition(phi).getDeterminant(), 1e-7);
    }

    @Test
    void partialsLeaveThePathAsItIs() {
        final double until = apophis.epoch() + 300.0 * DAY;
        final Trajectory without = Flights.fly(apophis, until, 1e-4);
        final StateTransitionHistory with =
                propagation(Flights.JPL, apophis, 1e-4).runWithPartials(apophis, until, List.of(), Progress.SILENT);
        assertEquals(without.pieces(), with.trajectory().pieces());
        for (double t = apophis.epoch(); t < until; t += 7.3 * DAY) {
            assertEquals(
                    without.heliocentric(t).getPosition(),
                    with.trajectory().heliocentric(t).getPosition());
            assertEquals(
                    without.heliocentric(t).getVelocity(),
                    with.trajectory().heliocentric(t).getVelocity());
        }
    }

    @Test
    void theHistoryIsThatOfFlightsThatEndThere() {
        final OrbitSolution start = start(PASS - 20.0 * DAY);
        final StateTransitionHistory whole = fly(Flights.JPL, start, PASS + 20.0 * DAY);
        for (double t = PASS - 17.3 * DAY; t < PASS + 20.0 * DAY; t += 5.76 * DAY) {
            final RealMatrix ending = fly(Flights.JPL, start, t).at(t);
            for (int c = 0; c < 9; c++) {
                assertNear(column(ending, c, 0), column(whole.at(t), c, 0), 1e-8, "position by " + c);
                assertNear(column(ending, c, 3), column(whole.at(t), c, 3), 1e-8, "velocity by " + c);
            }
        }
    }

    @Test
    void backwardIsTheInverseOfForward() {
        final OrbitSolution start = start(PASS - 5.0 * DAY);
        final double until = PASS + 5.0 * DAY;
        final StateTransitionHistory there = fly(Flights.JPL, start, until);
        final PVCoordinates turn = there.trajectory().heliocentric(until);
        final OrbitSolution reversed = new OrbitSolution(
                "turn", "test", until, turn.getPosition(), turn.getVelocity(), start.nonGravitational());
        final StateTransitionHistory back = fly(Flights.JPL, reversed, start.epoch());
        assertEquals(until, back.epoch(), 0.0);
        final RealMatrix product = back.at(start.epoch())
                .getSubMatrix(0, 5, 0, 5)
                .multiply(there.at(until).getSubMatrix(0, 5, 0, 5));
        for (int k = 0; k < 6; k++) {
            for (int c = 0; c < 6; c++) {
                final double unit = k < 3 == c < 3 ? 1.0 : k < 3 ? 5.0 * DAY : 1.0 / (5.0 * DAY);
                assertEquals(k == c ? 1.0 : 0.0, product.getEntry(k, c) / unit, 2e-8, k + ", " + c);
            }
        }
    }

    @Test
    void hasNothingOutsideItsSpan() {
        final StateTransitionHistory history = fly(POINTS, apophis, apophis.epoch() + 5.0 * DAY);
        assertArrayEquals(
                new double[] {0, 0, 1, 0, 0, 0, 0, 0, 0},
                history.at(apophis.epoch()).getRow(2),
                1e-11);
        assertThrows(
                IllegalArgumentException.class,
                () -> history.at(history.trajectory().start() - 1.0));
        assertThrows(
                IllegalArgumentException.class,
                () -> history.at(history.trajectory().end() + 1.0));
        assertThrows(IllegalArgumentException.class, () -> history.at(Double.NaN));
    }

    private static double[] column(RealMatrix matrix, int column, int from) {
        return new double[] {
            matrix.getEntry(from, column), matrix.getEntry(from + 1, column), matrix.getEntry(from + 2, column)
        };
    }

    private static double norm(double[] v) {
        return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }

    private static void assertNear(double[] expected, double[] got, double relative, String what) {
        final double[] difference = {got[0] - expected[0], got[1] - expected[1], got[2] - expected[2]};
        assertEquals(0.0, norm(difference) / norm(expected), relative, what);
    }
}
