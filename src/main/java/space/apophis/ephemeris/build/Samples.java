package space.apophis.ephemeris.build;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import space.apophis.ephemeris.Body;

/** Positions of the planets from the Sun and of the Moon from Earth at given instants of an integration. */
final class Samples implements SolarSystemIntegration.StateVisitor {

    /** Bodies in the order of {@link Body}, without the Sun, three numbers each. */
    static final int VECTOR = 3 * (Body.COUNT - 1);

    private static final int MOON = 3 * Body.MOON.ordinal();

    private final double[] times;
    private final double[][] positions;

    /**
     * @param times rising, seconds from the epoch
     */
    Samples(double[] times) {
        this.times = times.clone();
        this.positions = new double[times.length][];
    }

    @Override
    public void visit(double from, double to, DoubleFunction<double[]> state) {
        final int found = Arrays.binarySearch(times, from);
        for (int i = found >= 0 ? found : -found - 1; i < times.length && times[i] <= to; i++) {
            if (positions[i] == null) {
                positions[i] = relative(state.apply(times[i]));
            }
        }
    }

    private static double[] relative(double[] y) {
        final double[] vector = new double[VECTOR];
        for (int i = 0; i < VECTOR; i++) {
            // The state holds the Sun first, and the Moon from Earth already.
            final boolean moon = i + 3 >= MOON && i + 3 < MOON + 3;
            vector[i] = y[i + 3] - (moon ? 0.0 : y[i % 3]);
        }
        return vector;
    }

    /** For each instant the positions, m. */
    double[][] positions() {
        return positions;
    }
}
