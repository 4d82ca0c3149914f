package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Sunlight;
import space.apophis.gravity.PointField;
import space.apophis.scenario.escort.PhaseSpec;
import space.apophis.scenario.escort.Side;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.units.Unit;

/** Phases beside an asteroid on a circle about the Sun, against closed forms. */
class PhasePlannerTest {

    private static final double GM = 2.747;
    private static final double EXHAUST_SPEED = 2850.0;
    private static final double MASS = 800.0;
    private static final double START = Beside.START;
    private static final Sunlight LIGHT = new Sunlight(17.0, 1.3);
    private static final SunFrame FRAME = new SunFrame(Beside.SYSTEM, Beside.circle(60.0), OptionalDouble.empty());

    /** P Cr A/m at 1 au, m/s^2. */
    private static final double PUSH = 1361.0 / 299792458.0 * 1.3 * 17.0 / MASS;

    private static PhasePlanner planner(RelativeForces forces) {
        return new PhasePlanner(new EscortPilot(forces, RelativePropagation.FINE, EXHAUST_SPEED), FRAME);
    }

    private static PhasePlanner.Place until(double days, boolean rests) {
        return new PhasePlanner.Place(0, START + days * Unit.DAY, rests);
    }

    /** At rest on the side of the Sun. */
    private static EscortFlight sunward(double distance, double aside) {
        return EscortFlight.from(new RelativeState(
                START, new Vector3D(distance, FRAME.axes(START)[0], aside, FRAME.axes(START)[2]), Vector3D.ZERO, MASS));
    }

    private static Attractor ball(double radius) {
        return new Attractor(
                "ball", GM, Ellipsoid.ball(radius), new PointField(GM), t -> Vector3D.ZERO, t -> Rotation.IDENTITY);
    }

    /** What holds a craft against a pull a takes a times the time: 1.10e-7 m/s^2 of gravity and 1.25e-7 m/s^2 of sunlight. */
    @Test
    void aStationIsKeptAtThePriceOfThePull() {
        double box = 200.0;
        EscortFlight flight = planner(Beside.sunAlone(60.0, LIGHT, Beside.point(GM)))
                .fly(
                        sunward(5000.0, 0.0),
                        new PhaseSpec.Station("station", null, Side.SUN, 5000.0, box, Unit.DAY, ""),
                        until(30.0, false))
                .orElseThrow();
        RelativePath path = flight.path();
        for (double t = START + Unit.DAY; t < path.end(); t += 1800.0) {
            double off = path.at(t)
                    .getPosition()
                    .distance(FRAME.direction(Side.SUN, t).scalarMultiply(5000.0));
            assertTrue(off <= box, off + " m off after " + (t - START) / Unit.DAY + " d");
        }
        List<PlannedBurn> burns = flight.burns();
        int last = burns.size() - 1;
        // The first two stop what the way there has left; from the third on each burn turns what one hop has gathered.
        double given = 0.0;
        for (int i = 2; i < last; i++) {
            given += burns.get(i).impulse().getNorm();
        }
        double time = 0.5
                * (burns.get(last).time()
                        + burns.get(last - 1).time()
                        - burns.get(2).time()
                        - burns.get(1).time());
        double pull = GM / 25e6 + PUSH;
        assertEquals(2.35e-7, pull, 1e-9, "m/s^2, by hand");
        assertEquals(pull, given / time, 0.15 * pull, "m/s^2");
        assertTrue(burns.size() > 15, burns.size() + " burns");
    }

    /**
     * Straight arcs: the two ends stand at the angle acos(14/20) to both sides of the Sun, which goes on by n dt from the one to the
     * other, so that the nearest point of the chord is at 20 km cos(acos(14/20) +- n dt / 2).
     */
    @Test
    void straightArcsPassAtNearest() {
        double interval = 2.0 * Unit.DAY;
        EscortFlight flight = planner(Beside.alone(60.0))
                .fly(
                        sunward(20_000.0, 0.0),
                        new PhaseSpec.Arcs("arcs", null, Side.SUN, 20_000.0, 14_000.0, interval, Unit.DAY, ""),
                        until(9.0, true))
                .orElseThrow();
        assertEquals(7, flight.burns().size(), "one there with a trim, four arcs, and to rest");
        double half = Math.acos(0.7);
        for (int i = 1; i <= 4; i++) {
            PlannedBurn burn = flight.burns().get(i + 1);
            assertEquals(START + (2.0 * i - 1.0) * Unit.DAY, burn.time(), 1e-3, "s");
            assertEquals(20_000.0, burn.before().range(), 0.01, "m");
            assertEquals(
                    14_000.0, burn.before().position().dotProduct(FRAME.direction(Side.SUN, burn.time())), 0.01, "m");
            RelativePath arc = flight.arcs().get(i + 1);
            Vector3D chord =
                    arc.at(arc.end()).getPosition().subtract(arc.at(arc.start()).getPosition());
            double nearest =
                    arc.at(arc.start()).getPosition().crossProduct(chord).getNorm() / chord.getNorm();
            double turned = 0.5 * Beside.RATE * interval * (i % 2 == 1 ? 1.0 : -1.0);
            double least = Math.min(
                    Math.abs(nearest - 20_000.0 * Math.cos(half + turned)),
                    Math.abs(nearest - 20_000.0 * Math.cos(half - turned)));
            assertEquals(0.0, least, 0.05, "m");
            assertEquals(
                    nearest,
                    arc.at(0.5 * (arc.start() + arc.end())).getPosition().getNorm(),
                    0.05,
                    "m");
        }
    }

    /** Straight on from each leg the asteroid is passed at the distance asked for; the end stands aside by what is left of it. */
    @Test
    void anApproachPassesAside() {
        double passAt = 5000.0;
        EscortFlight flight = planner(Beside.alone(60.0))
                .fly(
                        sunward(100_000.0, 0.0),
                        new PhaseSpec.Approach("approach", null, Side.SUN, 20_000.0, 3, passAt, ""),
                        until(0.125, true))
                .orElseThrow();
        assertEquals(4, flight.burns().size(), "three legs, and to rest");
        for (RelativePath leg : flight.arcs()) {
            Vector3D along = leg.at(leg.end()).getVelocity().normalize();
            Vector3D place = leg.at(leg.end()).getPosition();
            assertTrue(place.dotProduct(along) < 0.0, "it comes nearer");
            assertEquals(passAt, place.crossProduct(along).getNorm(), 0.04 * passAt, "m");
        }
        assertEquals(
                20_000.0,
                flight.now().position().dotProduct(FRAME.axes(flight.now().time())[0]),
                1.0,
                "m");
        // Each leg leaves (1/5)^(1/3) of the distance and of what it lacks of 5 km.
        assertEquals(
                0.8 * passAt,
                flight.now().position().dotProduct(FRAME.axes(flight.now().time())[2]),
                1.0,
                "m");
    }

    /** Gravity along the axis, GM h/r^3, holds sunlight: 79 m behind the terminator at 1.2 km. */
    @Test
    void aTerminatorOrbitStandsBehindTheTerminator() {
        double radius = 1200.0;
        EscortFlight flight = planner(Beside.sunAlone(60.0, LIGHT, Beside.point(GM)))
                .fly(
                        sunward(3000.0, 0.0),
                        new PhaseSpec.TerminatorOrbit("orbit", null, radius, 2.0 * Unit.DAY, 3.0 * Unit.DAY, ""),
                        until(40.0, false))
                .orElseThrow();
        assertFalse(flight.struck());
        double behind = PUSH * radius * radius * radius / GM;
        assertEquals(79.0, behind, 1.0, "m, by hand");
        RelativePath path = flight.path();
        double sum = 0.0;
        int looks = 0;
        for (double t = START + 3.1 * Unit.DAY; t < path.end(); t += 3600.0) {
            Vector3D place = path.at(t).getPosition();
            assertEquals(radius, place.getNorm(), 0.05 * radius, "m, after " + (t - START) / Unit.DAY + " d");
            sum -= place.dotProduct(FRAME.axes(t)[0]);
            looks++;
        }
        assertEquals(behind, sum / looks, 0.15 * behind, "m");
    }

    /** At rest at 1 km it falls on a ball of 170 m: v^2 = 2 GM (1/R - 1/r), 0.1638 m/s. */
    @Test
    void aFallEndsOnTheGround() {
        EscortFlight flight = planner(Beside.alone(8.0, ball(170.0)))
                .fly(sunward(1000.0, 0.0), new PhaseSpec.Drift("drift", null, ""), until(4.0, false))
                .orElseThrow();
        assertTrue(flight.struck());
        assertEquals(170.0, flight.now().range(), 1e-3, "m");
        double speed = Math.sqrt(2.0 * GM * (1.0 / 170.0 - 1.0 / 1000.0));
        assertEquals(0.1638, speed, 1e-4, "m/s, by hand");
        assertEquals(speed, flight.now().velocity().getNorm(), 1e-6, "m/s");
        // From rest: t = sqrt(r^3 / 2 GM) (acos sqrt(s) + sqrt(s (1 - s))), s = R / r.
        double s = 0.17;
        double fall = Math.sqrt(1e9 / (2.0 * GM)) * (Math.acos(Math.sqrt(s)) + Math.sqrt(s * (1.0 - s)));
        assertEquals(fall, flight.now().time() - START, 0.01, "s");
        assertEquals(flight.now().time(), flight.path().end(), 0.0);
    }

    @Test
    void aWayThroughTheAsteroidIsNone() {
        PhaseSpec.Approach across = new PhaseSpec.Approach("across", null, Side.ANTI_SUN, 1000.0, 1, 0.0, "");
        assertTrue(planner(Beside.alone(8.0, ball(170.0)))
                .fly(sunward(1000.0, 50.0), across, until(0.05, true))
                .isEmpty());
        // The same where it does not reach as far.
        assertTrue(planner(Beside.alone(8.0, ball(5.0)))
                .fly(sunward(1000.0, 50.0), across, until(0.05, true))
                .isPresent());
    }
}
