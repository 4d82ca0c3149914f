package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Unit;

class TransferFlightTest {

    private static final FullDynamics DYNAMICS = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis());
    private static final TransferOption OPTION = Ramses.option("2028-04-26", "2029-02-19");

    private static FlownPlan with(Arrival arrival) {
        return new FlownPlan(Ramses.CRAFT, Ramses.DEPARTURE, arrival);
    }

    /** 500 km from the centre, on the side of the Sun, at right angles to the relative velocity, without a burn. */
    @Test
    void aFlybyPassesAtItsDistance() {
        FlownTrajectory result =
                DYNAMICS.fly(Ramses.conics(OPTION, LegType.FLYBY), with(new Arrival.Flyby(5e5)), Progress.SILENT);
        assertTrue(result.convergence().reached(), result.convergence().message());
        PVCoordinates pass = result.atTarget().orElseThrow();
        assertEquals(5e5, pass.getPosition().getNorm(), 1e3);
        assertEquals(
                0.0,
                pass.getPosition().normalize().dotProduct(pass.getVelocity().normalize()),
                2e-3);
        Vector3D sunward =
                Ramses.apophis().heliocentric(OPTION.arrival()).getPosition().negate();
        assertTrue(pass.getPosition().dotProduct(sunward) > 0.0);
        // The speed of the conic within what half a day of the launch day makes, 2 m/s a day.
        assertEquals(OPTION.deltaV(), pass.getVelocity().getNorm(), 3.0);
        assertTrue(result.burns().isEmpty());
        assertEquals(0.0, result.deltaV(), 0.0);
        assertEquals(1400.0, result.massAtEnd(), 0.0);
    }

    @Test
    void aFlybyBeginsInTheParkingOrbitAndEndsAtTheAsteroid() {
        FlownTrajectory result =
                DYNAMICS.fly(Ramses.conics(OPTION, LegType.FLYBY), with(new Arrival.Flyby(5e5)), Progress.SILENT);
        CraftPath path = result.path().orElseThrow();
        assertEquals(OPTION.launch(), path.trajectory().start(), 0.0);
        assertEquals(OPTION.arrival(), path.end().time(), 0.0);
        assertEquals(Ramses.PARKING.radius(), earthDistance(path, OPTION.launch()), 0.01);
        assertEquals(OPTION.earthRange(), earthDistance(path, OPTION.arrival()), 1e6);
        assertEquals(
                5e5,
                path.end()
                        .position()
                        .distance(
                                Ramses.apophis().heliocentric(OPTION.arrival()).getPosition()),
                1e3);
    }

    private static double earthDistance(CraftPath path, double time) {
        return new RelativeMotion(Ramses.SYSTEM)
                .of(path.trajectory(), Body.EARTH, time)
                .getPosition()
                .getNorm();
    }

    @Test
    void aWeakEngineIsToldInWords() {
        FlownPlan weak = new FlownPlan(
                new Spacecraft(1400.0, Sunlight.NONE, new Propulsion(1.0, 291.0)),
                Ramses.DEPARTURE,
                Ramses.RENDEZVOUS.arrival());
        FlownTrajectory result = DYNAMICS.fly(Ramses.conics(OPTION, LegType.ARRIVAL), weak, Progress.SILENT);
        assertFalse(result.convergence().reached());
        assertEquals(
                "a burn is not over when the next begins: the thrust is too small for the interval",
                result.convergence().message());
        assertTrue(Double.isNaN(result.deltaV()) && Double.isNaN(result.massAtEnd()));
        assertEquals(Optional.empty(), result.path());
    }

    @Test
    void aBurnBeforeTheLaunchIsToldInWords() {
        BrakingPlan early = new BrakingPlan(List.of(0.01, 0.99), 400.0 * Unit.DAY, 0.0);
        FlownTrajectory result = DYNAMICS.fly(
                Ramses.conics(OPTION, LegType.ARRIVAL),
                with(new Arrival.Rendezvous(early, new HoldPoint(1e6, HoldPoint.Side.SUNWARD))),
                Progress.SILENT);
        assertFalse(result.convergence().reached());
        assertEquals(
                "the first burn would begin before the launch",
                result.convergence().message());
    }

    /**
     * With the Sun alone a coast of 20 days ends where Lambert's arc does. The Sun of the ephemeris is drawn by the planets,
     * though, 2e-7 m/s^2, and leaves its straight line by 3e5 m, which is taken off; over that way its own pull differs by
     * 3e5 * 2 GM / r^3, some 4 km in 20 days.
     */
    @Test
    void withTheSunAloneACoastIsLambertsArc() {
        ForceSpec sunAlone = new ForceSpec(
                true, false, false, false, false, false, false, false, false, false, false, EarthPoleName.TRUE_OF_DATE);
        double start = OPTION.launch();
        double end = start + 20.0 * Unit.DAY;
        RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        Vector3D from = motion.of(Body.EARTH, Body.SUN, start).getPosition().scalarMultiply(1.01);
        Vector3D to = motion.of(Body.EARTH, Body.SUN, end).getPosition().scalarMultiply(1.02);
        Vector3D velocity = LambertProblem.prograde(Ramses.SYSTEM.planets().gm(Body.SUN), from, to, end - start)
                .arcs(0)
                .get(0)
                .departureVelocity();
        CraftState flown = new CraftPropagation(Ramses.SYSTEM, sunAlone, Sunlight.NONE, 1e-3)
                .state(new CraftState(start, from, velocity, 1.0), end, List.of());
        BodyStates sun = new BodyStates();
        Ramses.SYSTEM.planets().fill(Body.SUN, start, sun);
        Vector3D straight = new Vector3D(
                1.0,
                new Vector3D(sun.position[0], sun.position[1], sun.position[2]),
                end - start,
                new Vector3D(sun.velocity[0], sun.velocity[1], sun.velocity[2]));
        Ramses.SYSTEM.planets().fill(Body.SUN, end, sun);
        Vector3D wander = new Vector3D(sun.position[0], sun.position[1], sun.position[2]).subtract(straight);
        assertEquals(3e5, wander.getNorm(), 1e5);
        assertEquals(0.0, flown.position().add(wander).distance(to), 1e4);
    }
}
