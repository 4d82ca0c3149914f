package space.apophis.transfer.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;
import space.apophis.transfer.flight.Ramses;
import space.apophis.units.Unit;

/** Kernels written here, of a craft that goes where Apophis does. */
class KernelPathTest {

    private static final int CRAFT = -999;
    private static final int APOPHIS_NUMBER = 20_099_942;
    private static final double START = Ramses.day("2028-05-01");
    private static final double STOP = START + 30.0 * Unit.DAY;
    private static final DoubleFunction<PVCoordinates> APOPHIS = Ramses.apophis()::heliocentric;

    @TempDir
    private Path folder;

    private SpacecraftEphemeris read(byte[] bytes, Integer body) throws IOException {
        return KernelPath.read(
                Files.write(folder.resolve("craft.bsp"), bytes),
                body,
                Ramses.SYSTEM,
                "(99942) Apophis (2004 MN4)",
                Ramses.apophis());
    }

    private SpacecraftEphemeris read(SpkSegment... segments) throws IOException {
        return read(bytes(ByteOrder.LITTLE_ENDIAN, segments), null);
    }

    private static byte[] bytes(ByteOrder order, SpkSegment... segments) {
        return new SpkFile("test", List.of("by a test"), List.of(segments)).bytes(order);
    }

    private static SpkSegment segment(int target, int centre, int frame, int type, double... words) {
        return segment(target, centre, frame, type, START, STOP, words);
    }

    private static SpkSegment segment(
            int target, int centre, int frame, int type, double start, double stop, double... words) {
        return new SpkSegment("x", "a craft", target, centre, frame, type, start, stop, DoubleBuffer.wrap(words));
    }

    private static double[] km(PVCoordinates state) {
        final double[] p = state.getPosition().toArray();
        final double[] v = state.getVelocity().toArray();
        return new double[] {p[0] / 1e3, p[1] / 1e3, p[2] / 1e3, v[0] / 1e3, v[1] / 1e3, v[2] / 1e3};
    }

    /** Rows of half days with four states a window (type 13) or degree 11 (type 9). */
    private static double[] rows(int type, double start, double stop, DoubleFunction<PVCoordinates> motion) {
        final int n = (int) Math.round((stop - start) / Unit.DAY * 2.0) + 1;
        final double[] words = new double[7 * n + (n - 1) / 100 + 2];
        for (int i = 0; i < n; i++) {
            final double t = start + i * (stop - start) / (n - 1);
            System.arraycopy(km(motion.apply(t)), 0, words, 6 * i, 6);
            words[6 * n + i] = t;
        }
        words[words.length - 2] = type == 13 ? 3 : 11;
        words[words.length - 1] = n;
        return words;
    }

    /** Intervals of ten days with 16 terms; of type 3 the velocity too. */
    private static double[] chebyshev(int type, DoubleFunction<PVCoordinates> motion) {
        final int n = 16;
        final int components = type == 2 ? 3 : 6;
        final int size = 2 + components * n;
        final double length = 10.0 * Unit.DAY;
        final double[] words = new double[3 * size + 4];
        final ChebyshevFit fit = new ChebyshevFit(n);
        for (int record = 0; record < 3; record++) {
            final double middle = START + (record + 0.5) * length;
            words[record * size] = middle;
            words[record * size + 1] = 0.5 * length;
            for (int component = 0; component < components; component++) {
                final double[] values = new double[n];
                for (int k = 0; k < n; k++) {
                    values[k] = km(motion.apply(middle + 0.5 * length * fit.node(k)))[component];
                }
                fit.fit(values, words, record * size + 2 + component * n);
            }
        }
        final double[] directory = {START, length, size, 3};
        System.arraycopy(directory, 0, words, 3 * size, 4);
        return words;
    }

    private static double farthest(SpacecraftEphemeris read, DoubleFunction<PVCoordinates> motion) {
        double farthest = 0.0;
        for (double t = read.trajectory().start() + 1.0; t < read.trajectory().end(); t += 0.11 * Unit.DAY) {
            farthest = Math.max(
                    farthest,
                    read.trajectory()
                            .heliocentric(t)
                            .getPosition()
                            .distance(motion.apply(t).getPosition()));
        }
        return farthest;
    }

    /** Hours of smooth motion: what is left is the 0.1 m of the polynomials kept. */
    @ParameterizedTest
    @CsvSource({"2,10", "3,10", "9,10", "13,10", "13,399", "13,301", "13,0", "13,3", "2,1"})
    void segmentsOfEachTypeGiveThePathWhateverTheirCentre(int type, int centre) throws IOException {
        final DoubleFunction<PVCoordinates> from = from(centre);
        final double[] words = type < 9 ? chebyshev(type, from) : rows(type, START, STOP, from);
        final SpacecraftEphemeris read = read(segment(CRAFT, centre, 1, type, words));
        assertEquals("a craft", read.name());
        assertEquals(START, read.trajectory().start());
        assertEquals(STOP, read.trajectory().end());
        assertTrue(farthest(read, APOPHIS) < 0.3, "m: " + farthest(read, APOPHIS));
    }

    private static DoubleFunction<PVCoordinates> from(int centre) {
        final Centre known = Centre.of(
                        Integer.toString(centre), Ramses.SYSTEM, "(99942) Apophis (2004 MN4)", Ramses.apophis())
                .orElseThrow();
        return t -> new PVCoordinates(known.heliocentric().apply(t), APOPHIS.apply(t));
    }

    /** One line of differences, of a constant acceleration, ahead of its reference. */
    @ParameterizedTest
    @CsvSource({"1,15", "21,20"})
    void differenceLinesAreRead(int type, int most) throws IOException {
        final double[] words = new double[4 * most + 11 + 1 + (type == 1 ? 1 : 2)];
        words[0] = START;
        Arrays.fill(words, 1, 1 + most, 3600.0);
        final double[] at = {1.5e8, 20.0, 0.0, 5.0, 3e7, -1.0};
        System.arraycopy(at, 0, words, 1 + most, 6);
        words[1 + most + 6] = -6e-6;
        words[1 + most + 6 + 3 * most] = 2;
        Arrays.fill(words, 1 + most + 6 + 3 * most + 1, 1 + most + 6 + 3 * most + 4, 1);
        words[4 * most + 11] = STOP;
        if (type == 21) {
            words[4 * most + 12] = most;
        }
        words[words.length - 1] = 1;
        final SpacecraftEphemeris read = read(segment(CRAFT, 10, 1, type, words));
        final double t = 5.0 * Unit.DAY;
        final Vector3D expected = new Vector3D(1.5e8 + 20.0 * t - 3e-6 * t * t, 5.0 * t, 3e7 - t).scalarMultiply(1e3);
        assertEquals(
                0.0, read.trajectory().heliocentric(START + t).getPosition().distance(expected), 1e-2);
    }

    /** From the asteroid by its number in NAIF's new list and in the old one; from another craft of the same file; in ecliptic axes. */
    @Test
    void chainsOfCentresAreResolved() throws IOException {
        final DoubleFunction<PVCoordinates> beside =
                t -> new PVCoordinates(new Vector3D(3e6, 4e6 + 0.1 * (t - START), 5e5), new Vector3D(0.0, 0.1, 0.0));
        final DoubleFunction<PVCoordinates> there = t -> new PVCoordinates(1.0, APOPHIS.apply(t), 1.0, beside.apply(t));
        for (int number : new int[] {APOPHIS_NUMBER, 2_099_942}) {
            assertTrue(farthest(read(segment(CRAFT, number, 1, 13, rows(13, START, STOP, beside))), there) < 0.3);
        }
        final byte[] two = bytes(
                ByteOrder.BIG_ENDIAN,
                segment(-998, 10, 1, 13, rows(13, START, STOP, APOPHIS)),
                segment(CRAFT, -998, 1, 13, rows(13, START, STOP, beside)));
        assertTrue(farthest(read(two, CRAFT), there) < 0.3);
        final double cos = Math.cos(Math.toRadians(84381.448 / 3600.0));
        final double sin = Math.sin(Math.toRadians(84381.448 / 3600.0));
        final DoubleFunction<PVCoordinates> ecliptic = t -> new PVCoordinates(
                turned(APOPHIS.apply(t).getPosition(), cos, sin),
                turned(APOPHIS.apply(t).getVelocity(), cos, sin));
        assertTrue(farthest(read(segment(CRAFT, 10, 17, 2, chebyshev(2, ecliptic))), APOPHIS) < 0.3);
    }

    private static Vector3D turned(Vector3D v, double cos, double sin) {
        return new Vector3D(v.getX(), cos * v.getY() + sin * v.getZ(), cos * v.getZ() - sin * v.getY());
    }

    /** Two segments that meet, and a later one over both that leads. */
    @Test
    void laterSegmentsHold() throws IOException {
        final double middle = START + 15.0 * Unit.DAY;
        final DoubleFunction<PVCoordinates> off = t -> new PVCoordinates(
                APOPHIS.apply(t).getPosition().add(new Vector3D(1e6, 0.0, 0.0)),
                APOPHIS.apply(t).getVelocity());
        final SpacecraftEphemeris read = read(
                segment(CRAFT, 10, 1, 13, START, middle, rows(13, START, middle, APOPHIS)),
                segment(CRAFT, 10, 1, 13, middle, STOP, rows(13, middle, STOP, APOPHIS)),
                segment(CRAFT, 10, 1, 13, START + 5.0 * Unit.DAY, START + 7.0 * Unit.DAY, rows(13, START, STOP, off)));
        for (double day : new double[] {2.0, 14.9, 15.1, 29.0}) {
            assertTrue(distance(read, START + day * Unit.DAY) < 0.3, "day " + day);
        }
        assertEquals(1e6, distance(read, START + 6.0 * Unit.DAY), 1.0);
    }

    private static double distance(SpacecraftEphemeris read, double t) {
        return read.trajectory()
                .heliocentric(t)
                .getPosition()
                .distance(APOPHIS.apply(t).getPosition());
    }

    @Test
    void bodiesAreToldApart() throws IOException {
        final SpkSegment one = segment(CRAFT, 10, 1, 13, rows(13, START, STOP, APOPHIS));
        final SpkSegment other = segment(-998, 10, 1, 13, rows(13, START, STOP, APOPHIS));
        final SpkSegment earth = segment(
                399,
                10,
                1,
                13,
                rows(13, START, STOP, t -> new RelativeMotion(Ramses.SYSTEM).of(Body.EARTH, Body.SUN, t)));
        read(one, earth);
        assertFault("has several bodies, body: is needed, one of -999, -998", null, one, other);
        assertFault("has no segment of body -5, it has -999, -998", -5, one, other);
        assertFault("has no body that is no planet, body: is needed, one of 399", null, earth);
    }

    @Test
    void whatCannotBeReadIsOneLine() {
        final double[] good = rows(13, START, STOP, APOPHIS);
        assertFault("is of type 5, where types 1, 2, 3, 9, 13 and 21 are read", null, segment(CRAFT, 10, 1, 5, good));
        assertFault("is of type 10, where types", null, segment(CRAFT, 10, 1, 10, good));
        assertFault(
                "has the axes number 3, where J2000 (1) and ECLIPJ2000 (17) are read",
                null,
                segment(CRAFT, 10, 3, 13, good));
        assertFault("of which neither it nor the ephemeris knows where it is", null, segment(CRAFT, -77, 1, 13, good));
        assertFault(
                "go round in a circle", CRAFT, segment(CRAFT, -998, 1, 13, good), segment(-998, CRAFT, 1, 13, good));
        assertFault("does not end after it begins", null, segment(CRAFT, 10, 1, 13, STOP, START, good));
        assertFault("does not end after it begins", null, segment(CRAFT, 10, 1, 13, Double.NaN, STOP, good));
        assertFault("covers nothing of the flight", null, segment(CRAFT, 10, 1, 13, -2e9, -1e9, good));
        assertFault(
                "has a gap in its segments of body -999",
                null,
                segment(CRAFT, 10, 1, 13, START, START + Unit.DAY, good),
                segment(CRAFT, 10, 1, 13, START + 2.0 * Unit.DAY, STOP, good));
        final double[] none = good.clone();
        none[none.length - 1] = 0;
        assertFault("its number of records is 0.0", null, segment(CRAFT, 10, 1, 13, none));
        final double[] holes = good.clone();
        Arrays.fill(holes, 0, 60, Double.NaN);
        assertFault("its state is no number", null, segment(CRAFT, 10, 1, 13, holes));
        assertThrows(InputFault.class, () -> read(segment(CRAFT, 10, 1, 13, new double[0])));
    }

    /** Cut anywhere, or with another number anywhere in its first record: a fault or a path, and never anything else. */
    @ParameterizedTest
    @ValueSource(ints = {0, 7, 100, 1023, 1024, 2048, 3000, 4097, 5000})
    void cutFilesAreRefused(int length) {
        final byte[] whole = bytes(ByteOrder.LITTLE_ENDIAN, segment(CRAFT, 10, 1, 13, rows(13, START, STOP, APOPHIS)));
        final String message = assertThrows(InputFault.class, () -> read(Arrays.copyOf(whole, length), null))
                .getMessage();
        assertTrue(message.contains("craft.bsp: ") && message.lines().count() == 1, message);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 76, 88})
    void otherShapesAreRefused(int at) {
        final byte[] bytes = bytes(ByteOrder.LITTLE_ENDIAN, segment(CRAFT, 10, 1, 13, rows(13, START, STOP, APOPHIS)));
        bytes[at] = 99;
        assertThrows(InputFault.class, () -> read(bytes, null));
    }

    private void assertFault(String said, Integer body, SpkSegment... segments) {
        final String message = assertThrows(
                        InputFault.class, () -> read(bytes(ByteOrder.LITTLE_ENDIAN, segments), body))
                .getMessage();
        assertTrue(message.contains(said), message);
        assertEquals(1, message.lines().count());
    }
}
