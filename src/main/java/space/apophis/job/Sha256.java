package space.apophis.job;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums in lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        return of(ByteBuffer.wrap(content));
    }

    /** Of a whole buffer, whose position is left alone. */
    public static String of(ByteBuffer content) {
        try {
            final MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.duplicate().rewind());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
