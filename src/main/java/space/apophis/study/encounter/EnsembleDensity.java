package space.apophis.study.encounter;

import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.ApproachCloud;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.PlaneDensityResult;

/**
 * Counts the samples of an ensemble in the cells of a square about the nominal point of the target plane.
 *
 * @param xi of the nominal point, m
 * @param zeta likewise, m
 * @param sigma the larger one along xi or zeta, m
 */
record EnsembleDensity(double xi, double zeta, double sigma) {

    /** Of a cell in a sigma. */
    private static final int FINENESS = 8;

    /** Five sigmas to either side, and the nominal point within the cell in the middle: a thin cloud fills one column. */
    private static final int CELLS = 2 * 5 * FINENESS + 1;

    PlaneDensityResult of(ApproachCloud cloud) {
        final double half = 0.5 * CELLS * sigma / FINENESS;
        final int[] counts = new int[CELLS * CELLS];
        int outside = 0;
        for (int i = 0; i < cloud.size(); i++) {
            final double column = cell(cloud.xis()[i] - xi, half);
            final double row = cell(cloud.zetas()[i] - zeta, half);
            if (column >= 0.0 && column < CELLS && row >= 0.0 && row < CELLS) {
                counts[(int) row * CELLS + (int) column]++;
            } else {
                outside++;
            }
        }
        return new PlaneDensityResult(
                Publisher.km(xi),
                Publisher.km(zeta),
                Publisher.km(half),
                CELLS,
                outside,
                IntStream.of(counts).boxed().toList());
    }

    private static double cell(double from, double half) {
        return FastMath.floor(CELLS * (from + half) / (2.0 * half));
    }
}
