package space.apophis.transfer.ion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class IonSearchTest {

    private static final double DAY = ConicBody.DAY;
    private static final ConicBody EARTH = ConicBody.circle(ConicBody.AU, 0.0);

    /** Ahead of Earth and a little further out, so that they pass after 170 days. */
    private static final ConicBody NEAR = ConicBody.circle(1.05 * ConicBody.AU, 0.22);

    /** Crosses Earth's orbit fast and steeply 400 days after launch, near Earth. */
    private static final ConicBody FAR = new ConicBody(
            ConicBody.GM, 400.0 * DAY, new Vector3D(1.22e11, 0.86e11, 0.04e11), new Vector3D(-25e3, 5e3, 8e3));

    private static final IonSearch SEARCH = new IonSearch(20.0 * DAY, 0, 1, 1);

    private static IonPlan plan(IonPropulsion propulsion) {
        return new IonPlan(
                ConicBody.GM,
                List.of(
                        IonNode.launch("Earth", EARTH, 0.0, 0.0, 1e6),
                        IonNode.flyby("near", NEAR, 150.0 * DAY, 190.0 * DAY),
                        IonNode.flyby("far", FAR, 380.0 * DAY, 420.0 * DAY)),
                propulsion,
                480.0,
                100.0,
                List.of(8, 10));
    }

    private static IonPropulsion power(double array) {
        return new IonPropulsion(4, 0.02, 3000.0, 400.0, array, 1000.0, 0.9);
    }

    @Test
    void aFlightOfTwoFlybysIsFoundAndFoundAgain() {
        IonSearch search = new IonSearch(20.0 * DAY, 0, 2, 1);
        IonOutcome outcome = search.best(plan(power(4700.0)));
        IonFlight flight = outcome.flight().orElseThrow(() -> new AssertionError(outcome.message()));
        assertEquals(outcome, search.best(plan(power(4700.0))));
        assertTrue(flight.launch().relativeSpeed() < 1000.0 + 1e-3);
        assertTrue(flight.positionGap() < 100.0);
        assertTrue(flight.matches().stream().allMatch(match -> match.velocityGap() < 1e-4));
        IonPoint flyby = flight.points().get(1);
        assertEquals(0.0, flyby.position().distance(NEAR.apply(flyby.time()).getPosition()), 1e-3);
        assertEquals(
                0.0,
                flyby.velocity()
                        .subtract(NEAR.apply(flyby.time()).getVelocity())
                        .distance(flyby.excessVelocity()),
                1e-9);
        double used = 0.0;
        for (IonSegment segment : flight.segments()) {
            assertTrue(segment.throttle() < 1.0 + 1e-6);
            used += segment.propellant();
        }
        assertEquals(flight.propellant(), used, 1e-4);
        // What the rounding of throttles leaves out of the propellant: parts in ten thousand.
        assertEquals(
                flight.deltaV(),
                power(1.0).exhaustSpeed()
                        * Math.log(flight.launch().mass() / flight.end().mass()),
                5e-4 * flight.deltaV());
    }

    /** From the answer of one launch day to that of the next. */
    @Test
    void aNeighbourLeadsOn() {
        IonPlan today = plan(power(4700.0));
        IonFlight flight = SEARCH.best(today).flight().orElseThrow();
        List<IonNode> nodes = new ArrayList<>(today.nodes());
        nodes.set(0, between(nodes.get(0), DAY, DAY));
        IonOutcome tomorrow = IonSearch.near(today.with(nodes), flight);
        IonFlight next = tomorrow.flight().orElseThrow(() -> new AssertionError(tomorrow.message()));
        assertEquals(DAY, next.launch().time(), 0.0);
        assertEquals(flight.propellant(), next.propellant(), 0.1 * flight.propellant());
        assertThrows(IllegalArgumentException.class, () -> IonSearch.near(today.withSegments(List.of(4, 4)), flight));
    }

    /** At 2650 W the array feeds the engines to 1.01 au only; the same flight takes no less propellant then. */
    @Test
    void lessPowerCostsPropellant() {
        IonFlight rich = SEARCH.best(plan(power(4700.0))).flight().orElseThrow();
        IonFlight poor = SEARCH.best(plan(power(2650.0))).flight().orElseThrow();
        assertTrue(poor.propellant() > rich.propellant(), rich.propellant() + " " + poor.propellant());
        for (IonSegment segment : poor.segments()) {
            assertEquals(power(2650.0).thrust(segment.distance()), segment.available(), 0.0);
        }
    }

    @Test
    void whatCannotBeFlownIsNamed() {
        IonOutcome outcome = SEARCH.best(plan(IonPropulsion.constant(0.0005, 3000.0)));
        assertTrue(outcome.flight().isEmpty());
        assertTrue(outcome.message().startsWith("Earth to near to far: no flight found"), outcome.message());
        assertTrue(outcome.message().contains("the nearest misses between"), outcome.message());
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        IonNode launch = IonNode.launch("Earth", EARTH, 0.0, 0.0, 1e6);
        IonNode flyby = IonNode.flyby("near", NEAR, 10.0 * DAY, 20.0 * DAY);
        IonPropulsion propulsion = power(4700.0);
        assertThrows(
                IllegalArgumentException.class,
                () -> new IonPlan(ConicBody.GM, List.of(flyby, flyby), propulsion, 480.0, 60.0, List.of(4)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new IonPlan(ConicBody.GM, List.of(launch, flyby), propulsion, 480.0, 60.0, List.of(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new IonPlan(
                        ConicBody.GM,
                        List.of(launch, between(flyby, -20.0 * DAY, -10.0 * DAY)),
                        propulsion,
                        480.0,
                        60.0,
                        List.of(4)));
        assertThrows(IllegalArgumentException.class, () -> flyby.withSpeed(5e3, 1e3));
    }

    /** The same with other limits of time. */
    private static IonNode between(IonNode node, double from, double to) {
        return new IonNode(
                node.type(),
                node.body(),
                node.motion(),
                node.offset(),
                from,
                to,
                node.leastSpeed(),
                node.greatestSpeed(),
                node.excessVelocity());
    }
}
