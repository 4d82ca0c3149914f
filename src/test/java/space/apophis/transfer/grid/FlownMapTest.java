package space.apophis.transfer.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.SentWorkers;
import space.apophis.job.Workers;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.FullDynamics;
import space.apophis.transfer.flight.Ramses;
import space.apophis.units.Unit;

class FlownMapTest {

    private static final FullDynamics DYNAMICS = new FullDynamics(Ramses.SYSTEM, Flights.JPL, Ramses.apophis());
    private static final FlownPlan PASS = new FlownPlan(Ramses.CRAFT, Ramses.DEPARTURE, new Arrival.Flyby(1e6));

    private static TransferGrid grid() {
        return TransferGrid.of(
                new TransferPlan(
                        Days.between(Ramses.day("2028-04-20"), Ramses.day("2028-05-02"), Unit.DAY),
                        Days.between(Ramses.day("2029-02-05"), Ramses.day("2029-02-19"), Unit.DAY),
                        0,
                        Ramses.day("2029-04-13T21:46:12.7")),
                Ramses.SYSTEM,
                Ramses.apophis());
    }

    @Test
    void picksWhatIsWorthAFlight() {
        TransferGrid grid = grid();
        List<TransferOption> all = FlownMap.options(grid, 6, 7, Double.POSITIVE_INFINITY);
        assertEquals(9, all.size());
        assertEquals(Ramses.day("2028-04-20"), all.get(0).launch(), 0.0);
        assertEquals(Ramses.day("2029-02-12"), all.get(1).arrival(), 0.0);
        List<TransferOption> few = FlownMap.options(grid, 6, 7, 1500.0);
        assertEquals(all.stream().filter(option -> option.deltaV() <= 1500.0).toList(), few);
        assertTrue(few.size() > 1 && few.size() < 9);
    }

    /** By threads as elsewhere and one by one, and in order. */
    @Test
    void doesNotDependOnTheWorkers() {
        List<TransferOption> options = FlownMap.options(grid(), 12, 14, Double.POSITIVE_INFINITY);
        FlownMap map = new FlownMap(DYNAMICS, PASS);
        List<FlownPoint> points = map.points(options, "", Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(
                4,
                points.stream().filter(point -> point.convergence().reached()).count());
        assertEquals(points, map.points(options, "", new SentWorkers(), FinishedParts.NONE, Progress.SILENT));
        for (int i = 0; i < 4; i++) {
            FlownTrajectory alone = DYNAMICS.fly(Ramses.conics(options.get(i), LegType.FLYBY), PASS, Progress.SILENT);
            assertEquals(options.get(i), points.get(i).option());
            assertEquals(alone.convergence(), points.get(i).convergence());
            assertEquals(
                    alone.injection().orElseThrow().asymptote(), points.get(i).asymptote());
            assertEquals(alone.massAtEnd(), points.get(i).massAtEnd(), 0.0);
        }
        // A flyby has no burns, so it spares all of the conic's.
        assertEquals(0.0, points.get(0).deltaV(), 0.0);
    }
}
