package space.apophis.scenario.orbitfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.job.InputFault;

/**
 * The text of a file that a user saved.
 *
 * @param file as the user named it
 * @param text all of it
 */
record SourceText(Path file, String text) {

    private static final int LARGEST = 8 << 20;
    private static final int LONGEST_QUOTE = 80;

    /**
     * Reads a file.
     *
     * @throws InputFault if there is none, or it is no text, or larger than any orbit
     */
    static SourceText read(Path file) {
        if (Files.isDirectory(file)) {
            throw fault(file, 1, "a folder, a file is needed");
        }
        if (!Files.exists(file)) {
            throw fault(file, 1, "no such file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            final byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw fault(file, 1, "larger than 8 MiB, which no answer with an orbit is");
            }
            return new SourceText(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            throw fault(file, 1, "not UTF-8, so no orbit file that is read here");
        } catch (AccessDeniedException e) {
            throw fault(file, 1, "may not be read by you");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fault at a line, from 1, of a key. */
    InputFault fault(int line, String key, String what) {
        return fault(file, line, key.isEmpty() ? what : key + ": " + what);
    }

    private static InputFault fault(Path file, int line, String what) {
        return new InputFault(file + ":" + line + ": " + what);
    }

    /** What a file says, short and on one line, in quotation marks. */
    static String quote(String text) {
        final String start = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
        return "'" + start.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?") + "'";
    }
}
