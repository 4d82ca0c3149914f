package space.apophis.transfer.ion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.CraftState;

class MissedThrustTest {

    private static final double DAY = ConicBody.DAY;

    private static final ConicBody EARTH = ConicBody.circle(ConicBody.AU, 0.0);
    private static final ConicBody NEAR = ConicBody.circle(1.05 * ConicBody.AU, 0.22);
    private static final ConicBody FAR = new ConicBody(
            ConicBody.GM, 400.0 * DAY, new Vector3D(1.22e11, 0.86e11, 0.04e11), new Vector3D(-25e3, 5e3, 8e3));

    private static final IonPlan PLAN = new IonPlan(
            ConicBody.GM,
            List.of(
                    IonNode.launch("Earth", EARTH, 0.0, 0.0, 1e6),
                    IonNode.flyby("near", NEAR, 150.0 * DAY, 190.0 * DAY),
                    IonNode.flyby("far", FAR, 380.0 * DAY, 420.0 * DAY)),
            new IonPropulsion(4, 0.02, 3000.0, 400.0, 4700.0, 1000.0, 0.9),
            480.0,
            100.0,
            List.of(8, 10));

    private static final MissedThrust MISSED = new MissedThrust(
            PLAN, new IonSearch(20.0 * DAY, 0, 2, 1).best(PLAN).flight().orElseThrow());

    private static double used(int segment, double days) {
        return MISSED.without(segment, days * DAY).orElseThrow().propellant();
    }

    /** Without an outage the rest of the flight is the rest of the flight: what is left to burn is what was. */
    @Test
    void noOutageCostsNothing() {
        for (int segment : new int[] {0, 3, 8, 12}) {
            CraftState at = MISSED.at(segment);
            double planned = at.mass() - MISSED.flight().end().mass();
            assertEquals(planned, used(segment, 0.0), 0.02 * MISSED.flight().propellant());
        }
    }

    /** The engines run on the way: time without them has to be made good, the more the longer, until it cannot be. */
    @Test
    void aLongerOutageCostsMoreUntilItCannotBeBorne() {
        double nothing = used(2, 0.0);
        double ten = used(2, 10.0);
        double twenty = used(2, 20.0);
        assertTrue(ten > nothing - 0.01 && twenty > ten - 0.01, nothing + " " + ten + " " + twenty);
        assertEquals(Optional.empty(), MISSED.without(2, 200.0 * DAY));
    }

    /** The rest begins where the coasting craft is, and reaches the bodies that are left within their dates. */
    @Test
    void theRestReachesTheBodiesThatAreLeft() {
        IonFlight rest = MISSED.without(9, 15.0 * DAY).orElseThrow();
        assertEquals(
                List.of("the coasting craft", "far"),
                rest.points().stream().map(IonPoint::body).toList());
        assertEquals(MISSED.at(9).time() + 15.0 * DAY, rest.launch().time(), 1e-6);
        assertEquals(0.0, rest.launch().relativeSpeed(), 1e-9);
        assertTrue(rest.positionGap() < 1e3, "m: " + rest.positionGap());
        assertTrue(rest.end().time() > 380.0 * DAY - 1.0 && rest.end().time() < 420.0 * DAY + 1.0);
        assertTrue(rest.end().mass() > PLAN.launchMass() - PLAN.propellant());
    }

    @Test
    void instantsLieEvenlyAndLeaveTwoSegmentsOfEachPhase() {
        assertEquals(List.of(0, 4, 9, 12, 16), MISSED.segments(5));
        assertEquals(16, MISSED.segments(100).size());
        assertTrue(MISSED.segments(100).stream().noneMatch(i -> i == 7 || i == 17));
    }
}
