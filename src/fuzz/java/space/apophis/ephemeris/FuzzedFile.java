package space.apophis.ephemeris;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Arrays;

/**
 * A whole file that the fuzzer writes over in places of its choice: bytes alone would seldom get past the header.
 */
final class FuzzedFile {

    private FuzzedFile() {}

    static byte[] of(byte[] whole, FuzzedDataProvider data) {
        final byte[] bytes =
                Arrays.copyOf(whole, data.consumeBoolean() ? whole.length : data.consumeInt(0, whole.length));
        while (data.remainingBytes() > 0 && bytes.length > 0) {
            final int at = data.consumeInt(0, bytes.length - 1);
            final byte[] piece = data.consumeBytes(Math.min(data.consumeInt(1, 16), bytes.length - at));
            System.arraycopy(piece, 0, bytes, at, piece.length);
        }
        return bytes;
    }
}
