package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Days;
import space.apophis.transfer.KeplerMotion;
import space.apophis.transfer.MeanPlanet;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Braking at Mars of 2005, as if it were a point: planets by mean elements. */
class BrakingSequenceTest {

    private static final double GM = MeanPlanet.STANDISH_EARTH.gmSun();
    private static final Propulsion HERA = new Propulsion(26.3, 291.0);
    private static TransferOption option;

    @BeforeAll
    static void transfer() {
        double launch = Epoch.parse("2005-08-12 TDB").secondsSinceJ2000();
        double arrival = Epoch.parse("2006-04-20 TDB").secondsSinceJ2000();
        option = new TransferGrid(
                        new TransferPlan(new Days(launch, 1.0, 1), new Days(arrival, 1.0, 1), 0, arrival),
                        GM,
                        MeanPlanet.STANDISH_EARTH::equatorial,
                        MeanPlanet.STANDISH_MARS::equatorial)
                .option(0, 0, 0)
                .orElseThrow();
    }

    private static BrakingSequence plan(BrakingPlan plan, double mass) {
        return BrakingSequence.plan(
                option.trajectory(
                        GM,
                        MeanPlanet.STANDISH_EARTH.equatorial(option.launch()),
                        MeanPlanet.STANDISH_MARS.equatorial(option.arrival()),
                        LegType.ARRIVAL,
                        "mars"),
                MeanPlanet.STANDISH_MARS::equatorial,
                plan,
                HERA,
                mass);
    }

    @Test
    void oneBurnIsTheImpulseOfTheTransfer() {
        BrakingSequence sequence = plan(new BrakingPlan(List.of(1.0), Unit.DAY, 0.0), 1400.0);
        assertEquals(option.deltaV(), sequence.deltaV(), 1e-9);
        assertEquals(
                0.0,
                sequence.asymptote()
                        .excessVelocity()
                        .distance(option.asymptote().excessVelocity()),
                1e-9);
    }

    /** Flown by universal variables: launch, coast, impulses, and at the end at rest with the target. */
    @Test
    void theSequenceFliesToTheTarget() {
        BrakingPlan plan = new BrakingPlan(List.of(0.5, 0.3, 0.15, 0.05), 7.0 * Unit.DAY, 0.05);
        BrakingSequence sequence = plan(plan, 1400.0);
        PVCoordinates earth = MeanPlanet.STANDISH_EARTH.equatorial(option.launch());
        Vector3D position = earth.getPosition();
        Vector3D velocity = earth.getVelocity().add(sequence.asymptote().excessVelocity());
        double t = option.launch();
        for (Burn burn : sequence.burns()) {
            PVCoordinates state = KeplerMotion.move(GM, position, velocity, burn.middle() - t);
            position = state.getPosition();
            velocity = state.getVelocity().add(burn.impulse());
            t = burn.middle();
        }
        PVCoordinates mars = MeanPlanet.STANDISH_MARS.equatorial(t);
        assertEquals(0.0, position.distance(mars.getPosition()), 1.0);
        assertEquals(0.0, velocity.distance(mars.getVelocity()), 1e-6);
        // The Sun's gradient over some 1.5 million km for three weeks: GM / r^3 d t = 1e-14 * 1e9 * 1e6 = 10 m/s or so.
        assertEquals(option.deltaV(), sequence.deltaV(), 40.0);
        // Weighted mean of burns number 0 to 3: 0.75 of an interval before the last but two.
        assertEquals(
                option.arrival() - 0.75 * 7.0 * Unit.DAY,
                sequence.burns().get(0).middle(),
                1e-3);
    }

    @Test
    void massFollowsTheRocketEquation() {
        BrakingPlan plan = new BrakingPlan(List.of(0.7, 0.3), 5.0 * Unit.DAY, 0.05);
        BrakingSequence sequence = plan(plan, 1400.0);
        double total = 1.05 * sequence.deltaV() + sequence.gravityLoss();
        assertEquals(1400.0 * Math.exp(-total / (291.0 * 9.80665)), sequence.massAfter(), 1e-9);
        double used = sequence.burns().stream().mapToDouble(Burn::propellant).sum();
        assertEquals(1400.0 - sequence.massAfter(), used, 1e-9);
        for (Burn burn : sequence.burns()) {
            assertEquals(burn.propellant() * HERA.exhaustSpeed() / HERA.thrust(), burn.duration(), 1e-6);
        }
        // Hera's first deep-space burn: 146 m/s in 100 minutes at 1081 kg.
        assertEquals(6000.0, HERA.duration(1081.0, 146.0), 200.0);
    }

    /**
     * A burn at constant acceleration flown in the field of the Sun, against the impulse at its middle: the velocity they
     * differ by at the end stays within the bound, and is not far below it where the thrust points along the radius.
     */
    @Test
    void theLossOfALongBurnStaysWithinItsBound() {
        double r = 1.1 * Unit.AU;
        double length = 4.0 * Unit.DAY;
        double change = 1500.0;
        double bound = change * GM / (r * r * r) * length * length / 12.0;
        for (Vector3D direction : List.of(Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K)) {
            Vector3D middle = new Vector3D(r, 0.0, 0.0);
            Vector3D before = new Vector3D(2000.0, 27000.0, 500.0);
            PVCoordinates impulse =
                    KeplerMotion.move(GM, middle, new Vector3D(1.0, before, change, direction), 0.5 * length);
            PVCoordinates start = KeplerMotion.move(GM, middle, before.negate(), 0.5 * length);
            PVCoordinates burnt = thrust(
                    start.getPosition(),
                    start.getVelocity().negate(),
                    direction.scalarMultiply(change / length),
                    length);
            double miss = burnt.getVelocity().distance(impulse.getVelocity());
            assertTrue(miss < 1.05 * bound, () -> "miss " + miss + ", bound " + bound);
            assertTrue(miss > 0.3 * bound, () -> "miss " + miss + ", bound " + bound);
        }
    }

    /** Runge and Kutta's fourth order. */
    private static PVCoordinates thrust(Vector3D position, Vector3D velocity, Vector3D acceleration, double length) {
        double h = length / 2000.0;
        Vector3D x = position;
        Vector3D v = velocity;
        for (int i = 0; i < 2000; i++) {
            Vector3D a1 = pull(x).add(acceleration);
            Vector3D v2 = v.add(a1.scalarMultiply(0.5 * h));
            Vector3D a2 = pull(x.add(v.scalarMultiply(0.5 * h))).add(acceleration);
            Vector3D v3 = v.add(a2.scalarMultiply(0.5 * h));
            Vector3D a3 = pull(x.add(v2.scalarMultiply(0.5 * h))).add(acceleration);
            Vector3D v4 = v.add(a3.scalarMultiply(h));
            Vector3D a4 = pull(x.add(v3.scalarMultiply(h))).add(acceleration);
            x = x.add(new Vector3D(h / 6.0, v, h / 3.0, v2, h / 3.0, v3, h / 6.0, v4));
            v = v.add(new Vector3D(h / 6.0, a1, h / 3.0, a2, h / 3.0, a3, h / 6.0, a4));
        }
        return new PVCoordinates(x, v);
    }

    private static Vector3D pull(Vector3D x) {
        return x.scalarMultiply(-GM / Math.pow(x.getNorm(), 3));
    }

    @Test
    void whatIsNoSequenceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BrakingPlan(List.of(0.5, 0.4), 1.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> new BrakingPlan(List.of(1.5, -0.5), 1.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> new BrakingPlan(List.of(1.0), 0.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> new Propulsion(0.0, 291.0));
        BrakingPlan tooLong = new BrakingPlan(List.of(0.5, 0.5), 600.0 * Unit.DAY, 0.0);
        assertThrows(IllegalArgumentException.class, () -> plan(tooLong, 1400.0));
    }
}
