package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The inner loop of a grid makes no objects. */
class LambertAllocationTest {

    private static final int PROBLEMS = 2_000;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Lambert lambert = new Lambert();
    private final double[] axis = {0.0, 0.0, 1.0};
    private final double[] from = {1.0, 0.0, 0.0};
    private final double[] to = {-0.4, 0.9, 0.1};

    @Test
    void aSolutionMakesNoObjects() {
        solve();
        final long before = threads.getCurrentThreadAllocatedBytes();
        solve();
        final long made = threads.getCurrentThreadAllocatedBytes() - before;
        // The smallest object has 16 bytes; asking for the count may itself make a few.
        assertEquals(0.0, (double) made / PROBLEMS, 1.0, "bytes in each problem");
    }

    private void solve() {
        for (int i = 0; i < PROBLEMS; i++) {
            lambert.take(1.0, from, 0, to, 0, 0.2 + 0.01 * i, axis, i % 2 == 0);
            for (int k = 0; k < 5; k++) {
                lambert.solve(k);
            }
        }
    }
}
