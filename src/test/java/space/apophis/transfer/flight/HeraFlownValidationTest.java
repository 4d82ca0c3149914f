package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Oblateness;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/**
 * A flown like that of Hera, in all forces, against its conics, what was published of Hera, and other flights of the same
 * burns. Published: at Mars on 12 March 2025 some 5000 km (ESA) or 5700 km high, and a deep-space manoeuvre of 367 m/s in
 * February and March 2026 as the second of two. Mass, thrust and specific impulse are inferences from its flight.
 */
class HeraFlownValidationTest {

    private static final Spacecraft CRAFT =
            new Spacecraft(1081.0, new Sunlight(17.0, 1.3), new Propulsion(26.3, 291.0));
    private static final Departure DEPARTURE = new Departure.Launch(
            Ramses.PARKING,
            new LaunchSite(
                    "Cape Canaveral",
                    Math.toRadians(28.5),
                    Math.toRadians(-80.6),
                    Math.toRadians(35.0),
                    Math.toRadians(120.0)));
    private static final FlownPlan PLAN = new FlownPlan(
            CRAFT,
            DEPARTURE,
            new Arrival.Rendezvous(
                    new BrakingPlan(List.of(0.4, 0.3, 0.2, 0.1), 14.0 * Unit.DAY, 0.0),
                    new HoldPoint(1e6, HoldPoint.Side.SUNWARD)));

    private static Trajectory didymos;
    private static LegTrajectory conics;
    private static FlownTrajectory flown;

    @BeforeAll
    static void fly() {
        didymos = FlownLegs.didymos();
        conics = FlownLegs.hera(didymos);
        flown = new FullDynamics(Ramses.SYSTEM, Flights.JPL, didymos).fly(conics, PLAN, Progress.SILENT);
    }

    @Test
    void itComesToRestAtItsHoldPoint() {
        assertTrue(flown.convergence().reached(), flown.convergence().message());
        PVCoordinates end = flown.atTarget().orElseThrow();
        assertEquals(1e6, end.getPosition().getNorm(), 1e3);
        assertEquals(0.0, end.getVelocity().getNorm(), 1e-3);
        assertTrue(flown.convergence().positionMiss() < 200.0, "m");
        assertEquals(1, flown.corrections().size());
        assertTrue(flown.corrections().get(0).change().getNorm() < TrajectoryCorrection.MOST);
        assertEquals(0.0, flown.swingBys().get(0).fromAim(), 0.05, "m");
        // Tsiolkovsky
        assertEquals(1081.0 * Math.exp(-flown.deltaV() / (291.0 * 9.80665)), flown.massAtEnd(), 1e-6);
    }

    /**
     * The conics give 371.5 and 257.5 m/s, a C3 of 33.12 km^2/s^2. The craft is ahead of its conic by the 72,000 km of the
     * hyperbola about Earth, a (ln(2 r / (a e)) - 1) with a = 12,000 km: 3.5 hours, and the speed at Mars falls by some
     * 15 m/s with each day of a later launch, so 2 m/s there, and a few times that after a year.
     */
    @Test
    void itCostsWhatItsConicsDo() {
        assertEquals(371.5, conics.nodes().get(2).deltaV(), 0.1);
        assertEquals(257.5, conics.end().deltaV(), 0.1);
        assertEquals(0.0, conics.nodes().get(1).deltaV(), 0.01);
        assertEquals(5, flown.burns().size());
        assertEquals(371.5, flown.burns().get(0).deltaV(), 5.0);
        assertEquals(
                257.5,
                flown.burns().stream().skip(1).mapToDouble(FlownBurn::deltaV).sum(),
                10.0);
        assertEquals(33.12e6, flown.injection().orElseThrow().asymptote().characteristicEnergy(), 0.2e6, "C3, m^2/s^2");
        FlownSwingBy mars = flown.swingBys().get(0);
        assertEquals(conics.nodes().get(1).periapsis(), mars.periapsis(), 60e3);
        assertEquals(conics.nodes().get(1).time(), mars.time(), 7200.0);
        assertTrue(mars.fromConic() < 60e3, "m: " + mars.fromConic());
    }

    /** ESA's 5000 km and the 5700 km of a later account, and 367 m/s: dates alone settle these to some percent. */
    @Test
    void itIsLikeThatOfHera() {
        assertEquals(5350e3, flown.swingBys().get(0).altitude(), 350e3);
        assertEquals(367.0, flown.burns().get(0).deltaV(), 10.0, "m/s");
    }

    /**
     * What integration does: the whole from after the hand-over at three tolerances. A metre at Mars would be 19 km at the
     * end; what is left is below 0.2 km.
     */
    @Test
    void theBurnsAreFlownAgainInOneGo() {
        CraftPath path = flown.path().orElseThrow();
        double from = flown.corrections().get(0).time();
        PVCoordinates there = path.trajectory().heliocentric(from);
        List<ThrustArc> arcs = path.thrustArcs();
        for (double tolerance : new double[] {1e-4, 3e-6}) {
            CraftState end = propagation(tolerance, true)
                    .state(
                            new CraftState(from, there.getPosition(), there.getVelocity(), 1081.0),
                            path.end().time(),
                            arcs);
            assertEquals(0.0, end.position().distance(path.end().position()), 500.0, "m at " + tolerance);
            assertEquals(0.0, end.velocity().distance(path.end().velocity()), 2e-4, "m/s at " + tolerance);
        }
    }

    private static CraftPropagation propagation(double tolerance, boolean flattened) {
        return new CraftPropagation(
                Ramses.SYSTEM,
                Flights.JPL,
                CRAFT.sunlight(),
                tolerance,
                flattened ? List.of(Oblateness.mars(conics.nodes().get(1).time())) : List.of());
    }

    /**
     * Without the flattening of Mars: 2 J2 GM R^2 / (b^3 v) is 0.28 m/s for a pass over the equator at 9.2e6 m, here 0.27; so
     * 23 km after a day, 690 km after a month.
     */
    @Test
    void theFlatteningOfMars() {
        FlownSwingBy mars = flown.swingBys().get(0);
        Trajectory path = flown.path().orElseThrow().trajectory();
        double from = mars.time() - 2.0 * Unit.DAY;
        PVCoordinates state = path.heliocentric(from);
        CraftState craft = new CraftState(from, state.getPosition(), state.getVelocity(), 1081.0);
        double b = mars.plane().asymptote().impactParameter();
        double expected = 2.0
                * 1.95661e-3
                * Ramses.SYSTEM.planets().gm(Body.MARS)
                * 3.396e6
                * 3.396e6
                / (b * b * b * mars.plane().asymptote().excessVelocity());
        for (double days : new double[] {1.0, 30.0}) {
            double until = mars.time() + days * Unit.DAY;
            Vector3D with =
                    propagation(1e-4, true).state(craft, until, List.of()).position();
            Vector3D without =
                    propagation(1e-4, false).state(craft, until, List.of()).position();
            assertEquals(1.0, with.distance(without) / (expected * days * Unit.DAY), 0.3, days + " days");
        }
    }

    /** Far from Mars its speed relative to it is the same before and after, but for what the Sun does within a day. */
    @Test
    void marsOnlyTurnsThePath() {
        FlownSwingBy mars = flown.swingBys().get(0);
        double before = excessSpeed(mars.time() - Unit.DAY);
        double after = excessSpeed(mars.time() + Unit.DAY);
        assertEquals(before, after, 0.02);
        assertEquals(conics.nodes().get(1).leavingExcessVelocity().getNorm(), after, 5.0);
        assertEquals(
                2.0 * Math.asin(1.0 / mars.plane().asymptote().eccentricity()),
                Vector3D.angle(
                        conics.nodes().get(1).arrivingExcessVelocity(),
                        conics.nodes().get(1).leavingExcessVelocity()),
                2e-3);
    }

    private static double excessSpeed(double time) {
        PVCoordinates relative =
                new RelativeMotion(Ramses.SYSTEM).of(flown.path().orElseThrow().trajectory(), Body.MARS, time);
        return new OsculatingConic(
                        Ramses.SYSTEM.planets().gm(Body.MARS), relative.getPosition(), relative.getVelocity())
                .hyperbolicExcessVelocity()
                .getAsDouble();
    }
}
