package space.apophis.ephemeris;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Damage done to a file: by chance in transfer, or on purpose. */
final class Mutation {

    private static final double[] DOUBLES = {
        0.0, -0.0, 1.0, -1.0, 0.5, 1e-300, 1e9, -1e9, 2147483648.0, 1e300, Double.NaN, Double.POSITIVE_INFINITY
    };
    private static final int[] INTEGERS = {
        0, 1, 2, 3, 64, 65, -1, 1 << 15, 1 << 16, 1 << 28, 1 << 30, -1 << 31, ~(-1 << 31)
    };

    private final SplittableRandom random;
    private final int header;

    /**
     * @param header length of the part that most of the damage is done to
     */
    Mutation(long seed, int header) {
        this.random = new SplittableRandom(seed);
        this.header = header;
    }

    /** A copy with one to four damages. */
    byte[] of(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            bytes = damaged(bytes);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes) {
        if (bytes.length < 16) {
            return bytes;
        }
        final int span = random.nextInt(4) == 0 ? bytes.length : Math.min(header, bytes.length);
        final int at = random.nextInt(span - 8);
        final ByteBuffer buffer =
                ByteBuffer.wrap(bytes).order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> buffer.putInt(at & ~3, INTEGERS[random.nextInt(INTEGERS.length)]);
            case 3 -> buffer.putInt(at & ~3, buffer.getInt(at & ~3) + random.nextInt(-2, 3));
            case 4 -> buffer.putDouble(at & ~3, DOUBLES[random.nextInt(DOUBLES.length)]);
            case 5 -> System.arraycopy(bytes, random.nextInt(span - 8), bytes, at, 8);
            default -> {
                return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            }
        }
        return bytes;
    }
}
