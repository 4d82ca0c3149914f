package space.apophis.uncertainty;

import java.io.Serializable;
import org.hipparchus.random.Well19937a;

/**
 * Independent normal deviates, a stream of its own for each sample, of the seed and its number, so that it does not depend on which
 * others are drawn, nor in what order.
 *
 * @param seed of the whole study
 * @param count of each sample
 */
public record NormalDraws(long seed, int count) implements Serializable {

    private static final int WORD = 32;

    /**
     * Those of a sample.
     *
     * @param number from 0
     */
    public double[] sample(int number) {
        final Well19937a random = new Well19937a(new int[] {(int) (seed >>> WORD), (int) seed, number});
        final double[] deviates = new double[count];
        for (int j = 0; j < count; j++) {
            deviates[j] = random.nextGaussian();
        }
        return deviates;
    }
}
