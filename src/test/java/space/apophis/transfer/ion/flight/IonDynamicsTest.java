package space.apophis.transfer.ion.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownEncounter;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.FullDynamics;
import space.apophis.transfer.flight.Ramses;
import space.apophis.transfer.flight.Shooting;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonProblem;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSegment;
import space.apophis.transfer.ion.IonUnits;
import space.apophis.transfer.optimisation.Evaluation;

class IonDynamicsTest {

    private static final Sunlight SUNLIGHT = new Sunlight(35.0, 1.3);
    private static final IonDynamics DYNAMICS = new IonDynamics(Ramses.SYSTEM, Flights.JPL, SUNLIGHT, Ramses.DEPARTURE);

    /** Fed throughout. */
    private static final IonPropulsion RICH = new IonPropulsion(4, 0.01, 3000.0, 400.0, 4700.0, 1000.0, 0.9);

    /** Fed to 0.96 au only. */
    private static final IonPropulsion POOR = new IonPropulsion(4, 0.01, 3000.0, 400.0, 2400.0, 1000.0, 0.9);

    private static FlownTrajectory fly(ThrustCase thrust) {
        return DYNAMICS.fly(thrust.plan(), thrust.flight(), Progress.SILENT);
    }

    private static void assertMet(ThrustCase thrust, FlownTrajectory flown) {
        assertTrue(flown.convergence().reached(), flown.convergence().message());
        assertEquals(2, flown.encounters().size());
        for (FlownEncounter flyby : flown.encounters()) {
            assertTrue(flyby.miss() < 1e3, flyby.toString());
            assertEquals(1e5, flyby.distance(), 1e3);
            final PVCoordinates relative = flyby.fromBody();
            assertEquals(0.0, relative.getPosition().dotProduct(relative.getVelocity()) / flyby.speed(), 1e3);
            assertTrue(relative.getPosition().dotProduct(flyby.craft().position()) < 0.0, "on the side of the Sun");
        }
        final IonPropulsion propulsion = thrust.plan().propulsion();
        for (FlownBurn flownArc : flown.burns()) {
            final ThrustArc arc = flownArc.arc();
            for (int i = 0; i <= 20; i++) {
                final double r = flown.path()
                        .orElseThrow()
                        .trajectory()
                        .heliocentric(Math.min(arc.end(), arc.start() + arc.duration() * i / 20))
                        .getPosition()
                        .getNorm();
                assertTrue(arc.thrust() <= propulsion.thrust(r) * (1.0 + 1e-6));
            }
        }
        assertEquals(
                ThrustCase.MASS
                        - flown.burns().stream()
                                .mapToDouble(FlownBurn::propellant)
                                .sum(),
                flown.path().orElseThrow().end().mass(),
                1e-6);
        assertEquals(12, flown.burns().size() + flown.coasts().size());
        assertEquals(flown.deltaV(), flown.deltaV(0) + flown.deltaV(1), 1e-9);
    }

    /** The launcher's excess velocity makes the first flyby, thrust the second. */
    @Test
    void bothFlybyPointsAreMet() {
        ThrustCase thrust = ThrustCase.of(RICH, 0.7, false);
        FlownTrajectory flown = fly(thrust);
        assertMet(thrust, flown);
        // Patched conics leave out Earth's pull beyond the first day and more.
        assertTrue(flown.encounters().get(0).missAsPlanned() > 1e7);
        assertTrue(flown.burns().get(0).arc().start() >= ThrustCase.LAUNCH + 86400.0 - 1e-3);
        // Never more than it would be without a new plan, which begins with the thrust as it was.
        assertTrue(flown.burns().stream().mapToDouble(FlownBurn::propellant).sum()
                < 1.05 * thrust.flight().propellant());
    }

    /** The array feeds full thrust to 0.96 au; the thrust of a segment is what its farthest point allows. */
    @Test
    void thrustStaysWithinPowerAlongEachSegment() {
        ThrustCase thrust = ThrustCase.of(POOR, 1.0, false);
        FlownTrajectory flown = fly(thrust);
        assertMet(thrust, flown);
        assertTrue(flown.greatestThrottle() <= 1.0 + 1e-9);
        assertTrue(flown.burns().stream().anyMatch(arc -> arc.available() < 0.95 * POOR.fullThrust()));
    }

    @Test
    void aGivenAsymptoteStays() {
        ThrustCase thrust = ThrustCase.of(RICH, 0.6, true);
        FlownTrajectory flown = fly(thrust);
        assertMet(thrust, flown);
        assertEquals(
                0.0,
                flown.injection().orElseThrow().asymptote().excessVelocity().distance(ThrustCase.EXCESS),
                1e-9);
    }

    /** Without thrust it is a flyby of the flown transfers. */
    @Test
    void withoutThrustItIsAFlownTransfer() {
        TransferOption option = Ramses.option("2028-04-26", "2029-02-19");
        FlownTrajectory transfer = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis())
                .fly(
                        Ramses.conics(option, LegType.FLYBY),
                        new FlownPlan(Ramses.CRAFT, Ramses.DEPARTURE, new Arrival.Flyby(5e5)),
                        Progress.SILENT);
        FlownTrajectory flown = new IonDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.CRAFT.sunlight(), Ramses.DEPARTURE)
                .fly(ballisticPlan(option), ballistic(option), Progress.SILENT);
        assertTrue(flown.convergence().reached(), flown.convergence().message());
        assertEquals(
                0.0, flown.burns().stream().mapToDouble(FlownBurn::propellant).sum(), 0.0);
        assertTrue(flown.burns().isEmpty());
        assertEquals(
                0.0,
                flown.injection()
                        .orElseThrow()
                        .asymptote()
                        .excessVelocity()
                        .distance(transfer.injection().orElseThrow().asymptote().excessVelocity()),
                1e-4);
        PVCoordinates pass = flown.encounters().get(0).fromBody();
        assertEquals(
                0.0,
                pass.getPosition().distance(transfer.atTarget().orElseThrow().getPosition()),
                500.0);
    }

    private static IonPlan ballisticPlan(TransferOption option) {
        return new IonPlan(
                Ramses.SYSTEM.planets().gm(Body.SUN),
                List.of(
                        IonNode.launch(
                                "EARTH",
                                t -> new RelativeMotion(Ramses.SYSTEM).of(Body.EARTH, Body.SUN, t),
                                option.launch(),
                                option.launch(),
                                1e9),
                        IonNode.flyby("apophis", Ramses.apophis()::heliocentric, option.arrival(), option.arrival())
                                .at(new Vector3D(5e5, 0.0, 0.0))),
                RICH,
                Ramses.CRAFT.launchMass(),
                60.0,
                List.of(2));
    }

    private static IonFlight ballistic(TransferOption option) {
        PVCoordinates earth = new RelativeMotion(Ramses.SYSTEM).of(Body.EARTH, Body.SUN, option.launch());
        PVCoordinates apophis = Ramses.apophis().heliocentric(option.arrival());
        Vector3D excess = option.asymptote().excessVelocity();
        double mass = Ramses.CRAFT.launchMass();
        double middle = 0.5 * (option.launch() + option.arrival());
        return new IonFlight(
                List.of(
                        new IonPoint(
                                LegType.LAUNCH,
                                "EARTH",
                                option.launch(),
                                earth.getPosition(),
                                earth.getVelocity().add(excess),
                                excess,
                                mass),
                        new IonPoint(
                                LegType.FLYBY,
                                "apophis",
                                option.arrival(),
                                apophis.getPosition(),
                                apophis.getVelocity(),
                                Vector3D.ZERO,
                                mass)),
                List.of(coast(option.launch(), middle, mass), coast(middle, option.arrival(), mass)),
                List.of());
    }

    private static IonSegment coast(double start, double end, double mass) {
        return new IonSegment(start, end, Vector3D.ZERO, 0.0, 0.036, 1.5e11, mass, mass, 0.0);
    }

    /** The conics made of a flown flight meet the plan made of it: all constraints hold. */
    @Test
    void itsReferenceConicMeetsItsPlan() {
        // Thrust that the distance from the Sun does not change, as that differs between the two.
        ThrustCase thrust = ThrustCase.of(IonPropulsion.constant(0.036, 3000.0), 0.7, false);
        ReferenceConic twin =
                ReferenceConic.of(thrust.plan(), DYNAMICS.corrected(thrust.plan(), thrust.flight(), new Shooting()));
        IonChain chain = new IonChain(twin.plan(), IonUnits.heliocentric(ThrustCase.MASS), 1e-12);
        IonProblem programme = new IonProblem(chain);
        Evaluation evaluation = new Evaluation(programme);
        programme.evaluate(programme.reduced(chain.layout().of(twin.flight())), evaluation);
        for (double gap : evaluation.equalities()) {
            assertEquals(0.0, gap, 1e-7);
        }
        assertTrue(twin.launchChange().getNorm() > 1.0 && twin.launchChange().getNorm() < 500.0);
    }

    @Test
    void whatCannotBeFlownIsSaid() {
        ThrustCase weak = ThrustCase.of(IonPropulsion.constant(1e-5, 3000.0), 0.5, true);
        FlownTrajectory flown = fly(weak);
        assertFalse(flown.convergence().reached());
        assertTrue(
                flown.convergence().message().startsWith("flown as planned it misses the flyby point at body 0 by "),
                flown.convergence().message());
        assertTrue(Double.isNaN(flown.deltaV())
                && flown.path().isEmpty()
                && flown.injection().isEmpty());

        ThrustCase thrust = ThrustCase.of(RICH, 0.7, false);
        IonPlan plan = thrust.plan();
        Convergence dry = DYNAMICS.fly(
                        new IonPlan(plan.gm(), plan.nodes(), RICH, ThrustCase.MASS, 0.01, plan.segments()),
                        thrust.flight(),
                        Progress.SILENT)
                .convergence();
        assertFalse(dry.reached());
        assertTrue(dry.message().endsWith("kg of propellant, 0.01 kg may be used"), dry.message());

        List<IonPoint> points = new ArrayList<>(thrust.flight().points());
        IonPoint end = thrust.flight().end();
        points.set(
                2,
                new IonPoint(
                        LegType.ARRIVAL,
                        end.body(),
                        end.time(),
                        end.position(),
                        end.velocity(),
                        Vector3D.ZERO,
                        end.mass()));
        FlownTrajectory arrival =
                DYNAMICS.fly(plan, new IonFlight(points, thrust.flight().segments(), List.of()), Progress.SILENT);
        assertEquals(
                "an arrival under ion thrust is not flown, only flybys are",
                arrival.convergence().message());
        assertEquals(Optional.empty(), arrival.injection());
    }
}
