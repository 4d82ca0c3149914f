package space.apophis.transfer.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** What an asymptote costs Ramses, against the conics of the launch period. */
class RendezvousCostTest {

    private static final LaunchLimit LIMIT = new LaunchLimit(22e6, Math.toRadians(45.0));
    private static final Trajectory APOPHIS = Flights.fly(Flights.apophis(), day("2029-03-01"), 100.0);

    private static double day(String date) {
        return Epoch.parse(date + " TDB").secondsSinceJ2000();
    }

    private static RendezvousCost cost(String launch, String earliest, String latest) {
        return new RendezvousCost(
                new RendezvousPlan(
                        ShippedData.solarSystem().planets().gm(Body.SUN),
                        day(launch),
                        new RelativeMotion(ShippedData.solarSystem()).of(Body.EARTH, Body.SUN, day(launch)),
                        APOPHIS::heliocentric,
                        16.0 * Unit.DAY,
                        day(earliest),
                        day(latest)),
                LIMIT);
    }

    private static TransferOption option(String launch, String arrival) {
        TransferPlan plan = new TransferPlan(
                new Days(day(launch), Unit.DAY, 1), new Days(day(arrival), Unit.DAY, 1), 0, day("2029-04-13"));
        return TransferGrid.of(plan, ShippedData.solarSystem(), APOPHIS)
                .option(0, 0, 0)
                .orElseThrow();
    }

    /** In the middle of the launch period no impulse on the way helps. */
    @Test
    void alongTheOptionsOwnAsymptoteItIsTheOptionsDeltaV() {
        TransferOption option = option("2028-04-30", "2029-02-12");
        RendezvousFlight flight = cost("2028-04-30", "2029-02-12", "2029-02-12")
                .along(option.asymptote().excessVelocity())
                .orElseThrow();
        assertEquals(option.deltaV(), flight.deltaV(), 1.0);
        assertTrue(flight.gap() < 1e3);
    }

    @Test
    void theLeastIsTheOptionsToo() {
        TransferOption option = option("2028-04-30", "2029-02-12");
        RendezvousFlight flight =
                cost("2028-04-30", "2029-02-12", "2029-02-12").least().orElseThrow();
        assertEquals(option.deltaV(), flight.deltaV(), 1.0);
        assertEquals(0.0, flight.excessVelocity().distance(option.asymptote().excessVelocity()), 10.0);
    }

    /** Arrivals free: never worse than any of the grid, and an early impulse mends no more than its own size. */
    @Test
    void anotherAsymptoteCostsAboutTheDifference() {
        RendezvousCost cost = cost("2028-04-30", "2029-02-05", "2029-02-19");
        RendezvousFlight least = cost.least().orElseThrow();
        assertTrue(least.deltaV() <= option("2028-04-30", "2029-02-18").deltaV() + 1.0);
        for (Vector3D change : List.of(Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K, Vector3D.MINUS_J)) {
            double more = cost.along(least.excessVelocity().add(change.scalarMultiply(200.0)))
                            .orElseThrow()
                            .deltaV()
                    - least.deltaV();
            // By hand: at most an impulse of that size at launch; 16 days later it acts on an arc turned by 16 degrees.
            assertTrue(more > 50.0 && more < 1.2 * 200.0, change + " costs " + more);
        }
    }

    /** A late launch with a manoeuvre on the way: 1716 m/s by a search of another kind (CMA-ES) over 20 May. */
    @Test
    void aLateLaunchIsMendedOnTheWay() {
        RendezvousFlight flight =
                cost("2028-05-20", "2029-02-05", "2029-02-12").least().orElseThrow();
        assertEquals(1716.0, flight.deltaV(), 1.5);
        assertTrue(option("2028-05-20", "2029-02-05").deltaV() > flight.deltaV() + 20.0);
    }

    @Test
    void theLeastKeepsToTheLimitsOfTheLaunch() {
        RendezvousCost free = cost("2028-04-24", "2029-02-05", "2029-02-19");
        RendezvousFlight unlimited = free.least().orElseThrow();
        LaunchLimit tight = new LaunchLimit(14e6, Math.toRadians(32.0));
        RendezvousFlight limited =
                new RendezvousCost(free.plan(), tight).least().orElseThrow();
        assertTrue(limited.excessVelocity().getNormSq() <= 14e6 * (1.0 + 1e-6));
        assertTrue(limited.excessVelocity().getDelta() <= Math.toRadians(32.0) + 1e-6);
        assertTrue(limited.deltaV() > unlimited.deltaV() + 10.0);
    }
}
