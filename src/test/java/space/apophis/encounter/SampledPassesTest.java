package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.SentWorkers;
import space.apophis.job.Workers;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.NonGravitational;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitDraw;

class SampledPassesTest {

    private static final double APRIL_12 = (2462238.5 - 2451545.0) * 86400.0;
    private static final double UNTIL = APRIL_12 + 4.0 * 86400.0;

    /** Five parts of two batches of five, the last of which lacks two orbits. */
    private static final int COUNT = 48;

    @TempDir
    private Path folder;

    /** A million kilometres out and inbound, aimed 20,000 km beside the centre, known to 15,000 km. */
    private static SampledPasses passes() {
        final PVCoordinates earth = new RelativeMotion(ShippedData.solarSystem()).of(Body.EARTH, Body.SUN, APRIL_12);
        final OrbitSample nominal = new OrbitSample(
                earth.getPosition().add(new Vector3D(1e9, 2e7, 0.0)),
                earth.getVelocity().add(new Vector3D(-6000.0, 0.0, 0.0)),
                NonGravitational.NONE);
        final RealMatrix factor = MatrixUtils.createRealMatrix(9, 2);
        factor.setEntry(1, 0, 1.5e7);
        factor.setEntry(2, 1, 1.5e7);
        return new SampledPasses(
                new OrbitDraw(nominal, factor, 2029L),
                new EnsembleFlight(
                        new BatchPropagation(
                                ShippedData.solarSystem(),
                                Flights.JPL,
                                new IntegratorSpec(1e-4, 5.0 * 86400.0),
                                Map.of(Body.EARTH, 1e10)),
                        APRIL_12,
                        UNTIL,
                        5),
                new ApproachMap.Window(Body.EARTH, APRIL_12, UNTIL));
    }

    private static void assertSame(ApproachCloud expected, ApproachCloud cloud) {
        assertEquals(expected.there(), cloud.there());
        assertArrayEquals(expected.times(), cloud.times());
        assertArrayEquals(expected.distances(), cloud.distances());
        assertArrayEquals(expected.xis(), cloud.xis());
        assertArrayEquals(expected.zetas(), cloud.zetas());
        assertEquals(expected.strikes(), cloud.strikes());
    }

    private static ApproachCloud fly(Workers workers, FinishedParts finished, Progress progress) {
        return passes().fly(COUNT, "two deviates", workers, finished, progress);
    }

    @Test
    void anyWorkersGiveTheSameBits() throws Exception {
        final ApproachCloud cloud = fly(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(COUNT, cloud.size());
        final int hits = cloud.hits(Body.EARTH).orElseThrow().hits();
        // the disc of capture has 13,000 km, its centre lies 1.3 sigmas off
        assertTrue(hits > 2 && hits < 20, () -> hits + " hits");
        assertEquals(0, cloud.hits(Body.MOON).orElseThrow().hits());
        assertSame(cloud, fly(new SentWorkers(), FinishedParts.NONE, Progress.SILENT));
        final ForkJoinPool pool = new ForkJoinPool(5);
        assertSame(
                cloud,
                pool.submit(() -> fly(Workers.THREADS, FinishedParts.NONE, Progress.SILENT))
                        .get());
        pool.shutdown();
    }

    @Test
    void whatWasFlownBeforeAnInterruptIsTakenUp() {
        final FinishedParts finished = FinishedParts.in(folder);
        final ApproachCloud cloud = fly(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        final Progress interrupted = (task, done, total) -> {
            if (done >= 350) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> fly(Workers.THREADS, finished, interrupted));
        final long kept = folder.toFile().listFiles()[0].list().length;
        assertTrue(kept > 0 && kept < 5, () -> kept + " parts");
        final AtomicInteger steps = new AtomicInteger();
        assertSame(cloud, fly(Workers.THREADS, finished, (task, done, total) -> steps.incrementAndGet()));
        final AtomicInteger again = new AtomicInteger();
        assertSame(cloud, fly(Workers.THREADS, finished, (task, done, total) -> again.incrementAndGet()));
        // of parts that are there nothing is flown: each is told of once
        assertEquals(5, again.get());
        assertTrue(steps.get() > again.get());
    }

    @Test
    void partsGrowWithTheNumberOfOrbits() {
        assertEquals(5, SampledPasses.stretches(COUNT, 5).size());
        assertEquals(
                List.of(new SampledPasses.Stretch(0, 100), new SampledPasses.Stretch(100, 101)),
                SampledPasses.stretches(101, 50));
        final List<SampledPasses.Stretch> many = SampledPasses.stretches(10_000_000, 50);
        assertEquals(2000, many.size());
        assertEquals(10_000_000, many.get(1999).end());
    }
}
