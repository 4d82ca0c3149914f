package space.apophis.transfer.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.SampleStatistics;

/** Gates's errors of one burn against the distributions that they have in closed form. */
class ExecutionErrorTest {

    private static final int SAMPLES = 100_000;

    private static SampleStatistics sizes(ExecutionError error, Vector3D commanded, Vector3D off) {
        NormalDraws draws = new NormalDraws(7, ExecutionError.DEVIATES);
        return new SampleStatistics(IntStream.range(0, SAMPLES)
                .mapToDouble(i -> error.executed(commanded, draws.sample(i), 0)
                        .subtract(off)
                        .getNorm())
                .toArray());
    }

    /** The size of a burn with an error of its size alone is Gaussian: 1.6449 and 2.3263 sigma at 95 and 99 %. */
    @Test
    void sizeAloneIsGaussian() {
        ExecutionError error = new ExecutionError(0.01, 0.0, 0.0, 0.0);
        SampleStatistics sizes = sizes(error, new Vector3D(100.0, new Vector3D(0.3, -0.2)), Vector3D.ZERO);
        assertEquals(100.0, sizes.percentile(50.0), 0.01);
        assertEquals(101.6449, sizes.percentile(95.0), 0.02);
        assertEquals(102.3263, sizes.percentile(99.0), 0.03);
    }

    /** The size of an error alike on all axes is Maxwell's: 1.5382, 2.7955 and 3.3682 sigma (chi with three degrees). */
    @Test
    void errorAlikeOnAllAxesIsMaxwell() {
        ExecutionError error = new ExecutionError(0.0, 0.02, 0.0, 0.02);
        Vector3D commanded = new Vector3D(5.0, new Vector3D(1.0, 0.7));
        SampleStatistics sizes = sizes(error, commanded, commanded);
        assertEquals(1.5382 * 0.02, sizes.percentile(50.0), 3e-4);
        assertEquals(2.7955 * 0.02, sizes.percentile(95.0), 5e-4);
        assertEquals(3.3682 * 0.02, sizes.percentile(99.0), 1e-3);
    }

    /** Parts that grow with the burn and that do not add in squares: sqrt((0.01 3)^2 + 0.04^2) = 0.05. */
    @Test
    void partsAddInSquares() {
        ExecutionError error = new ExecutionError(0.01, 0.04, 0.0, 0.0);
        assertEquals(0.05, error.sizeSigma(3.0), 1e-12);
        assertEquals(
                0.05,
                sizes(error, new Vector3D(3.0, Vector3D.PLUS_J), Vector3D.ZERO).sigma(),
                5e-4);
    }

    /** Along the pole too, and nothing of nothing. */
    @Test
    void everyDirection() {
        ExecutionError error = new ExecutionError(0.0, 0.0, 0.01, 0.0);
        Vector3D up = new Vector3D(2.0, Vector3D.PLUS_K);
        double[] deviates = {0.0, 0.0, 1.0, 0.0, 1.0, 0.0};
        assertEquals(
                0.02 * Math.sqrt(2.0),
                error.executed(up, deviates, 0).subtract(up).getNorm(),
                1e-12);
        assertEquals(Vector3D.ZERO, error.executed(Vector3D.ZERO, deviates, 0));
        assertThrows(IllegalArgumentException.class, () -> new ExecutionError(-0.1, 0.0, 0.0, 0.0));
    }
}
