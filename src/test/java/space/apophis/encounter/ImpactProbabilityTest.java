package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.Alfano2005;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.Patera2005;

/** Closed forms, limits, brute force, and Orekit's methods where they hold. Kilometres throughout. */
class ImpactProbabilityTest {

    /** Capture radius of Earth for Apophis. */
    private static final double EARTH = 13_773.0;

    /** By axes and the angle of the major one from x, rad. */
    private static ImpactProbability of(double x, double y, double major, double minor, double angle, double radius) {
        final double cos = Math.cos(angle);
        final double sin = Math.sin(angle);
        return ImpactProbability.of(
                x,
                y,
                major * major * cos * cos + minor * minor * sin * sin,
                (major * major - minor * minor) * cos * sin,
                major * major * sin * sin + minor * minor * cos * cos,
                radius);
    }

    @Test
    void aCircleAboutTheCentre() {
        for (double sigma : new double[] {0.01, 0.2, 1.0, 3.0, 1e3, 1e6}) {
            final double expected = -Math.expm1(-0.5 / (sigma * sigma));
            assertEquals(expected, of(0, 0, sigma, sigma, 0, 1.0).probability(), 1e-12 * expected);
        }
    }

    @Test
    void aLargeDiscHoldsAllAndItsRimHalf() {
        assertEquals(1.0, of(0, 0, 100.0, 30.0, 0.3, EARTH).probability(), 1e-14);
        assertEquals(1.0, of(8_000, -9_000, 10.0, 3e-3, 0.3, EARTH).probability(), 1e-10);
        // the curved rim leaves out sigma / (2 R sqrt(2 pi)) of the half
        final double sigma = 1.0;
        for (double angle = 0.0; angle < 3.0; angle += 0.5) {
            final double p = of(EARTH * Math.cos(1.0), EARTH * Math.sin(1.0), sigma, 0.4, angle, EARTH)
                    .probability();
            assertEquals(0.5, p, 1.0 / EARTH);
            assertTrue(p < 0.5);
        }
    }

    /** Both axes far longer than the disc: the density there times the area. */
    @Test
    void aSmallDiscTakesTheDensity() {
        final double expected = 0.5 / (1e6 * 1e5) * Math.exp(-0.5 * (4.0 + 1.0));
        assertEquals(expected, of(2e6, 1e5, 1e6, 1e5, 0.0, 1.0).probability(), 1e-9 * expected);
    }

    /** A line of variations that crosses the disc: the chord times the density on the line. */
    @Test
    void aThinEllipseAcrossTheDisc() {
        final double offset = 5_000.0;
        final double half = Math.sqrt(EARTH * EARTH - offset * offset);
        for (double minor : new double[] {1.0, 1e-2, 1e-4}) {
            for (double major : new double[] {3e4, 1e6}) {
                final double mean = 0.3 * major;
                final double scale = Math.sqrt(2.0) * major;
                final double expected = 0.5 * Erf.erf((-half - mean) / scale, (half - mean) / scale);
                final double angle = 0.7;
                final double p = of(
                                mean * Math.cos(angle) - offset * Math.sin(angle),
                                mean * Math.sin(angle) + offset * Math.cos(angle),
                                major,
                                minor,
                                angle,
                                EARTH)
                        .probability();
                // the chord bends by minor^2 / R^2
                assertEquals(expected, p, expected * Math.max(1e-9, minor * minor / (EARTH * EARTH) * 10.0));
            }
        }
    }

    /** Sums of squares of eight deviates round to a minor variance below zero: a line, and no fault of the covariance. */
    @Test
    void aLineRoundedBelowZero() {
        final Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            final double angle = Math.PI * random.nextDouble();
            final double cos = Math.cos(angle);
            final double sin = Math.sin(angle);
            double xx = 0.0;
            double xy = 0.0;
            double yy = 0.0;
            for (int j = 0; j < 8; j++) {
                final double along = 1e6 * random.nextGaussian();
                xx += along * cos * along * cos;
                xy += along * cos * along * sin;
                yy += along * sin * along * sin;
            }
            // through the centre, in the direction of the line: the whole chord
            final double mean = 1e5;
            final double scale = Math.sqrt(2.0 * (xx + yy));
            final double expected = 0.5 * Erf.erf((-EARTH - mean) / scale, (EARTH - mean) / scale);
            final double p = ImpactProbability.of(mean * cos, mean * sin, xx, xy, yy, EARTH)
                    .probability();
            assertEquals(expected, p, 1e-4 * expected);
        }
    }

    /** The end of a thin ellipse on the rim: midpoint sum of the density over small pieces of rings. */
    @Test
    void bruteForce() {
        final double[][] cases = {
            {0.9, 0.3, 0.5, 0.01, 0.2}, {1.02, 0.0, 0.3, 0.02, 1.57}, {-2.0, 0.5, 1.0, 0.05, -0.2}, {0, 0, 0.7, 0.3, 1}
        };
        for (double[] c : cases) {
            final double expected = sum(c[0], c[1], c[2], c[3], c[4]);
            assertEquals(expected, of(c[0], c[1], c[2], c[3], c[4], 1.0).probability(), 1e-4 * expected);
        }
    }

    private static double sum(double x, double y, double major, double minor, double angle) {
        final int rings = 2_000;
        final int sectors = 1_200;
        double sum = 0.0;
        for (int i = 0; i < sectors; i++) {
            final double a = 2.0 * Math.PI * i / sectors;
            for (int j = 0; j < rings; j++) {
                final double r = (j + 0.5) / rings;
                final double u = (r * Math.cos(a - angle) - Math.cos(angle) * x - Math.sin(angle) * y) / major;
                final double v = (r * Math.sin(a - angle) - Math.cos(angle) * y + Math.sin(angle) * x) / minor;
                sum += r * Math.exp(-0.5 * (u * u + v * v));
            }
        }
        return sum / rings / sectors / (major * minor);
    }

    /** Disc so large that its rim is a line: half of erfc(k / sqrt 2), down to the smallest doubles. */
    @Test
    void tails() {
        for (double k : new double[] {1.0, 5.0, 10.0, 20.0, 30.0}) {
            final ImpactProbability far = of(0.0, 1e9 + k, 1.0, 1.0, 0.0, 1e9);
            final double expected = 0.5 * Erf.erfc(k / Math.sqrt(2.0));
            assertEquals(expected, far.probability(), 1e-5 * expected);
            assertEquals(k, far.sigmas(), 1e-6 * k);
        }
        assertEquals(0.0, of(0.0, 1e4, 1.0, 1.0, 0.0, 1e3).probability());
    }

    @Test
    void sigmasToTheDisc() {
        assertEquals(0.0, of(0.5, 0.5, 3.0, 1.0, 0.4, 1.0).sigmas());
        assertEquals(4.5, of(10.0, 0.0, 2.0, 1.0, 0.0, 1.0).sigmas(), 1e-13);
        assertEquals(9.0, of(10.0, 0.0, 2.0, 1.0, Math.PI / 2, 1.0).sigmas(), 1e-13);
        // against a walk along the rim
        double least = Double.POSITIVE_INFINITY;
        for (double a = 0.0; a < 2.0 * Math.PI; a += 1e-4) {
            final double dx = Math.cos(a) - 3.0;
            final double dy = Math.sin(a) - 2.0;
            final double u = (Math.cos(1.1) * dx + Math.sin(1.1) * dy) / 5.0;
            final double v = (Math.cos(1.1) * dy - Math.sin(1.1) * dx) / 0.02;
            least = Math.min(least, Math.hypot(u, v));
        }
        assertEquals(least, of(3.0, 2.0, 5.0, 0.02, 1.1, 1.0).sigmas(), 1e-4 * least);
        // a line of variations one part in 10^7 wide that passes by
        assertEquals(1e7, of(2.0, 2.0, 1.0, 1e-7, 0.0, 1.0).sigmas(), 1e-6 * 1e7);
    }

    /**
     * Apophis in 2029 as JPL Horizons prints it for solution 220, divided by the focusing factor: B.T, B.R, axes of the
     * ellipse, angle of the major one from T towards R to 0.01 deg, disc of 6420 km. It prints 31947 sigmas to Earth.
     */
    @Test
    void horizonsSigmas() {
        final ImpactProbability impact =
                of(-20191.138, -9756.8003, 0.5357298, 0.2205204, Math.toRadians(11.25), 6420.0);
        assertEquals(31947.0, impact.sigmas(), 4.0);
        assertEquals(0.0, impact.probability());
    }

    @Test
    void turnsWithThePlane() {
        final double p = of(1.5, 0.2, 2.0, 0.1, 0.3, 1.0).probability();
        for (double turn = 0.5; turn < 6.0; turn += 0.5) {
            final double x = 1.5 * Math.cos(turn) - 0.2 * Math.sin(turn);
            final double y = 1.5 * Math.sin(turn) + 0.2 * Math.cos(turn);
            assertEquals(p, of(x, y, 2.0, 0.1, 0.3 + turn, 1.0).probability(), 1e-11 * p);
        }
    }

    /** Where Orekit's methods hold for a disc as large as a planet's: Alfano's to 4e-6, Patera's to 1e-12. */
    @Test
    void orekit() {
        final double[][] cases = {
            {20_000, 5_000, 20_000, 8_000},
            {0, 0, 10_000, 10_000},
            {40_000, -20_000, 15_000, 3_000},
            {5_000, 12_000, 100_000, 2_000},
        };
        for (double[] c : cases) {
            final double p = of(c[0], c[1], c[2], c[3], 0.0, EARTH).probability();
            final double alfano =
                    new Alfano2005().compute(c[0], c[1], c[2], c[3], EARTH).getValue();
            assertEquals(alfano, p, 1e-5 * p);
            final double patera =
                    new Patera2005().compute(c[0], c[1], c[2], c[3], EARTH).getValue();
            assertEquals(patera, p, 1e-11 * p);
        }
        // a line of variations 100 km wide: Patera's fails to converge
        final double thin =
                new Alfano2005().compute(5_000, 12_000, 100_000, 100, EARTH).getValue();
        assertEquals(thin, of(5_000, 12_000, 100_000, 100, 0.0, EARTH).probability(), 1e-9);
    }

    @Test
    void aMatrixThatIsNoCovarianceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ImpactProbability.of(0, 0, 1, 2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> ImpactProbability.of(0, 0, -1, 0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> ImpactProbability.of(0, 0, Double.NaN, 0, 1, 1));
    }
}
