package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegType;
import space.apophis.units.Unit;

class ProximityLegTest {

    /** Straight over 950 km in 14 days, 0.785 m/s to leave and as much to stop; the Sun bends it by a tenth of that. */
    @Test
    void goesNearlyStraight() {
        final FlownTrajectory flown = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis())
                .fly(
                        Ramses.conics(Ramses.option("2028-04-26", "2029-02-19"), LegType.ARRIVAL),
                        Ramses.RENDEZVOUS,
                        Progress.SILENT);
        final ProximityLeg leg = ProximityLeg.fly(
                flown, Ramses.CRAFT, Ramses.SYSTEM, Flights.JPL, Ramses.apophis(), 50e3, 14.0 * Unit.DAY);
        final double straight = 950e3 / (14.0 * Unit.DAY);
        assertEquals(straight, leg.departureDeltaV(), 0.15 * straight);
        assertEquals(straight, leg.arrivalDeltaV(), 0.15 * straight);
        assertTrue(leg.miss() <= 0.1, "miss " + leg.miss());
        assertEquals(flown.path().orElseThrow().end().time() + 14.0 * Unit.DAY, leg.end());
    }
}
