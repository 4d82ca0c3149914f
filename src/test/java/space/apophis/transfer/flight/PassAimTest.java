package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Oblateness;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.transfer.PoweredSwingBy;
import space.apophis.units.Unit;

/** Aims at Mars: by the closed form of the hyperbola, and met in all forces. */
class PassAimTest {

    private static final double GM = Ramses.SYSTEM.planets().gm(Body.MARS);
    private static final double TIME = Ramses.day("2025-03-12");
    private static final Vector3D ARRIVING = new Vector3D(-6500.0, 5200.0, 2600.0);
    private static final Vector3D LEAVING =
            ARRIVING.add(new Vector3D(300.0, 900.0, -400.0)).normalize().scalarMultiply(ARRIVING.getNorm());
    private static final PoweredSwingBy SWING_BY = new PoweredSwingBy(GM, 3.4e6, ARRIVING, LEAVING);
    private static final PassAim AIM = PassAim.of(Body.MARS, GM, TIME, ARRIVING, LEAVING, SWING_BY.periapsis());

    private final RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);

    private CraftState atMars(Vector3D position, Vector3D velocity, double time) {
        PVCoordinates mars = motion.of(Body.MARS, Body.SUN, time);
        return new CraftState(
                time, mars.getPosition().add(position), mars.getVelocity().add(velocity), 1000.0);
    }

    /** From the periapsis, which halves the turn, the velocities far out are those that the aim is made of. */
    @Test
    void theHyperbolaTurnsAsAsked() {
        Vector3D out = LEAVING.subtract(ARRIVING).normalize();
        double r = SWING_BY.periapsis();
        double speed = Math.sqrt(ARRIVING.getNormSq() + 2.0 * GM / r);
        Vector3D along = ARRIVING.add(LEAVING).normalize();
        CraftState periapsis = atMars(out.scalarMultiply(-r), along.scalarMultiply(speed), TIME);
        double[] miss = AIM.miss(periapsis, motion);
        assertEquals(0.0, miss[0], 1.0, "m along T");
        assertEquals(0.0, miss[1], 1.0, "m along R");
        // The straight fall is at the centre GM / v^3 ln e before.
        double e = 1.0 + r * ARRIVING.getNormSq() / GM;
        assertEquals(-GM / ARRIVING.getNormSq() * Math.log(e), miss[2], 1.0, "m along S");
        assertEquals(0.0, AIM.distance(AIM.plane(periapsis, motion)), 2.0);
    }

    @Test
    void anEllipseIsToldInWords() {
        CraftState bound = atMars(new Vector3D(1e7, 0.0, 0.0), new Vector3D(0.0, 1000.0, 0.0), TIME);
        assertEquals(
                "the craft does not come to MARS on a hyperbola",
                assertThrows(FlightFailure.class, () -> AIM.miss(bound, motion)).getMessage());
    }

    /**
     * From a hundred days before, with the velocity of a straight line to the planet's centre, in all forces; the speed far
     * from Mars is the same before and after: within a day of it the Sun adds 1e-14 * 7.5e8 * 8e4 m/s = 0.6 m/s each way,
     * and nearly the same.
     */
    @Test
    void aPassIsMetInAllForces() {
        double start = TIME - 100.0 * Unit.DAY;
        PVCoordinates mars = motion.of(Body.MARS, Body.SUN, TIME);
        PVCoordinates back = new CartesianOrbit(
                        new PVCoordinates(mars.getPosition(), mars.getVelocity().add(ARRIVING)),
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        Ramses.SYSTEM.planets().gm(Body.SUN))
                .shiftedBy(start - TIME)
                .getPVCoordinates();
        CraftState from = new CraftState(start, back.getPosition(), back.getVelocity(), 1000.0);
        CraftPropagation propagation =
                new CraftPropagation(Ramses.SYSTEM, Flights.JPL, Sunlight.NONE, 1e-4, List.of(Oblateness.mars(TIME)));
        double unit = LegCorrection.UNIT / (TIME - start);
        LegCorrection.Leg leg =
                (x, until) -> propagation.state(from.changed(new Vector3D(x).scalarMultiply(unit)), until, List.of());
        double[] solved = new LegCorrection(Ramses.SYSTEM).aimAgain(leg, AIM, TIME - Unit.DAY, 1.0);
        double[] again =
                new LegCorrection(Ramses.SYSTEM).aimAgain((x, until) -> leg.fly(sum(x, solved), until), AIM, TIME, 1.0);
        double[] miss = AIM.miss(leg.fly(sum(again, solved), TIME), motion);
        assertEquals(0.0, new Vector3D(miss).getNorm(), 2.0, "m; 1 km is asked");
        double before = excessSpeed(leg.fly(sum(again, solved), TIME - Unit.DAY));
        double after = excessSpeed(leg.fly(sum(again, solved), TIME + Unit.DAY));
        assertEquals(ARRIVING.getNorm(), before, 50.0);
        assertEquals(before, after, 0.05, "m/s");
    }

    private static double[] sum(double[] a, double[] b) {
        return new Vector3D(a).add(new Vector3D(b)).toArray();
    }

    private double excessSpeed(CraftState craft) {
        PVCoordinates mars = motion.of(Body.MARS, Body.SUN, craft.time());
        return new OsculatingConic(
                        GM,
                        craft.position().subtract(mars.getPosition()),
                        craft.velocity().subtract(mars.getVelocity()))
                .hyperbolicExcessVelocity()
                .getAsDouble();
    }
}
