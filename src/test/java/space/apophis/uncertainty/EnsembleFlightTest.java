package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.NonGravitational;

class EnsembleFlightTest {

    private static final double APRIL_12 = (2462238.5 - 2451545.0) * 86400.0;
    private static final double UNTIL = APRIL_12 + 4.0 * 86400.0;
    private static final int COUNT = 23;

    /** A million kilometres out and inbound, known to 100 km. */
    private static OrbitDraw draw() {
        final PVCoordinates earth = new RelativeMotion(ShippedData.solarSystem()).of(Body.EARTH, Body.SUN, APRIL_12);
        final OrbitSample nominal = new OrbitSample(
                earth.getPosition().add(new Vector3D(1e9, 4e7, 0.0)),
                earth.getVelocity().add(new Vector3D(-6000.0, 0.0, 0.0)),
                NonGravitational.NONE);
        final RealMatrix factor = MatrixUtils.createRealMatrix(9, 2);
        factor.setEntry(1, 0, 1e5);
        factor.setEntry(2, 1, 1e5);
        return new OrbitDraw(nominal, factor, 2029L);
    }

    private static EnsembleFlight flight() {
        final BatchPropagation propagation = new BatchPropagation(
                ShippedData.solarSystem(),
                Flights.JPL,
                new IntegratorSpec(1e-4, 5.0 * 86400.0),
                Map.of(Body.EARTH, 1e10));
        return new EnsembleFlight(propagation, APRIL_12, UNTIL, 5);
    }

    /** Each sample's distance in the place of its number. */
    private static double[] distances(int threads, Progress progress) throws InterruptedException, ExecutionException {
        final OrbitDraw draw = draw();
        final ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            final List<double[]> batches = pool.submit(
                            () -> flight().fly(COUNT, draw::sample, EnsembleFlightTest::numbered, "ensemble", progress))
                    .get();
            return batches.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static double[] numbered(int first, List<SampleApproach> approaches) {
        return approaches.stream()
                .flatMapToDouble(a -> IntStream.of(first + a.sample())
                        .asDoubleStream()
                        .flatMap(n -> java.util.stream.DoubleStream.of(n, a.time(), a.distance())))
                .toArray();
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() throws InterruptedException, ExecutionException {
        final double[] one = distances(1, Progress.SILENT);
        final double[] two = distances(2, Progress.SILENT);
        final double[] five = distances(5, Progress.SILENT);
        assertArrayEquals(one, two);
        assertArrayEquals(one, five);
        assertEquals(3 * COUNT, one.length);
        for (int i = 0; i < COUNT; i++) {
            assertEquals(i, one[3 * i]);
        }
    }

    @Test
    void progressCountsUpToItsTotal() throws InterruptedException, ExecutionException {
        final AtomicLong most = new AtomicLong();
        distances(2, (task, done, total) -> {
            assertEquals("ensemble", task);
            // five batches of four days
            assertEquals(20L, total);
            most.accumulateAndGet(done, Math::max);
        });
        assertEquals(20L, most.get());
    }

    @Test
    void anInterruptionEndsTheFlight() {
        final ExecutionException thrown = assertThrows(
                ExecutionException.class,
                () -> distances(2, (task, done, total) -> {
                    throw new CancellationException();
                }));
        assertTrue(thrown.toString().contains("CancellationException"));
    }
}
