package space.apophis.benchmark;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import space.apophis.transfer.Lambert;

/**
 * A thousand of Lambert's problems solved 200 times, of the distribution of {@link LambertBenchmark}. {@link LambertRatio}
 * loads it once with each of two builds, of which the older knows arcs one by one alone.
 */
public class LambertLoop implements ToDoubleFunction<String> {

    /** Problems solved by one call. */
    public static final int PROBLEMS = 200 * 1024;

    private static final int DIFFERENT = 1024;

    private final double[] axis = {0.0, 0.0, 1.0};
    private final double[] from = new double[3 * DIFFERENT];
    private final double[] to = new double[3 * DIFFERENT];
    private final double[] time = new double[DIFFERENT];
    private final double[] departures = new double[15];
    private final double[] arrivals = new double[15];
    private final Lambert lambert = new Lambert();

    /** Random positions and times. */
    public LambertLoop() {
        final SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3 * DIFFERENT; i++) {
            from[i] = random.nextDouble(-2.0, 2.0);
            to[i] = random.nextDouble(-2.0, 2.0);
        }
        for (int i = 0; i < DIFFERENT; i++) {
            time[i] = random.nextDouble(2.0, 40.0);
        }
    }

    /** A sum of velocities: of "none", "one by one" or "together". */
    @Override
    public double applyAsDouble(String what) {
        double sum = 0.0;
        for (int k = 0; k < PROBLEMS; k++) {
            final int i = k % DIFFERENT;
            lambert.take(1.0, from, 3 * i, to, 3 * i, time[i], axis, false);
            if (what.equals("together")) {
                final int arcs = lambert.solve(2, departures, arrivals, 0);
                for (int arc = 0; arc < arcs; arc++) {
                    sum += departures[3 * arc];
                }
            } else {
                final int arcs = what.equals("none") ? 1 : 5;
                for (int arc = 0; arc < arcs && lambert.solve(arc); arc++) {
                    sum += lambert.departureVelocity[0];
                }
            }
        }
        return sum;
    }
}
