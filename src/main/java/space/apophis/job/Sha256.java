package space.apophis.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums in lower-case hexadecimal. */
public final class Sha256 {

    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /** Of a file, of whatever length. */
    public static String of(Path file) throws IOException {
        final MessageDigest digest = digest();
        try (InputStream content = Files.newInputStream(file)) {
            final byte[] block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] content) {
        return of(ByteBuffer.wrap(content));
    }

    /** Of a whole buffer, whose position is left alone. */
    public static String of(ByteBuffer content) {
        final MessageDigest digest = digest();
        digest.update(content.duplicate().rewind());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
