package space.apophis.proximity.spin;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.random.Well19937a;
import org.hipparchus.util.MathUtils;

/**
 * A tumbling body of unknown attitude through a pass. Both angles of a free rotation grow evenly with time, so that attitudes drawn evenly
 * over both at any instant before are evenly spread at any other. Each draw has a stream of its own, of the seed and its number, so that
 * it does not depend on which others are drawn, nor in what order.
 *
 * @param field tides over the span
 * @param rotation before
 * @param pole direction of its angular momentum, ICRF, of unit length
 * @param from TDB seconds since J2000
 * @param to later, when the pass is over
 */
public record SpinEnsemble(TidalField field, FreeRotation rotation, Vector3D pole, double from, double to) {

    private static final int WORD = 32;

    /**
     * The states after.
     *
     * @param count of attitudes
     * @param seed of all of them
     */
    public List<SpinState> after(int count, long seed) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> after(seed, number))
                .toList();
    }

    private SpinState after(long seed, int number) {
        // generators of this kind start alike from like seeds, so the words of the seed are spread by the array form
        final Well19937a random = new Well19937a(new int[] {(int) (seed >>> WORD), (int) seed, number});
        final double rotationAngle = MathUtils.TWO_PI * random.nextDouble();
        final double precessionAngle = MathUtils.TWO_PI * random.nextDouble();
        return after(rotationAngle, precessionAngle);
    }

    /**
     * The state after, of an attitude at the start of the span.
     *
     * @param rotationAngle as of {@link SpinState#of}, rad
     * @param precessionAngle likewise
     */
    public SpinState after(double rotationAngle, double precessionAngle) {
        return new SpinPropagation(field, SpinPropagation.QUICK)
                .run(SpinState.of(rotation, pole, rotationAngle, precessionAngle), from, to);
    }
}
