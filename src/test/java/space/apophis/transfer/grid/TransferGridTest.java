package space.apophis.transfer.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.transfer.Days;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.MeanPlanet;
import space.apophis.transfer.TransferPlan;
import space.apophis.units.Unit;

class TransferGridTest {

    private static final double GM = MeanPlanet.STANDISH_EARTH.gmSun();

    /** Two years and more of flight at the end: revolutions appear. */
    private static final TransferPlan PLAN = new TransferPlan(
            new Days(0.0, 20.0 * Unit.DAY, 12), new Days(100.0 * Unit.DAY, 45.0 * Unit.DAY, 40), 2, 2000.0 * Unit.DAY);

    private static TransferGrid search(TransferPlan plan) {
        return new TransferGrid(plan, GM, MeanPlanet.STANDISH_EARTH::equatorial, MeanPlanet.STANDISH_MARS::equatorial);
    }

    /** Each cell is what the single problem gives. */
    @Test
    void cellsAreLambertArcs() {
        TransferGrid grid = search(PLAN);
        int seen = 0;
        for (int i = 0; i < 12; i++) {
            PVCoordinates earth =
                    MeanPlanet.STANDISH_EARTH.equatorial(PLAN.launch().at(i));
            for (int j = 0; j < 40; j++) {
                double time = PLAN.arrival().at(j) - PLAN.launch().at(i);
                if (time <= 0.0) {
                    assertEquals(-1, grid.bestBranch(i, j));
                    continue;
                }
                PVCoordinates mars =
                        MeanPlanet.STANDISH_MARS.equatorial(PLAN.arrival().at(j));
                LambertProblem problem = new LambertProblem(
                        GM, earth.getPosition(), mars.getPosition(), time, TransferPlan.ECLIPTIC_POLE, false);
                for (LambertArc arc : problem.arcs(2)) {
                    int b = arc.branch().index();
                    TransferOption option = grid.option(i, j, b).orElseThrow();
                    Vector3D arrival = arc.arrivalVelocity().subtract(mars.getVelocity());
                    assertEquals(arrival, option.arrivalExcessVelocity());
                    assertEquals(arrival.getNorm(), grid.deltaV(i, j, b), 1e-9);
                    Vector3D departure = arc.departureVelocity().subtract(earth.getVelocity());
                    assertEquals(departure, option.asymptote().excessVelocity());
                    assertEquals(departure.getNormSq(), option.asymptote().characteristicEnergy(), 1e-3);
                    assertEquals(departure.getDelta(), option.asymptote().declination(), 1e-12);
                    seen++;
                }
                assertEquals(Optional.empty(), grid.option(i, j, 4).filter(o -> problem.maximumRevolutions() < 2));
            }
        }
        assertTrue(seen > 12 * 40, "arcs with revolutions were among them: " + seen);
    }

    /** A target that stands still on the x axis: the craft comes from inside, out of the Sun, or falls back on it. */
    @Test
    void anglesAtArrival() {
        Vector3D place = new Vector3D(1.2 * Unit.AU, 0.0, 0.0);
        double rate = 2.0 * Math.PI / (365.25 * Unit.DAY);
        TransferPlan plan = new TransferPlan(
                new Days(0.0, Unit.DAY, 1), new Days(90.0 * Unit.DAY, Unit.DAY, 1), 0, 100.0 * Unit.DAY);
        TransferGrid grid = new TransferGrid(
                plan,
                GM,
                t -> new PVCoordinates(
                        new Vector3D(Unit.AU * Math.cos(rate * t - 1.5), Unit.AU * Math.sin(rate * t - 1.5), 0.0),
                        Vector3D.ZERO),
                t -> new PVCoordinates(place, Vector3D.ZERO));
        TransferOption option = grid.option(0, 0, 0).orElseThrow();
        // The arriving craft stands at -v of the target, the Sun at -x.
        double expected = Vector3D.angle(Vector3D.PLUS_I, option.arrivalExcessVelocity());
        assertEquals(expected, option.sunPhaseAngle(), 1e-12);
        double earthAngle = rate * 90.0 * Unit.DAY - 1.5;
        double range = Math.sqrt(1.0 + 1.44 - 2.4 * Math.cos(earthAngle));
        assertEquals(range * Unit.AU, option.earthRange(), 1.0);
        double elongation = Math.acos((1.0 + range * range - 1.44) / (2.0 * range));
        assertEquals(elongation, option.solarElongation(), 1e-9);
        assertEquals(10.0, option.daysBeforeEncounter(), 1e-12);
    }

    @Test
    void progressComesToItsEnd() {
        AtomicLong most = new AtomicLong();
        GridCosts.of(search(PLAN), TransferRow::arrivalSpeed, (task, done, total) -> {
            assertEquals(12, total);
            most.accumulateAndGet(done, Math::max);
        });
        assertEquals(12, most.get());
    }

    /** A row, a cell and the costs of all cells are one search, whatever the number of threads. */
    @Test
    void costsAreThoseOfTheBestBranch() throws ExecutionException, InterruptedException {
        TransferGrid grid = search(PLAN);
        GridCosts one = new ForkJoinPool(1)
                .submit(() -> GridCosts.of(grid, TransferRow::arrivalSpeed, Progress.SILENT))
                .get();
        GridCosts four = new ForkJoinPool(4)
                .submit(() -> GridCosts.of(grid, TransferRow::arrivalSpeed, Progress.SILENT))
                .get();
        int[] arrivals = {3, 17, 31, 39};
        for (int i = 0; i < 12; i++) {
            TransferRow row = grid.row(i);
            for (int j = 0; j < 40; j++) {
                assertEquals(grid.best(i, j), row.best(j));
                assertEquals(grid.bestBranch(i, j), one.branch(i, j));
                assertEquals(row.best(j).map(TransferOption::arrivalSpeed).orElse(Double.NaN), one.cost(i, j), 0.0);
                assertEquals(one.cost(i, j), four.cost(i, j), 0.0);
                for (int b = 0; b < row.arcs(j); b++) {
                    TransferOption option = row.option(j, b).orElseThrow();
                    assertEquals(Optional.of(option), grid.option(i, j, b));
                    assertEquals(option.asymptote().declination(), row.declination(j, b), 0.0);
                    assertEquals(
                            option.asymptote().characteristicEnergy(),
                            row.characteristicEnergy(j, b),
                            1e-15 * row.characteristicEnergy(j, b));
                }
            }
            int best = one.bestArrival(i, arrivals);
            for (int j : arrivals) {
                assertFalse(one.cost(i, j) < one.cost(i, best));
            }
        }
        int[] launches = {0, 5, 11};
        int best = one.bestLaunch(launches, 30);
        for (int i : launches) {
            assertFalse(one.cost(i, 30) < one.cost(best, 30));
        }
        assertEquals(-1, one.bestArrival(11, new int[] {0, 1}));
        assertEquals(-1, one.bestLaunch(new int[] {10, 11}, 0));
    }

    @Test
    void gridsWithoutTransfersAreRefused() {
        assertTrue(assertThrows(InputFault.class, () -> Days.between(10.0, 0.0, 1.0))
                .getMessage()
                .contains("empty"));
        Days early = new Days(0.0, 1.0, 3);
        Days late = new Days(2.0, 1.0, 3);
        assertTrue(assertThrows(InputFault.class, () -> new TransferPlan(late, early, 0, 0.0))
                .getMessage()
                .contains("before the first launch"));
        assertThrows(InputFault.class, () -> new TransferPlan(early, late, -1, 0.0));
        assertEquals(3, Days.between(0.0, 0.2, 0.1).count());
        assertEquals(4.0, late.last(), 0.0);
    }

    @Test
    void aDayThatMissesTheEdgeByMillisecondsIsWithin() {
        Days days = new Days(0.0, 86_400.0, 10);
        assertEquals(
                List.of(2, 3, 4),
                days.within(2.0 * 86_400.0 + 0.002, 4.0 * 86_400.0 - 0.002)
                        .boxed()
                        .toList());
        assertEquals(
                List.of(3), days.within(2.5 * 86_400.0, 3.5 * 86_400.0).boxed().toList());
        assertEquals(0, days.within(2.2 * 86_400.0, 2.8 * 86_400.0).count());
    }
}
