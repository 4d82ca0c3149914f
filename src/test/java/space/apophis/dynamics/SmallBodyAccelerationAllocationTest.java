package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ShippedData;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.validation.JplPair;

/**
 * The inner loop of every propagation makes no objects. Earth's oblateness is left out: the sines of its pole make some
 * until they are compiled, which no test can wait for; the allocation profiler of the benchmarks sees that they go.
 */
class SmallBodyAccelerationAllocationTest {

    private static final int EVALUATIONS = 2_000;

    private static final ForceSpec ALL_BUT_EARTHS_FIGURE = new ForceSpec(
            true, true, true, true, true, true, false, false, false, true, true, EarthPoleName.TRUE_OF_DATE);

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OrbitSolution start = JplPair.read(Path.of("scenarios")).start();
    private final SmallBodyAcceleration acceleration =
            new SmallBodyAcceleration(ShippedData.solarSystem(), ALL_BUT_EARTHS_FIGURE, start.nonGravitational());
    private final double[] position = start.position().toArray();
    private final double[] velocity = start.velocity().toArray();
    private final double[] out = new double[3];

    @Test
    void anEvaluationMakesNoObjects() {
        evaluate();
        final long before = threads.getCurrentThreadAllocatedBytes();
        evaluate();
        final long made = threads.getCurrentThreadAllocatedBytes() - before;
        // The smallest object has 16 bytes; asking for the count may itself make a few.
        assertEquals(0.0, (double) made / EVALUATIONS, 1.0, "bytes in each evaluation");
    }

    private void evaluate() {
        for (int i = 0; i < EVALUATIONS; i++) {
            acceleration.evaluate(start.epoch() + 6_000.0 * i, 0.0, position, velocity, out);
        }
    }
}
