package space.apophis.transfer.flight;

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
import space.apophis.dynamics.Sunlight;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

class FullDynamicsTest {

    private static final FullDynamics DYNAMICS = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis());

    private static FlownPlan with(Arrival arrival) {
        return new FlownPlan(Ramses.CRAFT, Ramses.DEPARTURE, arrival);
    }

    /** Two conics alone are a transfer: burn by burn what the option of a grid makes of it, within what both leave open. */
    @Test
    void withoutASwingByItIsATransfer() {
        TransferOption option = Ramses.option("2028-04-26", "2029-02-19");
        FlownTrajectory transfer =
                DYNAMICS.fly(Ramses.conics(option, LegType.ARRIVAL), Ramses.RENDEZVOUS, Progress.SILENT);
        LegTrajectory legs = new FlownLegs()
                .planet(LegType.LAUNCH, Body.EARTH, option.launch(), 0)
                .to(
                        LegType.ARRIVAL,
                        "apophis",
                        option.arrival(),
                        Ramses.apophis().heliocentric(option.arrival()))
                .strung();
        FlownTrajectory flown = DYNAMICS.fly(legs, Ramses.RENDEZVOUS, Progress.SILENT);
        assertTrue(flown.convergence().reached(), flown.convergence().message());
        assertEquals(transfer.burns().size(), flown.burns().size());
        for (int i = 0; i < 4; i++) {
            // 100 m at an ignition over the week to the next.
            assertEquals(transfer.burns().get(i).deltaV(), flown.burns().get(i).deltaV(), 5e-4, "burn " + i);
            assertEquals(
                    transfer.burns().get(i).arc().start(),
                    flown.burns().get(i).arc().start(),
                    1e-3);
        }
        assertEquals(
                0.0,
                transfer.injection()
                        .orElseThrow()
                        .asymptote()
                        .excessVelocity()
                        .distance(flown.injection().orElseThrow().asymptote().excessVelocity()),
                1e-3);
        assertTrue(flown.swingBys().isEmpty() && flown.corrections().isEmpty());
        assertEquals(transfer.massAtEnd(), flown.massAtEnd(), 1e-3);
    }

    /** Past Earth after sixteen months, and by Apophis half a year later without a burn: what the injection alone has to do. */
    @Test
    void overEarthToAFlyby() {
        LegTrajectory legs = FlownLegs.overEarth(Ramses.apophis(), LegType.FLYBY);
        assertEquals(0.0, legs.deltaV(), 0.01);
        FlownTrajectory flown = DYNAMICS.fly(legs, with(new Arrival.Flyby(1e5)), Progress.SILENT);
        assertTrue(flown.convergence().reached(), flown.convergence().message());
        PVCoordinates pass = flown.atTarget().orElseThrow();
        assertEquals(1e5, pass.getPosition().getNorm(), 1e3);
        assertEquals(
                0.0,
                pass.getPosition().normalize().dotProduct(pass.getVelocity().normalize()),
                1e-2);
        FlownSwingBy earth = flown.swingBys().get(0);
        assertEquals(0.0, earth.fromAim(), 0.1, "m");
        assertTrue(flown.corrections().get(0).change().getNorm() < TrajectoryCorrection.MOST);
        // The path says so too, and the hand-over is no jump of it.
        Vector3D there = flown.path()
                .orElseThrow()
                .trajectory()
                .heliocentric(earth.time())
                .getPosition();
        Vector3D centre = new space.apophis.dynamics.RelativeMotion(Ramses.SYSTEM)
                .of(Body.EARTH, Body.SUN, earth.time())
                .getPosition();
        assertEquals(earth.periapsis(), there.distance(centre), 0.1);
        assertTrue(flown.burns().isEmpty());
        assertEquals(0.0, flown.deltaV(), 0.0);
    }

    /**
     * Past Venus after four months, turned by 49 degrees: a metre at Venus is kilometres at Apophis, but not in all three directions.
     * With the injection solved there in one go the hand-over was 6 um/s, of another such flight 0.2 mm/s.
     */
    @Test
    void overVenusToAFlyby() {
        double arrival = 922_382_453.92;
        LegTrajectory legs = new FlownLegs()
                .planet(LegType.LAUNCH, Body.EARTH, 889_893_456.25, 0)
                .planet(LegType.SWING_BY, Body.VENUS, 899_926_580.93, 0)
                .to(LegType.FLYBY, "apophis", arrival, Ramses.apophis().heliocentric(arrival))
                .strung();
        assertEquals(0.0, legs.deltaV(), 0.01);
        FlownTrajectory flown = DYNAMICS.fly(legs, with(new Arrival.Flyby(2e6)), Progress.SILENT);
        assertTrue(flown.convergence().reached(), flown.convergence().message());
        assertEquals(2e6, flown.atTarget().orElseThrow().getPosition().getNorm(), 1e3);
        assertTrue(flown.corrections().get(0).change().getNorm() < TrajectoryCorrection.MOST);
    }

    @Test
    void aWeakEngineIsToldInWords() {
        FlownPlan weak = new FlownPlan(
                new Spacecraft(1400.0, Sunlight.NONE, new Propulsion(1.0, 291.0)),
                Ramses.DEPARTURE,
                Ramses.RENDEZVOUS.arrival());
        FlownTrajectory flown =
                DYNAMICS.fly(FlownLegs.overEarth(Ramses.apophis(), LegType.ARRIVAL), weak, Progress.SILENT);
        assertFalse(flown.convergence().reached());
        assertEquals(
                "a burn is not over when the next begins: the thrust is too small for the interval",
                flown.convergence().message());
        assertTrue(Double.isNaN(flown.deltaV()) && Double.isNaN(flown.massAtEnd()));
        assertEquals(Optional.empty(), flown.path());
    }

    @Test
    void oneBurnBehindASwingByIsToldInWords() {
        FlownPlan one = with(new Arrival.Rendezvous(
                new BrakingPlan(List.of(1.0), Unit.DAY, 0.0), new HoldPoint(1e6, HoldPoint.Side.SUNWARD)));
        FlownTrajectory flown =
                DYNAMICS.fly(FlownLegs.overEarth(Ramses.apophis(), LegType.ARRIVAL), one, Progress.SILENT);
        assertFalse(flown.convergence().reached());
        assertEquals(
                "a braking in one burn right behind a swing-by is not flown; split it",
                flown.convergence().message());
    }

    @Test
    void legsThatAreNotFlownAreToldInWords() {
        assertEquals(
                "a leg of the type thrust-arc is not flown on the way", words(changed(LegType.THRUST_ARC, "EARTH")));
        assertEquals("there is no planet VULCAN to swing by", words(changed(LegType.SWING_BY, "VULCAN")));
    }

    private static String words(LegTrajectory legs) {
        FlownTrajectory flown = DYNAMICS.fly(legs, with(new Arrival.Flyby(1e5)), Progress.SILENT);
        assertFalse(flown.convergence().reached());
        return flown.convergence().message();
    }

    private static LegTrajectory changed(LegType type, String body) {
        LegTrajectory legs = FlownLegs.overEarth(Ramses.apophis(), LegType.FLYBY);
        List<LegNode> nodes = new ArrayList<>(legs.nodes());
        LegNode node = nodes.get(1);
        nodes.set(
                1,
                new LegNode(
                        type,
                        body,
                        node.time(),
                        node.position(),
                        node.bodyVelocity(),
                        node.velocityBefore(),
                        node.velocityAfter(),
                        0.0,
                        node.periapsis()));
        return new LegTrajectory(legs.gmSun(), nodes);
    }
}
