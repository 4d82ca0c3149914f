package space.apophis.transfer.legs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.FlownLegs;
import space.apophis.transfer.flight.Ramses;
import space.apophis.units.Unit;

class ReturnFamilyTest {

    private static final double YEAR = 365.25636 * Unit.DAY;
    private static final double GM = Ramses.SYSTEM.planets().gm(Body.EARTH);
    private static final double LEAST = 6.678e6;

    private static LegNode node(
            LegType type, String body, double time, PVCoordinates at, Vector3D before, Vector3D after) {
        return new LegNode(
                type,
                body,
                time,
                at.getPosition(),
                at.getVelocity(),
                before,
                after,
                0.0,
                type == LegType.SWING_BY ? 2e8 : Double.NaN);
    }

    /** Out at 4 km/s with a declination of 35 deg and back after some time; on from there as a launch northward. */
    private static LegTrajectory back(double flight) {
        RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        double launch = Ramses.day("2027-04-23");
        PVCoordinates out = motion.of(Body.EARTH, Body.SUN, launch);
        PVCoordinates in = motion.of(Body.EARTH, Body.SUN, launch + flight);
        // At right angles to Earth's velocity and a bit against it, so that the speed is Earth's.
        Vector3D east = new Vector3D(FastMath.toRadians(70.0), FastMath.toRadians(35.0));
        Vector3D away = out.getVelocity().normalize();
        Vector3D across =
                east.subtract(away.scalarMultiply(east.dotProduct(away))).normalize();
        Vector3D excess = new Vector3D(
                4000.0, across, -0.5 * 4000.0 * 4000.0 / out.getVelocity().getNorm(), away);
        Vector3D onward = new Vector3D(FastMath.toRadians(100.0), FastMath.toRadians(33.0)).scalarMultiply(4000.0);
        Vector3D half = out.getPosition().negate();
        return new LegTrajectory(
                FlownLegs.GM,
                List.of(
                        node(
                                LegType.LAUNCH,
                                "EARTH",
                                launch,
                                out,
                                out.getVelocity(),
                                out.getVelocity().add(excess)),
                        node(
                                LegType.DEEP_SPACE_MANOEUVRE,
                                "",
                                launch + 0.5 * flight,
                                new PVCoordinates(half, Vector3D.ZERO),
                                out.getVelocity(),
                                out.getVelocity()),
                        node(
                                LegType.SWING_BY,
                                "EARTH",
                                launch + flight,
                                in,
                                in.getVelocity().add(excess),
                                in.getVelocity().add(onward)),
                        node(
                                LegType.ARRIVAL,
                                "apophis",
                                launch + 1.8 * flight,
                                in,
                                in.getVelocity(),
                                in.getVelocity())));
    }

    @Test
    void ofTheFamilyTheLeastDeclinationIsTaken() {
        LegTrajectory found = back(YEAR);
        LegTrajectory placed = ReturnFamily.placed(found, GM, LEAST);
        LegNode launch = placed.launch();
        double before = FastMath.abs(found.asymptote().declination());
        double after = FastMath.abs(placed.asymptote().declination());
        assertTrue(after < before - FastMath.toRadians(10.0), after + " of " + before);
        // The same speeds about Earth and about the Sun, so the same year.
        assertEquals(
                found.launch().velocityAfter().getNorm(), launch.velocityAfter().getNorm(), 1e-8);
        assertEquals(
                found.launch().leavingExcessVelocity().getNorm(),
                launch.leavingExcessVelocity().getNorm(),
                1e-8);
        LegNode pass = placed.nodes().get(2);
        assertTrue(pass.periapsis() >= LEAST);
        assertEquals(found.nodes().get(2).velocityAfter(), pass.velocityAfter());
        // The turn of a hyperbola with that periapsis.
        double e = 1.0 + pass.periapsis() * pass.arrivingExcessVelocity().getNormSq() / GM;
        assertEquals(
                2.0 * FastMath.asin(1.0 / e),
                Vector3D.angle(pass.arrivingExcessVelocity(), pass.leavingExcessVelocity()),
                1e-12);
    }

    @Test
    void theBurnLiesAQuarterOfARevolutionOn() {
        LegTrajectory placed = ReturnFamily.placed(back(YEAR), GM, LEAST);
        LegNode burn = placed.nodes().get(1);
        assertEquals(91.0 * Unit.DAY, burn.time() - placed.launch().time(), 1e-6);
        assertEquals(0.01, burn.impulse().getNorm(), 1e-9);
        double angle = FastMath.toDegrees(
                Vector3D.angle(burn.position(), placed.launch().position()));
        // A quarter of the time, 2 e more or less of the angle, e = 4 / 30.
        assertEquals(90.0, angle, 15.5);
    }

    @Test
    void othersAreLeftAsTheyAre() {
        LegTrajectory early = back(1.3 * YEAR);
        assertSame(early, ReturnFamily.placed(early, GM, LEAST));
    }
}
