package space.apophis.report.export.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSpan;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.ExportedPath.Kind;
import space.apophis.report.export.ExportedPath.NaifCentre;
import space.apophis.report.export.NaifNumbers;
import space.apophis.report.export.SpkType;
import space.apophis.study.result.StateSample;

class SpkExportTest {

    private static final double HOUR = 3600.0;

    /** km^3/s^2 */
    private static final double GM = 398600.4355;

    /** A hyperbola past Earth at 38,000 km with 5.84 km/s at infinity, from its centre: the sharpest bend there is here. */
    private static StateSample hyperbola(double t) {
        final double a = GM / (5.84 * 5.84);
        final double e = 1.0 + 38_000.0 / a;
        final double n = Math.sqrt(GM / (a * a * a));
        double f = Math.signum(t) * Math.log(1.0 + 2.0 * Math.abs(n * t) / e);
        for (int i = 0; i < 60; i++) {
            f -= (e * Math.sinh(f) - f - n * t) / (e * Math.cosh(f) - 1.0);
        }
        final double b = a * Math.sqrt(e * e - 1.0);
        final double rate = n / (e * Math.cosh(f) - 1.0);
        return new StateSample(
                t,
                a * (e - Math.cosh(f)),
                b * Math.sinh(f),
                0.1 * t,
                -a * Math.sinh(f) * rate,
                b * Math.cosh(f) * rate,
                0.1);
    }

    private static ExportedPath path(double hours, double step) {
        final int n = (int) Math.round(2.0 * hours * HOUR / step);
        return new ExportedPath(
                "made-up",
                "(99942) Made up",
                Kind.ASTEROID,
                20099942,
                new NaifCentre("EARTH", 399),
                List.of(IntStream.rangeClosed(0, n)
                        .mapToObj(i -> hyperbola(-hours * HOUR + i * step))
                        .toList()));
    }

    private static SpkKernel kernel(ExportedPath path, SpkType type) {
        final byte[] bytes = new SpkFile(
                        "made up",
                        List.of("one line", "another"),
                        SpkExport.segments(new ExportRequest(ExportSpan.ALL, 0.0, type, Map.of()), path))
                .bytes(ByteOrder.LITTLE_ENDIAN);
        return SpkKernel.parse("made-up.bsp", ByteBuffer.wrap(bytes));
    }

    /** The polynomials, read back from the file, are within 0.5 m of the hyperbola between the rows, in one segment over it all. */
    @Test
    void chebyshevPolynomialsAreWithinAMetreOfThePathInOneSegment() {
        final SpkKernel kernel = kernel(path(480.0, 600.0), SpkType.CHEBYSHEV);
        assertEquals(1, kernel.segments().size());
        final SpkSegment segment = kernel.segments().get(0);
        assertEquals(-480.0 * HOUR, segment.start());
        assertEquals(480.0 * HOUR, segment.stop(), 1e-6);
        assertEquals("(99942) Made up", segment.title());
        final SpkSegment.Polynomials polynomials = segment.polynomials();
        assertTrue(polynomials.recordSize() <= 198, "old readers hold 198 numbers");
        assertTrue(worst(segment) < 0.5, "worst " + worst(segment) + " m");
        // Of a bend of an hour and more, for nine digits: 40 terms over some times as long on either side.
        assertTrue(polynomials.interval() > 6.0 * HOUR && polynomials.interval() < 48.0 * HOUR);
        assertTrue(8L * segment.words().capacity() < 100_000, segment.words().capacity() + " numbers");
    }

    private static double worst(SpkSegment segment) {
        final SpkSegment.Polynomials polynomials = segment.polynomials();
        double worst = 0.0;
        for (int record = 0; record < polynomials.records(); record++) {
            for (double x : new double[] {-1.0, -0.93, -0.5, 0.013, 0.77, 1.0}) {
                final double t = segment.start() + (record + 0.5 * (1.0 + x)) * polynomials.interval();
                final StateSample exact = hyperbola(t);
                worst = Math.max(
                        worst,
                        value(polynomials, record, x)
                                .distance(new Vector3D(1e3 * exact.xKm(), 1e3 * exact.yKm(), 1e3 * exact.zKm())));
            }
        }
        return worst;
    }

    /** What would be larger than a kernel of all planets is cut into runs, as good, which meet. */
    @Test
    void whatWouldBeTooLargeIsCutIntoRuns() {
        final List<ChebyshevArcs> runs =
                ChebyshevPath.of(path(480.0, 600.0).smooth().get(0), 20_000);
        assertTrue(runs.size() >= 3, runs.size() + " runs");
        assertTrue(runs.get(0).interval() > runs.get(runs.size() / 2).interval());
        double covered = -480.0 * HOUR;
        for (ChebyshevArcs run : runs) {
            assertEquals(covered, run.start());
            covered = run.end();
            final double[] words = run.words();
            assertTrue(worst(new SpkSegment("x", "run", 1, 399, 1, 2, run.start(), run.end(), DoubleBuffer.wrap(words)))
                    < 0.5);
        }
        assertEquals(480.0 * HOUR, covered);
    }

    /** Each stretch has a segment of its own, numbered, and none reaches over the jump. */
    @Test
    void stretchesAreSegmentsOfTheirOwn() {
        final List<StateSample> rows = path(20.0, 600.0).stretches().get(0);
        final ExportedPath two = new ExportedPath(
                "made-up",
                "A craft whose name is far longer than segments have room for",
                Kind.CRAFT,
                -200_001,
                new NaifCentre("EARTH", 399),
                List.of(rows.subList(0, 101), rows.subList(100, rows.size())));
        for (SpkType type : SpkType.values()) {
            final List<SpkSegment> segments = kernel(two, type).segments();
            assertEquals(2, segments.size());
            assertEquals(
                    "A craft whose name is far longer tha 2/2", segments.get(1).title());
            assertEquals(rows.get(100).secondsTdb(), segments.get(0).stop(), 1e-9);
            assertEquals(rows.get(100).secondsTdb(), segments.get(1).start());
        }
    }

    private static Vector3D value(SpkSegment.Polynomials polynomials, int record, double x) {
        final int n = polynomials.coefficients();
        final double[] coefficients = new double[3 * n];
        polynomials.copy(record, coefficients, 0);
        final double[] terms = new double[n];
        Chebyshev.polynomials(n, x, terms, new double[n], new double[n]);
        final double[] sums = new double[3];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < n; i++) {
                sums[k] += 1e3 * coefficients[k * n + i] * terms[i];
            }
        }
        return new Vector3D(sums);
    }

    @Test
    void numbersAreThoseOfNaifAndOnlyKernelsCannotDoWithout() {
        final NaifNumbers none = new NaifNumbers(Map.of());
        assertEquals(20_099_942, none.asteroid("apophis", "(99942) Apophis (2004 MN4)"));
        assertEquals(NaifNumbers.NONE, none.asteroid("yr4", "2024 YR4"));
        assertEquals(-200_003, none.craft("craft-open", 2));
        assertEquals(54_434_109, new NaifNumbers(Map.of("yr4", 54_434_109)).asteroid("yr4", "2024 YR4"));
        assertEquals(
                "--naif: 2024 YR4 has no number in a catalogue, yr4=ID is needed, the SPK-ID of the Small-Body Database",
                assertThrows(InputFault.class, () -> NaifNumbers.required(NaifNumbers.NONE, "yr4", "2024 YR4"))
                        .getMessage());
    }

    /** Type 13 by NAIF's text: states, epochs, every hundredth epoch again, the window less one, the number of states. */
    @Test
    void hermiteSegmentsHoldTheRows() {
        final ExportedPath path = path(20.0, 600.0);
        final int n = path.stretches().get(0).size();
        assertEquals(241, n);
        final DoubleBuffer words =
                kernel(path, SpkType.HERMITE).segments().get(0).words();
        assertEquals(7 * n + 2 + 2, words.capacity());
        final StateSample tenth = path.stretches().get(0).get(10);
        assertEquals(tenth.yKm(), words.get(6 * 10 + 1));
        assertEquals(tenth.vzKmS(), words.get(6 * 10 + 5));
        assertEquals(tenth.secondsTdb(), words.get(6 * n + 10));
        assertEquals(path.stretches().get(0).get(99).secondsTdb(), words.get(7 * n));
        assertEquals(path.stretches().get(0).get(199).secondsTdb(), words.get(7 * n + 1));
        assertEquals(3.0, words.get(7 * n + 2));
        assertEquals(n, words.get(7 * n + 3));
    }

    /** More segments than one record of summaries has: the chain goes on. */
    @Test
    void manySegmentsAreChained() {
        final List<SpkSegment> many = IntStream.range(0, 60)
                .mapToObj(i -> new SpkSegment(
                        "x", "part " + i, -200_001, 10, 1, 13, i, i + 1.0, DoubleBuffer.wrap(new double[] {i, i, i})))
                .toList();
        final SpkKernel kernel = SpkKernel.parse(
                "x", ByteBuffer.wrap(new SpkFile("many", List.of("a".repeat(1500)), many).bytes(ByteOrder.BIG_ENDIAN)));
        assertEquals(60, kernel.segments().size());
        assertEquals("part 59", kernel.segments().get(59).title());
        assertEquals(59.0, kernel.segments().get(59).words().get(2));
        assertTrue(kernel.comment().startsWith("a".repeat(80) + "   " + "a".repeat(78) + " "));
    }
}
