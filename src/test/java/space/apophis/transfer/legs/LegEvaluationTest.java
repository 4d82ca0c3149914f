package space.apophis.transfer.legs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.KeplerMotion;
import space.apophis.units.Unit;

class LegEvaluationTest {

    private static final LegPlan HERA = Legs.hera(31.6, Legs.days("2025-03-12", "2025-03-13"));

    /** Trajectories of random points, half of them near that of {@link #HERA}'s best. */
    private static LegTrajectory trajectory(Random random) {
        LegVariables variables = new LegVariables(HERA);
        double[] low = variables.low();
        double[] high = variables.high();
        double[] point = new double[variables.count()];
        for (int i = 0; i < point.length; i++) {
            point[i] = low[i] + random.nextDouble() * (high[i] - low[i]);
        }
        return new LegEvaluation(HERA, variables).trajectory(point);
    }

    @Test
    void noPointBreaksALimitOfTheLaunchOrTheSwingBy() {
        Random random = new Random(1);
        int met = 0;
        for (int i = 0; i < 300; i++) {
            LegTrajectory trajectory = trajectory(random);
            if (trajectory == null) {
                continue;
            }
            met++;
            assertTrue(FastMath.abs(trajectory.asymptote().declination()) <= FastMath.toRadians(31.6) + 1e-14);
            assertTrue(trajectory.asymptote().characteristicEnergy() <= 40e6 * (1.0 + 1e-13));
            assertTrue(trajectory.nodes().get(3).periapsis() >= Legs.MARS_RADIUS + 300e3 - 1e-3);
            assertEquals(20.0, trajectory.nodes().get(2).impulse().getNorm(), 1e-9);
            assertTrue(LegSolution.of(HERA, trajectory).isFlyable());
        }
        assertTrue(met > 100, "met " + met);
    }

    /** Each conic by universal variables from node to node; impulses add up. */
    @Test
    void theNodesLieOnOnePath() {
        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            LegTrajectory trajectory = trajectory(random);
            if (trajectory == null) {
                continue;
            }
            for (int k = 1; k < trajectory.nodes().size(); k++) {
                LegNode from = trajectory.nodes().get(k - 1);
                LegNode to = trajectory.nodes().get(k);
                PVCoordinates flown =
                        KeplerMotion.move(Legs.GM, from.position(), from.velocityAfter(), to.time() - from.time());
                assertEquals(0.0, flown.getPosition().distance(to.position()), 20.0, to.type() + " of trial " + i);
                assertEquals(0.0, flown.getVelocity().distance(to.velocityBefore()), 1e-4);
            }
            LegNode mars = trajectory.nodes().get(3);
            assertEquals(
                    mars.arrivingExcessVelocity().getNorm(),
                    mars.leavingExcessVelocity().getNorm(),
                    1e-7);
            assertEquals(
                    trajectory.nodes().get(4).impulse().getNorm(),
                    trajectory.nodes().get(4).deltaV(),
                    1e-9);
        }
    }

    @Test
    void aTrajectoryLeadsBackToItsPoint() {
        Random random = new Random(3);
        LegVariables variables = new LegVariables(HERA);
        LegEvaluation evaluation = new LegEvaluation(HERA, variables);
        for (int i = 0; i < 50; i++) {
            LegTrajectory trajectory = trajectory(random);
            if (trajectory != null) {
                double[] point = variables.pointOf(trajectory);
                assertEquals(trajectory.deltaV(), evaluation.cost(point), 1e-6 * trajectory.deltaV());
            }
        }
    }

    /**
     * Cassini-1 at Venus (GTOP; tudat, unitTestGravityAssistRoutines.cpp): arcs with the published velocities, begun and
     * ended at bodies put there. To 1e-3 m/s: Lambert's problem returns the velocities to rounding of 1e11 m.
     */
    @Test
    void poweredSwingByOfVenusBetweenTwoArcs() {
        Vector3D venus = new Vector3D(-35e9, -102e9, 1e9);
        Vector3D planet = new Vector3D(32851.224953746, -11618.7310059974, -2055.04615890989);
        Vector3D in = new Vector3D(34216.4827530912, -15170.1440677825, 395.792122152361);
        Vector3D out = new Vector3D(37954.2431376052, -14093.0467234774, -5753.53728279429);
        double there = 100.0 * Unit.DAY;
        double back = 60.0 * Unit.DAY;
        PVCoordinates start = reversed(KeplerMotion.move(Legs.GM, venus, in.negate(), there));
        PVCoordinates end = KeplerMotion.move(Legs.GM, venus, out, back);
        LegPlan plan = new LegPlan(
                Legs.GM,
                List.of(
                        new PlannedLaunch(at("start", start), TimeRange.at(-there), 1e12, 0.5 * Math.PI),
                        new PlannedSwingBy(
                                at("VENUS", new PVCoordinates(venus, planet)),
                                TimeRange.at(0.0),
                                3.24860e14,
                                6351800.0,
                                true),
                        PlannedEnd.arrival(at("end", end), TimeRange.at(back))),
                0);
        LegTrajectory trajectory = new LegEvaluation(plan, new LegVariables(plan)).trajectory(new double[0]);
        LegNode node = trajectory.nodes().get(1);
        assertEquals(0.0, node.velocityBefore().distance(in), 1e-6);
        assertEquals(0.0, node.velocityAfter().distance(out), 1e-6);
        assertEquals(1090.64622870007, node.deltaV(), 1e-3);
        assertEquals(6351801.045, node.periapsis(), 1.0);
        assertEquals(1090.64622870007, trajectory.deltaV(), 2e-3);
    }

    private static LegBody at(String name, PVCoordinates state) {
        return new LegBody(name, t -> state);
    }

    private static PVCoordinates reversed(PVCoordinates state) {
        return new PVCoordinates(state.getPosition(), state.getVelocity().negate());
    }
}
