package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.job.InputFault;

/**
 * Thousands of damaged files, the same in every run: each is either read, and then good to use, or refused in one
 * line, and neither takes more memory than a multiple of its length.
 */
class DamagedFilesTest {

    private static final DeFile SMALL = DeFiles.small();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of each kind; the profile {@code mutation} reads more. */
    private static final int FILES = Integer.getInteger("mutants", 1200);

    /** Asserted in the profile alone, ns. */
    private static final long LATEST = System.getProperty("mutants") == null ? Long.MAX_VALUE : 10_000_000_000L;

    /** Twelve segments of a kernel may all point at the same numbers; texts of faults and records come on top. */
    private static final int MOST_COPIES = 40;

    private interface Reading {
        void of(byte[] bytes);
    }

    @Test
    void deFiles() {
        damage(
                DeFileWriter.toBytes(SMALL),
                DeHeader.LENGTH,
                1,
                bytes -> DeFiles.use(DeFile.parse("x", ByteBuffer.wrap(bytes))));
    }

    @Test
    void deFilesOfTheOtherByteOrder() {
        damage(
                DeFiles.otherByteOrder(SMALL),
                DeHeader.LENGTH,
                2,
                bytes -> DeFiles.use(DeFile.parse("x", ByteBuffer.wrap(bytes))));
    }

    @Test
    void kernels() {
        damage(SpkWriter.kernel(SMALL, ByteOrder.LITTLE_ENDIAN, 2), 3 * 1024, 3, DamagedFilesTest::useKernel);
    }

    @Test
    void kernelsOfTheOtherByteOrder() {
        damage(SpkWriter.kernel(SMALL, ByteOrder.BIG_ENDIAN, 3), 3 * 1024, 4, DamagedFilesTest::useKernel);
    }

    @Test
    void filesOfAsteroids() {
        damage(AsteroidFileTest.SMALL.toBytes(), 100, 5, bytes -> {
            final AsteroidEphemeris asteroids = new AsteroidEphemeris(AsteroidFile.parse("x", bytes));
            asteroids.fill(0.5 * (asteroids.start() + asteroids.end()), new double[3 * asteroids.count()]);
        });
    }

    private static void damage(byte[] whole, int header, long seed, Reading reading) {
        final Mutation mutation = new Mutation(seed, header);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            final byte[] bytes = mutation.of(whole);
            final long begin = System.nanoTime();
            final long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                reading.of(bytes);
            } catch (InputFault fault) {
                refused++;
                assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
            }
            assertTrue(System.nanoTime() - begin < LATEST, "damage " + i + " is answered late");
            final long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertTrue(taken < (1L << 20) + (long) MOST_COPIES * whole.length, taken + " bytes for damage " + i);
        }
        // Else the damage would be to no purpose, or the whole file already refused.
        assertTrue(refused > FILES / 10 && refused < FILES, refused + " refused");
    }

    private static void useKernel(byte[] bytes) {
        DeFiles.use(new SpkBlocks(SpkPlanets.of("x", SpkKernel.parse("x", ByteBuffer.wrap(bytes))))
                .toDeFile(SMALL.header(), "test"));
    }
}
