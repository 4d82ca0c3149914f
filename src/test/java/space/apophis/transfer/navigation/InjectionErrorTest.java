package space.apophis.transfer.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.SampleStatistics;

class InjectionErrorTest {

    private static final double[][] COVARIANCE = {{4e8, 6.0, -1.0}, {6.0, 1e-6, 2e-7}, {-1.0, 2e-7, 4e-6}};

    /** Samples have the covariance that they are drawn from. */
    @Test
    void drawsFromItsCovariance() {
        InjectionError error = InjectionError.of(COVARIANCE);
        NormalDraws draws = new NormalDraws(3, InjectionError.DEVIATES);
        double[][] drawn = new double[3][];
        for (int i = 0; i < 3; i++) {
            int axis = i;
            drawn[i] = IntStream.range(0, 50_000)
                    .mapToDouble(n -> error.drawn(draws.sample(n))[axis])
                    .toArray();
        }
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double scale = Math.sqrt(COVARIANCE[i][i] * COVARIANCE[j][j]);
                assertEquals(COVARIANCE[i][j] / scale, SampleStatistics.covariance(drawn[i], drawn[j]) / scale, 0.02);
            }
        }
    }

    @Test
    void movesTheAsymptote() {
        Vector3D excess = new Vector3D(4000.0, new Vector3D(0.5, -0.6));
        LaunchAsymptote moved = new LaunchAsymptote(InjectionError.displaced(excess, new double[] {-1e5, 0.01, 0.02}));
        assertEquals(16e6 - 1e5, moved.characteristicEnergy(), 1e-6);
        assertEquals(-0.59, moved.declination(), 1e-12);
        assertEquals(0.52, moved.rightAscension(), 1e-12);
    }

    /** Nothing is drawn of a covariance that is none. */
    @Test
    void refusesWhatIsNotPositive() {
        assertThrows(
                IllegalArgumentException.class,
                () -> InjectionError.of(new double[][] {{0.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}));
        assertThrows(
                MathIllegalArgumentException.class,
                () -> InjectionError.of(new double[][] {{1.0, 2.0, 0.0}, {2.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}));
    }
}
