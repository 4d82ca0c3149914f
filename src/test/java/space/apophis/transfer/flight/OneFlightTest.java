package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.legs.LegTrajectory;

/** One option of the grid flown as such, and written as the legs of a trajectory: both are one flight. */
class OneFlightTest {

    /** To 1e-6 m/s in all that the craft gives; metres of the path are what the tolerances of both integrations leave. */
    @Test
    void anOptionOfTheGridIsATrajectory() {
        TransferOption option = Ramses.option("2028-04-30", "2029-02-12");
        FlownTrajectory transfer = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis())
                .fly(Ramses.conics(option, LegType.ARRIVAL), Ramses.RENDEZVOUS, Progress.SILENT);
        LegTrajectory legs = new FlownLegs()
                .planet(LegType.LAUNCH, Body.EARTH, option.launch(), 0)
                .to(
                        LegType.ARRIVAL,
                        "apophis",
                        option.arrival(),
                        Ramses.apophis().heliocentric(option.arrival()))
                .strung();
        FlownTrajectory trajectory = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis())
                .fly(legs, Ramses.RENDEZVOUS, Progress.SILENT);
        assertTrue(transfer.convergence().reached(), transfer.convergence().message());
        assertTrue(trajectory.convergence().reached(), trajectory.convergence().message());
        assertEquals(transfer.deltaV(), trajectory.deltaV(), 1e-6);
        Trajectory one = transfer.path().orElseThrow().trajectory();
        Trajectory other = trajectory.path().orElseThrow().trajectory();
        double end = Math.min(one.end(), other.end());
        for (int i = 0; i <= 20; i++) {
            double t = one.start() + (end - one.start()) * i / 20;
            assertEquals(
                    0.0,
                    one.heliocentric(t)
                            .getPosition()
                            .distance(other.heliocentric(t).getPosition()),
                    5.0,
                    "m");
        }
    }
}
