package space.apophis.ephemeris.build;

import java.util.function.DoubleFunction;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/**
 * A vector of the integration sampled at the Chebyshev nodes of consecutive granules, and once more in each granule
 * away from the nodes so that the fit can be judged.
 */
final class Track implements SolarSystemIntegration.StateVisitor {

    /** Reads the vector from a state of the integration. */
    @FunctionalInterface
    interface Reading {
        void read(double[] state, double[] vector);
    }

    private final Reading reading;
    private final double origin;
    private final int firstGranule;
    private final double length;
    private final int nodes;
    private final ChebyshevFit fit;
    private final double[] times;
    private final double[][] samples;

    /**
     * @param origin start of granule 0, seconds from the epoch of the integration
     * @param length of a granule, s
     * @param firstGranule number of the first one, negative before the origin
     * @param granules how many
     * @param nodes nodes per granule, which is also the number of coefficients
     */
    Track(Reading reading, double origin, double length, int firstGranule, int granules, int nodes) {
        this.reading = reading;
        this.origin = origin;
        this.firstGranule = firstGranule;
        this.length = length;
        this.nodes = nodes;
        this.fit = new ChebyshevFit(nodes);
        this.times = new double[granules * (nodes + 1)];
        this.samples = new double[times.length][];
        for (int granule = 0; granule < granules; granule++) {
            for (int k = 0; k <= nodes; k++) {
                times[granule * (nodes + 1) + k] =
                        origin + (firstGranule + granule + 0.5 * (1.0 + argument(k))) * length;
            }
        }
    }

    /** Nodes in rising order, and last an argument between the two middle ones. */
    private double argument(int k) {
        if (k == nodes) {
            return nodes % 2 == 0 ? 0.0 : FastMath.sin(FastMath.PI / (2.0 * nodes));
        }
        return -FastMath.cos(FastMath.PI * (k + 0.5) / nodes);
    }

    int granules() {
        return times.length / (nodes + 1);
    }

    @Override
    public void visit(double from, double to, DoubleFunction<double[]> state) {
        final int first = Math.max(0, granuleOf(from) - 1);
        final int last = Math.min(granules() - 1, granuleOf(to) + 1);
        for (int i = first * (nodes + 1); i < (last + 1) * (nodes + 1); i++) {
            if (times[i] >= from && times[i] <= to && samples[i] == null) {
                final double[] vector = new double[3];
                reading.read(state.apply(times[i]), vector);
                samples[i] = vector;
            }
        }
    }

    private int granuleOf(double t) {
        return (int) Math.floor((t - origin) / length) - firstGranule;
    }

    /** Chebyshev coefficients of a granule for one component. */
    double[] coefficients(int granule, int component) {
        final double[] values = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            // A fit takes the nodes by falling arguments.
            values[nodes - 1 - k] = sample(granule, k)[component];
        }
        final double[] coefficients = new double[nodes];
        fit.fit(values, coefficients, 0);
        return coefficients;
    }

    /** The sample that no fit has seen. */
    double[] check(int granule) {
        return sample(granule, nodes);
    }

    /** Where in the granule, in [-1, 1], that sample was taken. */
    double checkArgument() {
        return argument(nodes);
    }

    private double[] sample(int granule, int k) {
        final double[] sample = samples[granule * (nodes + 1) + k];
        if (sample == null) {
            throw new IllegalStateException("the integration did not reach granule " + granule);
        }
        return sample;
    }
}
