package space.apophis.transfer.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Sunlight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.gravity.KeplerArc;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.Spacecraft;

class RecoveryTest {

    private static final double GM = ShippedData.solarSystem().planets().gm(Body.SUN);
    private static final double AU = 1.495978707e11;
    private static final double DAY = 86_400;
    private static final double START = 9e8;

    /** Far from all planets, on a circle that leans. */
    private static final Vector3D PLACE = new Vector3D(-0.6 * AU, 0.3 * AU, 0.25 * AU);

    private static final Vector3D SPEED = Vector3D.crossProduct(new Vector3D(0.1, 0.4, 1), PLACE)
            .normalize()
            .scalarMultiply(FastMath.sqrt(GM / PLACE.getNorm()));

    private static PVCoordinates body(double t) {
        KeplerArc arc = new KeplerArc(GM);
        arc.propagate(KeplerArc.state(PLACE, SPEED), 0, t - START);
        return new PVCoordinates(
                new Vector3D(arc.end[0], arc.end[1], arc.end[2]), new Vector3D(arc.end[3], arc.end[4], arc.end[5]));
    }

    private static CraftState craft(Vector3D away, Vector3D relative) {
        return new CraftState(START, PLACE.add(away), SPEED.add(relative), 1000);
    }

    private static RecoveryGoal rest(double first, double last) {
        return RecoveryGoal.of(RecoveryTest::body, true, 0, START + first * DAY, START + last * DAY);
    }

    /**
     * A craft that was to stop at a body and passes it at v has gone v d when it may burn a day d later, and comes back in T days: it
     * turns round with v + v d / T and stops with v d / T, as long as the Sun does little.
     */
    @Test
    void aBrakingThatIsMissedIsMadeGoodByAWayBack() {
        Vector3D v = new Vector3D(300, -100, 50);
        double d = 2;
        double t = 5;
        ConicRecovery way = ConicRecovery.at(GM, craft(v.scalarMultiply(d * DAY), v), rest(t, t), START + t * DAY)
                .orElseThrow();
        assertEquals(v.getNorm() * (1 + 2 * d / t), way.deltaV(), 0.02 * v.getNorm());
        assertEquals(0.0, way.second().distance(v.scalarMultiply(d / t)), 0.02 * v.getNorm());
    }

    /** Given more time it costs less: of all instants the last, where the Sun does little. */
    @Test
    void theCheapestInstantIsFound() {
        Vector3D v = new Vector3D(300, -100, 50);
        CraftState craft = craft(v.scalarMultiply(DAY), v);
        ConicRecovery way = ConicRecovery.cheapest(GM, craft, rest(2, 12)).orElseThrow();
        assertEquals(START + 12 * DAY, way.time(), DAY);
        for (double t = 2; t <= 12; t += 0.5) {
            assertTrue(ConicRecovery.at(GM, craft, rest(2, 12), START + t * DAY)
                            .orElseThrow()
                            .deltaV()
                    > way.deltaV() - 1e-6);
        }
    }

    /** What of the plan falls away counts; where the craft cannot be, it is not. */
    @Test
    void whatIsSavedCounts() {
        CraftState craft = craft(new Vector3D(1e8, 0, 0), Vector3D.ZERO);
        RecoveryGoal goal = new RecoveryGoal(
                RecoveryTest::body,
                true,
                t -> t < START + 6 * DAY ? 0 : t < START + 7 * DAY ? Double.NaN : -1000,
                START + 2 * DAY,
                START + 12 * DAY);
        ConicRecovery way = ConicRecovery.cheapest(GM, craft, goal).orElseThrow();
        assertTrue(way.time() < START + 6 * DAY);
        assertEquals(way.deltaV(), way.extra());
        assertTrue(ConicRecovery.at(GM, craft, goal, START + 6.5 * DAY).isEmpty());
    }

    /** With burns of hours the same way comes to rest where it was meant to, for about the same. */
    @Test
    void theFlightAgreesWithTheConic() {
        Vector3D v = new Vector3D(300, -100, 50);
        CraftState craft = craft(v.scalarMultiply(DAY), v);
        ConicRecovery way = ConicRecovery.cheapest(GM, craft, rest(4, 12)).orElseThrow();
        FlownRecovery flown = FlownRecovery.fly(
                        new CraftPropagation(ShippedData.solarSystem(), ForceSpec.DEFAULT, new Sunlight(0, 1), 1),
                        new Spacecraft(1000, new Sunlight(0, 1), new Propulsion(26.3, 291)),
                        craft,
                        rest(4, 12),
                        way)
                .orElseThrow();
        assertEquals(way.deltaV(), flown.deltaV(), 0.03 * way.deltaV());
        assertTrue(flown.miss() < 2e4, "m: " + flown.miss());
        assertEquals(
                0.0, flown.end().velocity().distance(body(flown.end().time()).getVelocity()), 1e-3);
    }
}
