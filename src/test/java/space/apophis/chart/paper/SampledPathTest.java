package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StateSample;

class SampledPathTest {

    @Test
    void aCubicIsReproducedWithItsVelocity() {
        SampledPath path = new SampledPath(List.of(cubic(-1), cubic(2), cubic(7)));
        for (double t : new double[] {-1, 0.3, 2, 4.4, 7}) {
            StateSample expected = cubic(t);
            StateSample got = path.at(t);
            assertEquals(expected.xKm(), got.xKm(), 1e-11);
            assertEquals(expected.yKm(), got.yKm(), 1e-11);
            assertEquals(expected.vxKmS(), got.vxKmS(), 1e-11);
            assertEquals(expected.vyKmS(), got.vyKmS(), 1e-11);
        }
    }

    @Test
    void fiveMinutesApartAHyperbolaIsMetWithinMetres() {
        SampledPath path =
                new SampledPath(SyntheticFlyby.result().passes().encounter().asteroid());
        for (double offset : new double[] {-7000, -150, 0, 77, 5000}) {
            StateSample expected = SyntheticFlyby.asteroid(SyntheticFlyby.CLOSEST + offset);
            StateSample got = path.at(SyntheticFlyby.CLOSEST + offset);
            // h^4/384 r'''' with r'''' ~ r n^4, n = v/r at the closest: 38 011 km (7.42/38 011)^4 300^4/384 ~ 1 m.
            assertEquals(expected.xKm(), got.xKm(), 0.003);
            assertEquals(expected.yKm(), got.yKm(), 0.003);
            assertEquals(expected.zKm(), got.zKm(), 0.003);
        }
    }

    @Test
    void aRefinedPathKeepsItsSamplesAndHasNoLongSteps() {
        SampledPath path = new SampledPath(List.of(cubic(0), cubic(1), cubic(10.5)));
        SampledPath fine = path.refined(1);
        assertEquals(12, fine.samples().size());
        assertTrue(fine.samples().containsAll(path.samples()));
        assertEquals(cubic(5.75).xKm(), fine.at(5.75).xKm(), 1e-10);
    }

    @Test
    void outsideTheSamplesThereIsNoPath() {
        SampledPath path = new SampledPath(List.of(cubic(0), cubic(1)));
        assertThrows(IllegalArgumentException.class, () -> path.at(1.001));
        assertThrows(IllegalArgumentException.class, () -> path.at(Double.NaN));
    }

    @Test
    void samplesMustBeInTimeOrder() {
        assertThrows(IllegalArgumentException.class, () -> new SampledPath(List.of(cubic(1), cubic(1))));
        assertThrows(IllegalArgumentException.class, () -> new SampledPath(List.of(cubic(1))));
    }

    private static StateSample cubic(double t) {
        return new StateSample(t, t * t * t - 2 * t, 3 * t * t + 1, 0, 3 * t * t - 2, 6 * t, 0);
    }
}
